import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Lists figures as returned.
struct Figures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List figures as returned, as known now, at an earlier entry or on a day.",
        discussion: """
            Examples:
              plumbline figures --measure cla-rate
              plumbline figures --as-known-at 3 --measure cla-rate --format csv
              plumbline figures --as-known-on 2018-02-05 --measure cla-rate
            """)

    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?
    @Option(help: "As known on this day, such as 2018-02-05; old papers count from their own.") var asKnownOn: Day?
    @Option(help: "Only this measure.") var measure: MeasureID?
    @Option(help: "Only this area.") var area: AreaID?
    @Option(help: "Only this period.", transform: { try Period($0) }) var period: Period?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard asKnownAt == nil || asKnownOn == nil else {
            throw ValidationError("Give --as-known-at or --as-known-on, not both.")
        }
    }

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let filter = FigureFilter(measure: measure, area: area, period: period)
            let figures: [(RecordedObservation, Entry)] =
                if let asKnownOn {
                    try await office.figures(filter, asKnownOn: asKnownOn)
                } else {
                    try await office.figures(filter, asKnownAt: asKnownAt)
                }
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
