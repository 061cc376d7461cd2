import Foundation
import PerformanceModel
import Register
import Workflow

/// An example council that comes with the program.
struct Example {
    let directory: URL

    /// Finds an example beside the program: in a checkout above it, or under `share/plumbline` where it is installed.
    init(named name: String) throws {
        var place = URL(filePath: CommandLine.arguments[0])
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            place = URL(filePath: program)
        }
        var known: [String] = []
        while place.pathComponents.count > 1 {
            place.deleteLastPathComponent()
            for folder in ["Examples", "share/plumbline/Examples"] {
                let examples = place.appending(path: folder)
                let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
                if names.contains(name) {
                    directory = examples.appending(path: name, directoryHint: .isDirectory)
                    return
                }
                known += names
            }
        }
        let list =
            known.isEmpty
            ? "None were found beside the program." : "There are: \(known.sorted().joined(separator: ", "))."
        throw UnreadableFile(description: "There is no example '\(name)'. \(list)")
    }

    func copy(to place: URL) throws {
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: directory.path) {
            let target = place.appending(path: name)
            if files.fileExists(atPath: target.path) { try files.removeItem(at: target) }
            try files.copyItem(at: directory.appending(path: name), to: target)
        }
    }

    /// Applies the framework, submits every return and writes every commentary.
    func submit(to workspace: Workspace) async throws {
        let folder = workspace.directory
        let act = try Act(
            by: "Plumbline example", because: "Figures of the council's report for Q3 2017/18", at: Moment.now)
        try await workspace.office(for: .writing) { office in
            Terminal.say("Applying the framework …")
            _ = try await office.applyFramework(try workspace.frameworkFiles(), act)
            let returns = try Files.read(directory: folder.appending(path: "returns").path, endings: ["csv"])
            var (figures, queries) = (0, 0)
            for (index, file) in returns.enumerated() {
                let submission = try await office.submit(file, act)
                figures += submission.written
                queries += submission.findings.count
                Terminal.say(
                    "Submitted \(index + 1) of \(returns.count): \(file.name), \(counted(submission.written, "figure"))"
                )
            }
            let commentary = try Files.read(directory: folder.appending(path: "commentary").path, endings: ["md"])
            for file in commentary { _ = try await office.comment(file, act) }
            Terminal.say(
                "\(figures) figures and \(commentary.count) commentaries are in the register. "
                    + "\(queries) findings were accepted with them; see 'plumbline log --findings'.")
        }
    }
}
