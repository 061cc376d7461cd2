import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Compares two published versions.
struct DiffVersions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what differs between two published versions: figures, words and files.",
        discussion: """
            Example:
              plumbline diff-versions 1 2 --report q3-2017-18
            """)

    @Argument(help: "The one version.") var first: Int
    @Argument(help: "The other; the last if left out.") var second: Int?
    @Option(help: "The report, where more than one has been published.") var report: ReportID?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let report = try await office.published(report)
            let difference = try await office.compareVersions(of: report, first, second)
            let rows = difference.changes.map { [$0.kind.rawValue, $0.subject, $0.before, $0.after] }
            let (from, to) = (difference.from.version.version, difference.to.version.version)
            if rows.isEmpty { Terminal.say("Versions \(from) and \(to) of \(report) are the same.") }
            format.show(["what", "of", "version_\(from)", "version_\(to)"], rows)
        }
    }
}

extension Office {
    /// The report that is meant: the one named, or the only one published.
    func published(_ named: ReportID?) async throws -> ReportID {
        let published = Set(try await versions().map(\.version.report))
        guard let report = named ?? (published.count == 1 ? published.first : nil) else {
            throw Refused(
                "which-report",
                published.isEmpty
                    ? "nothing has been published yet"
                    : "say which report with --report: " + published.sorted().map(\.text).joined(separator: ", "))
        }
        return report
    }
}
