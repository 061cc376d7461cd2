import ArgumentParser
import PerformanceModel
import Publishing
import Register
import Workflow

/// Lists the values of a report's tables.
struct Cells: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every value in a report's tables, one row each.",
        discussion: """
            Example:
              plumbline cells q3-2017-18 --format csv
            """)

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        let workspace = try workspace.find()
        let files = try workspace.reportFiles(report)
        try await workspace.office(for: .reading) { office in
            let rows = cellRows(of: try await office.check(files, of: report, asKnownAt: asKnownAt))
            format.show(rows.first ?? [], Array(rows.dropFirst()))
        }
    }
}
