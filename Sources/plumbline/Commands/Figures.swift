import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Lists figures as returned.
struct Figures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List figures as returned, as known now or at an earlier entry.",
        discussion: """
            Examples:
              plumbline figures --measure cla-rate
              plumbline figures --as-known-at 3 --measure cla-rate --format csv
            """)

    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?
    @Option(help: "Only this measure.") var measure: MeasureID?
    @Option(help: "Only this area.") var area: AreaID?
    @Option(help: "Only this period.", transform: { try Period($0) }) var period: Period?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let figures = try await office.figures(
                FigureFilter(measure: measure, area: area, period: period), asKnownAt: asKnownAt)
            let rows = figures.map { recorded, entry in
                let (observation, figure) = (recorded.observation, recorded.observation.figure)
                var value: ReturnedValue?
                var status = observation.dataStatus.rawValue
                switch observation.content {
                case .value(let returned): value = returned
                case .absent(let absence): status = absence.word
                }
                return [
                    "\(figure.measure)", "\(figure.area)",
                    "\(figure.period)" + (observation.periodIsAssumed ? "?" : ""),
                    figure.statistic.rawValue + (figure.isForecast ? " forecast" : ""),
                    value?.value?.description ?? "", value?.numerator?.description ?? "",
                    value?.denominator?.description ?? "", status, "\(recorded.entry)", entry.recordedAt.description,
                ]
            }
            format.show(
                [
                    "measure", "area", "period", "statistic", "value", "numerator", "denominator", "data_status",
                    "entry",
                    "recorded_at",
                ], rows)
        }
    }
}
