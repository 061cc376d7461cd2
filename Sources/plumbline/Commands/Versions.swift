import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Lists published versions.
struct Versions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the published versions and what changed in each.",
        discussion: "Example:\n  plumbline versions q3-2017-18")

    @Argument(help: "The report; all if left out.") var report: ReportID?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let rows = try await office.versions(of: report).map { recorded in
                let version = recorded.version
                return [
                    version.report.text, "\(version.version)", "\(version.day)", "\(version.asKnownAt)",
                    "\(recorded.entry)", version.files.map(\.name).joined(separator: " "),
                    recorded.issued.map(\.name).joined(separator: " "), recorded.embargo?.description ?? "",
                    version.note.split(separator: "\n").joined(separator: " "),
                ]
            }
            format.show(
                ["report", "version", "day", "as_known_at", "entry", "files", "issued", "embargo", "revision_note"],
                rows)
        }
    }
}
