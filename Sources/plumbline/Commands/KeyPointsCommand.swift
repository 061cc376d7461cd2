import ArgumentParser
import PerformanceModel
import Register
import Reports
import Workflow

/// Suggests key points.
struct KeyPointsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key-points",
        abstract: "Suggest key points of a report, with the sum behind each.",
        discussion: """
            Each is a line of Markdown whose numbers are references, to be put into the report's summary and edited. \
            What stands between <!-- and --> says why it is suggested, and is never printed in a paper.

            Examples:
              plumbline key-points q3-2017-18
              plumbline key-points q3-2017-18 --limit 20 > reports/q3-2017-18/executive-summary.md
              plumbline key-points q3-2017-18 --format csv
            """)

    /// How the suggestions are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json
    }

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "How to print: text (Markdown), csv or json.") var format = Format.text
    @Option(help: "How many at most.") var limit = 10

    @OptionGroup var workspace: WorkspaceOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is to be 1 or more.") }
    }

    func run() async throws {
        let workspace = try workspace.find()
        let files = try workspace.reportFiles(report)
        try await workspace.office(for: .reading) { office in
            let all = try await office.suggestKeyPoints(files, of: report)
            let shown = Array(all.prefix(limit))
            switch format {
            case .text:
                guard !shown.isEmpty else { return Terminal.say("No key point is suggested.") }
                for suggestion in shown {
                    Terminal.say("- \(suggestion.point.sentence)")
                    Terminal.say("  <!-- \(suggestion.reasons.joined(separator: " ")) -->")
                }
            case .csv: Terminal.say(Self.listing(shown).printed(as: .csv))
            case .json: Terminal.say(Self.listing(shown).printed(as: .json))
            }
            if all.count > shown.count {
                Terminal.complain("\(all.count - shown.count) more are suggested; --limit \(all.count) lists them.")
            }
        }
    }

    private static func listing(_ suggestions: [SuggestedKeyPoint]) -> Listing {
        Listing(
            header: ["order", "rule", "verdict", "measure", "sentence", "reads", "because", "also", "told_in"],
            rows: suggestions.enumerated().map { index, suggestion in
                let point = suggestion.point
                return [
                    "\(index + 1)", point.rule, point.verdict.rawValue, point.measure.text, point.sentence,
                    suggestion.printed, point.because, suggestion.also.map(\.rule).joined(separator: " "),
                    suggestion.toldIn.joined(separator: "; "),
                ]
            })
    }
}
