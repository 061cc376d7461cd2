import ArgumentParser
import PerformanceModel
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
            """)

    @Argument(help: "The version.") var version: Int
    @Option(help: "The report, where more than one has been published.") var report: ReportID?
    @Option(help: "The directory to write to.", completion: .directory) var out: String

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let published = Set(try await office.versions().map(\.version.report))
            guard let report = report ?? (published.count == 1 ? published.first : nil) else {
                throw Refused(
                    "which-report",
                    published.isEmpty
                        ? "nothing has been published yet"
                        : "say which report with --report: " + published.sorted().map(\.text).joined(separator: ", "))
            }
            let (version, documents) = try await office.reissue(report, version: version)
            try Files.write(documents, to: out)
            Terminal.say(
                "Wrote version \(version.version) of \(report) to '\(out)', each file checked against its digest.")
        }
    }
}
