import ArgumentParser
import PerformanceModel
import Publishing
import Register
import Workflow

/// Issues a published version again.
struct Reissue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a published version's files again: the same bytes.",
        discussion: """
            Examples:
              plumbline reissue 1 --out again
              plumbline reissue 2 --report q3-2017-18 --out again
              plumbline reissue 1 --rebuild --out now
            """)

    @Argument(help: "The version.") var version: Int
    @Option(help: "The report, where more than one has been published.") var report: ReportID?
    @Option(help: "The directory to write to.", completion: .directory) var out: String

    @Flag(help: "Render it again from the report's folder as it is now, and name the files that differ.")
    var rebuild = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        try await workspace.office(for: .reading, printing: rebuild ? Set(WrittenForm.allCases) : []) { office in
            let report = try await office.published(report)
            guard rebuild else {
                let (version, documents) = try await office.reissue(report, version: version)
                try Files.write(documents, to: out)
                Terminal.say(
                    "Wrote version \(version.version) of \(report) to '\(out)', each file checked against its digest.")
                return
            }
            let made = try await office.rebuild(report, version: version, from: try workspace.reportFiles(report))
            try Files.write(made.documents, to: out)
            Terminal.say(
                made.differing.isEmpty
                    ? "Rendered version \(version) of \(report) again to '\(out)': every file is as it was published."
                    : "Rendered version \(version) of \(report) again to '\(out)'. Not as published: "
                        + made.differing.joined(separator: ", ") + ".")
        }
    }
}
