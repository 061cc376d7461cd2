import ArgumentParser
import Evaluation
import PerformanceModel
import Register
import Reports
import Statistics
import Workflow

/// Shows evaluated figures.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show value, status, direction of travel, signal and comparators for a period.",
        discussion: """
            A table has room for value, status, direction and signal; --format csv and json have interval, position, \
            forecast and comparators too. 'plumbline explain' says everything of one figure.

            Examples:
              plumbline evaluate 2017-18-Q3
              plumbline evaluate 2017-18-Q3 --measure cin-rate
              plumbline evaluate 2017-18-Q3 --unit childrens-social-care --on 2017-12-31
              plumbline evaluate 2017-18-Q3 --every-area --format csv
            """)

    @Argument(help: "The periods, such as 2017-18-Q3.", transform: { try Period($0) }) var periods: [Period]
    @Option(help: "Only this measure.") var measure: MeasureID?
    @Option(help: "Only this theme.") var theme: ThemeID?
    @Option(help: "Only what this unit of the organisation answers for.") var unit: UnitID?
    @Option(help: "The day whose management structure counts, with --unit; each period's last if left out.") var on:
        Day?
    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?

    @Flag(help: "Every area that has a figure, ranked among areas of its kind, with intervals and signals.")
    var everyArea = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        if everyArea { return try await showEveryArea() }
        try await workspace.find().office(for: .reading) { office in
            let (framework, figures) = try await office.evaluate(periods, choice, asKnownAt: asKnownAt)
            let rows = figures.map { measure, figure in
                let value: String =
                    switch figure.content {
                    case .value(let value): value.printed(as: measure.unit, places: measure.places)
                    case .absent(let absence, let because): because == absence.words ? absence.printed : because
                    }
                let comparators = figure.comparisons.map { comparison in
                    "\(comparison.with.area) \(comparison.value.printed(as: measure.unit, places: measure.places))"
                        + " (\(comparison.with.period.words))"
                }
                return [
                    measure.id.text, figure.figure.period.description, value,
                    figure.status.band?.rawValue ?? "unrated", figure.status.because,
                    figure.direction.travel?.rawValue ?? "not known", figure.direction.basis,
                    figure.meaning.signal.value?.words ?? "not judged",
                ] + words(of: figure, measure, in: framework) + [comparators.joined(separator: "; ")]
            }
            let header = [
                "measure", "period", "value", "status", "because", "direction", "basis", "signal", "interval",
                "recent_trend", "position", "forecast", "comparators",
            ]
            let shown = format.format == .table ? 8 : header.count
            format.show(Array(header.prefix(shown)), rows.map { Array($0.prefix(shown)) })
        }
    }
}

extension Evaluate {
    /// What the methods make of a figure, or why they were not run.
    private func words(of figure: EvaluatedFigure, _ measure: Measure, in framework: Framework) -> [String] {
        let lines = MeaningWords(figure, of: measure, in: framework).lines
        return ["interval", "recent trend", "position", "forecast"].map { name in
            lines.filter { $0.name == name }.map(\.text).joined(separator: "; ")
        }
    }

    /// Numbers stand bare, for a spreadsheet; quarter 1 is the best.
    private func showEveryArea() async throws {
        try await workspace.find().office(for: .reading) { office in
            let rows = try await office.evaluateEveryArea(periods, choice, asKnownAt: asKnownAt).map { row in
                func digits(_ limit: Double?) -> String {
                    limit.flatMap { Quantity(nearest: $0, places: max(row.measure.places, 1)) }?.description ?? ""
                }
                return [
                    row.measure.id.text, row.figure.area.text, row.figure.period.description,
                    row.value.rounded(to: row.measure.places)?.description ?? "", digits(row.interval?.lower),
                    digits(row.interval?.upper), row.signal?.judgement(row.measure.polarity.improvement).rawValue ?? "",
                    row.signal?.rule.rawValue ?? "",
                    row.rank > 0 ? "\(row.rank)" : "", row.rank > 0 ? "\(row.count)" : "",
                    row.quarter > 0 ? "\(row.quarter)" : "", row.band?.rawValue ?? "unrated",
                    row.direction?.rawValue ?? "not known",
                ]
            }
            let header = [
                "measure", "area", "period", "value", "lower", "upper", "signal", "rule", "rank", "of", "quarter",
                "status", "direction",
            ]
            Terminal.say(Listing(header: header, rows: rows, numbersAreBare: true).printed(as: format.format))
        }
    }

    private func choice(_ period: Period) -> MeasureChoice {
        if let measure { return .measure(measure) }
        if let theme { return .theme(theme) }
        return unit.map { .unit($0, on: on ?? period.last) } ?? .all
    }
}

extension Direction {
    /// What it compares with, or why it cannot.
    fileprivate var basis: String {
        switch self {
        case .moved(_, let since, _): "since \(since.period.words)"
        case .cannotBeCalculated(let reason): reason
        }
    }
}
