import Documents
import Foundation
import Intake
import PerformanceModel
import Publishing
import Register
import SQLiteRegister
import Workflow

/// A directory with a register, the framework's files and the reports' definitions.
struct Workspace {
    let directory: URL
    let settings: WorkspaceSettings

    init(at path: String) throws {
        directory = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
        let file = directory.appending(path: WorkspaceSettings.fileName)
        guard let data = try? Data(contentsOf: file) else {
            throw UnreadableFile(
                description: "'\(path)' is not a workspace: it has no \(WorkspaceSettings.fileName). Make one with "
                    + "'plumbline init DIR', or name one with --workspace DIR.")
        }
        settings = WorkspaceSettings(reading: Array(data))
        if !settings.findings.isEmpty { throw Refused(findings: settings.findings) }
    }

    var registerPath: String { directory.appending(path: settings.register).path }

    /// Opens the register, does something with it, and lets others write again.
    ///
    /// Nobody waits for a program to be found that no form wanted is printed with.
    func office<Outcome>(
        for access: RegisterAccess, printing forms: Set<WrittenForm> = [], _ work: (Office) async throws -> Outcome
    ) async throws -> Outcome {
        let register = try await SQLiteRegister.open(registerPath, for: access)
        do {
            let office = Office(register: register, press: try press(for: forms), clock: { Moment.now })
            let outcome = try await work(office)
            try await register.close()
            return outcome
        } catch {
            try? await register.close()
            throw error
        }
    }

    /// What papers are printed with: the council's styles where it has a template, and Typst where it is installed.
    private func press(for forms: Set<WrittenForm>) throws -> Press {
        let engine = forms.contains(.pdf) ? pdfEngine : nil
        guard forms.contains(.docx), let name = settings.wordTemplate else { return Press(pdf: engine) }
        let file = try Files.read(directory.appending(path: name).path)
        do {
            return Press(wordTemplate: try WordTemplate(reading: file.bytes), pdf: engine)
        } catch {
            throw UnreadableFile(description: "'\(name)', the template of Word files, cannot be used. \(error)")
        }
    }

    private var pdfEngine: PDFEngine? {
        let python = ProcessInfo.processInfo.environment["PLUMBLINE_PYTHON"]
        let program = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent().path
        return PDFEngine.find(python: python, near: [program, directory.path])
    }

    func frameworkFiles(in path: String? = nil) throws -> [SentFile] {
        try Files.read(directory: path ?? directory.appending(path: settings.framework).path, endings: ["yaml", "yml"])
    }

    func reportDirectory(_ report: ReportID) -> URL {
        directory.appending(path: settings.reports).appending(path: report.text)
    }

    func reportFiles(_ report: ReportID) throws -> [SentFile] {
        let reports = directory.appending(path: settings.reports)
        let path = reportDirectory(report).path
        guard Files.isDirectory(path) else {
            let known = (try? FileManager.default.contentsOfDirectory(atPath: reports.path))?.sorted() ?? []
            let near = nearest(to: report.text, among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw UnreadableFile(
                description: "There is no report '\(report)' in \(settings.reports).\(near)"
                    + (known.isEmpty ? "" : " There are: \(known.joined(separator: ", ")).")
            )
        }
        return try Files.read(directory: path, endings: ["yaml", "md"])
    }

    /// The reports the workspace defines.
    var reports: [ReportID] {
        let path = directory.appending(path: settings.reports).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().compactMap {
            try? ReportID($0)
        }
    }
}
