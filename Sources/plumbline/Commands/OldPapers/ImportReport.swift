import ArgumentParser
import Foundation
import Intake
import PerformanceModel
import Workflow

/// Drafts a framework and a return from an old paper.
struct ImportReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-report",
        abstract: "Draft measures, figures and a report from the tables of an old paper.",
        discussion: """
            Reads a finished report (.docx, .odt, .html, .md, .txt or .pdf) and writes drafts into a directory, which \
            may be a workspace: what its rows are measures of, every figure with where it is printed, how it was \
            rated, and everything doubtful. Rows are matched by their labels with the measures there are, so papers \
            are best imported oldest first. Nothing is written to the register: read the drafts over and mend them, \
            then apply the framework and bring the paper in.

            Examples:
              plumbline import-report q3.docx --published 2018-02-05
              plumbline import-report q3.docx --published 2018-02-05 --period 2017-18-Q3 --out history
            """)

    @Argument(help: "The paper.", completion: .file()) var file: String
    @Option(help: "The day it was published, such as 2018-02-05.") var published: Day
    @Option(help: "The directory to write to.", completion: .directory) var out = "."
    @Option(help: "The period it reports on, if not the last of its tables.", transform: { try Period($0) })
    var period: Period?
    @Option(help: "Its title, if not its first heading.") var title: String?
    @Option(help: "The name to know it by, if not that of its period, such as q3-2017-18.") var id: ReportID?
    @Option(help: "The council's name, where neither the paper nor the framework says it.") var council: String?
    @Flag(help: "Draft it anew in place of what an earlier import of it drafted.") var replace = false

    func run() async throws {
        let place = try ImportPlace(at: out)
        var paper = PaperToImport(try Files.read(file), published: published)
        (paper.period, paper.title, paper.id, paper.council) = (period, title, id, council)
        let draft = try importPaper(paper, framework: try place.frameworkFiles(), labels: try place.labels())
        try place.write(draft, paper.file, replacing: replace)
        for finding in draft.findings where finding.severity != .note {
            Terminal.complain("\(finding.severity.rawValue): \(draft.sentence(of: finding))")
        }
        let measures = Set(draft.figures.map(\.figure.measure)).count
        Terminal.say(
            "\(paper.file.name): \(counted(draft.figures.count, "figure")) of \(counted(measures, "measure")) for "
                + "\(draft.period.words), \(draft.measures.count) of them new; "
                + "\(draft.figures.count(where: \.periodIsAssumed)) periods are assumed.")
        Terminal.say("Next: read \(draft.folder)/findings.md and mend the drafts; when all papers are in:")
        Terminal.say("  plumbline framework apply --as \"Your name\" --because \"Measures of the old papers\"")
        Terminal.say("  plumbline bring-in \(OldPaperFolder.parent)/* --as \"Your name\" --because \"Our history\"")
    }
}

/// The directory that old papers are imported into: a workspace, or any other with the same places in it.
struct ImportPlace {
    private let directory: URL
    private let framework: String
    private let reports: String

    init(at path: String) throws {
        directory = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
        let isWorkspace = FileManager.default.fileExists(
            atPath: directory.appending(path: WorkspaceSettings.fileName).path)
        let settings =
            isWorkspace
            ? try Workspace(at: path).settings : WorkspaceSettings(reading: Array(WorkspaceSettings.usual.utf8))
        (framework, reports) = (settings.framework, settings.reports)
    }

    func frameworkFiles() throws -> [SentFile] {
        let path = directory.appending(path: framework).path
        return Files.isDirectory(path) ? try Files.read(directory: path, endings: ["yaml", "yml"]) : []
    }

    /// What labels of earlier papers were taken for, where one was imported.
    func labels() throws -> SentFile? {
        let path = directory.appending(path: LabelDecisions.fileName).path
        return FileManager.default.fileExists(atPath: path) ? try Files.read(path) : nil
    }

    /// Writes the drafts with the paper beside them.
    func write(_ draft: OldPaperDraft, _ paper: SentFile, replacing: Bool) throws {
        let files =
            draft.files(framework: framework, reports: reports)
            + [DraftedFile(path: "\(draft.folder)/\(paper.name)", bytes: paper.bytes)]
        let held = files.first { file in
            !file.growsWithPapers && FileManager.default.fileExists(atPath: directory.appending(path: file.path).path)
        }
        if let held, !replacing {
            throw UnreadableFile(
                description:
                    "'\(held.path)' is there already. Name the paper otherwise with --id, or draft it anew with "
                    + "--replace, which takes the place of whatever was mended there.")
        }
        for file in files {
            let place = directory.appending(path: file.path)
            try Files.make(directory: place.deletingLastPathComponent().path)
            try Files.write(file.bytes, to: place.path)
        }
    }
}
