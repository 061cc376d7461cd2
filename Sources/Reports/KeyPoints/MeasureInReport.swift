import Evaluation
import PerformanceModel

/// A measure as a report has it: the figure it stands at, and the one it stood at in the report before.
struct MeasureInReport {
    let measure: Measure
    let now: EvaluatedFigure
    let value: FigureValue
    /// As the paper has it: of a composite row only the lead measure is rated.
    let status: Status
    /// Nothing where none is held.
    let before: EvaluatedFigure?
    /// The sections whose words print a figure of it.
    let toldIn: [String]
    /// The figures up to now at equal steps; nothing where they make no series.
    let series: FigureSeries?
    let words: KeyPointWords
    private let book: EvaluatedBook

    /// - Returns: nothing where it has no value, or stood at the same figure in the report before.
    init?(
        _ measure: Measure, at now: EvaluatedFigure, isRated: Bool, toldIn: [String], _ words: KeyPointWords,
        in book: EvaluatedBook
    ) {
        let before = measure.figure(before: now.figure, inReportOf: words.report.period)
        guard let value = now.content.value, !now.figure.isForecast, before != now.figure else { return nil }
        self.measure = measure
        self.now = now
        self.value = value
        status = isRated ? now.status : .unrated(.contextOnly)
        self.toldIn = toldIn
        self.words = words
        self.book = book
        let earlier = before.map(book.evaluate)
        self.before = earlier?.content.value == nil ? nil : earlier
        series = try? book.series(endingWith: now.figure, of: measure)
    }

    /// From the figure of the report before; nothing where both print the same.
    var sinceBefore: Movement? { before.flatMap { Movement(from: $0.figure, to: now.figure, of: measure, in: book) } }

    /// From the figure that the direction of travel is since; from that of the report before where the direction is
    /// one over a window or since a figure of another span.
    ///
    /// Nothing where there is no change, or none beyond chance.
    var onBasis: Movement? {
        guard case .moved(let travel, let since, _) = now.direction, measure.direction != .trend else {
            return sinceBefore
        }
        guard since.period.isLike(now.figure.period) else { return sinceBefore }
        return travel == .noChange ? nil : Movement(from: since, to: now.figure, of: measure, in: book)
    }

    /// The size of the same movement at each earlier figure held, oldest first, as far as the last break.
    func earlierMovements(like movement: Movement) -> [(figure: Figure, size: Double)] {
        let months = now.figure.period.last.month.since(movement.from.period.last.month)
        let history = history
        guard months > 0, months.isMultiple(of: history.step) else { return [] }
        let steps = months / history.step
        return history.held.indices.dropFirst(steps).dropLast().compactMap { index in
            guard let old = history.held[index - steps].value, let new = history.held[index].value else { return nil }
            let change = Change(from: old.exact, to: new.exact, isPercentage: measure.unit == .percentage)
            return change.map { (history.held[index].figure, $0.amount.magnitude.nearestDouble) }
        }
    }

    /// The figures up to now at equal steps of so many months.
    ///
    /// A year to date is set beside those of other years, and a figure of rolling months beside those before it: they
    /// make no series for control limits, and their changes can be compared all the same.
    private var history: (held: [(figure: Figure, value: FigureValue?)], step: Int) {
        if let series { return (Array(zip(series.figures, series.values)), series.step) }
        let step = if case .yearToDate = now.figure.period.kind { 12 } else { measure.cadence.months }
        let mark = measure.lastBreak(upTo: now.figure.period.last)
        var held: [(figure: Figure, value: FigureValue?)] = []
        var next: Figure? = now.figure
        while let figure = next, held.count < 120, mark.map({ figure.period.first >= $0.from }) ?? true {
            guard let value = book.find(figure).content.value else { break }
            held.append((figure, value))
            next = figure.period.earlier(months: step).map(figure.with(period:))
        }
        return (held.reversed(), step)
    }
}
