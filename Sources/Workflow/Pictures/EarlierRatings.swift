import Evaluation
import PerformanceModel
import Publishing

/// A figure as it is judged, and the book that judges it.
typealias JudgedInBook = (figure: EvaluatedFigure, book: EvaluatedBook)

extension EvaluatedBook {
    /// How measures were rated by the last figures that ended before a period began.
    ///
    /// - Parameters:
    ///   - period: the period whose statuses are counted now.
    ///   - figures: those judged now.
    /// - Returns: nothing where none was rated, or the reader is not shown one of the figures: then nobody could tell
    ///   how the counts came about.
    func ratings(before period: Period, of figures: [EvaluatedFigure]) -> EarlierStatuses? {
        EarlierStatuses(before: period, of: figures.map { ($0, self) }, isShown: shows)
    }
}

extension EarlierStatuses {
    /// How measures were rated by the last figures that ended before a period began, each in the book that judges it.
    init?(before period: Period, of figures: [JudgedInBook], isShown: (Figure) -> Bool) {
        guard let earlier = period.earlier(months: period.monthCount) else { return nil }
        var bands: [MeasureID: Status.Band] = [:]
        for (evaluated, book) in figures {
            let figure = evaluated.figure
            let before = book.figures(of: figure.measure).filter {
                $0.area == figure.area && $0.statistic == figure.statistic && !$0.isForecast
                    && $0.period.last < period.first && $0.period.isLike(figure.period)
            }
            guard let last = before.max(by: { $0.period < $1.period }) else { continue }
            guard isShown(last) else { return nil }
            bands[figure.measure] = book.evaluate(last).status.band
        }
        guard !bands.isEmpty else { return nil }
        self.init(period: earlier.words, bands: bands)
    }

    /// How measures were rated in the financial quarter before the one that the latest of their figures ends in.
    init?(ofQuarterBefore figures: [JudgedInBook], isShown: (Figure) -> Bool) {
        guard let last = figures.map(\.figure.figure.period.last).max() else { return nil }
        let year = Period.asAt(last).financialYearEndedIn
        let quarter = last.month.since(year.first.month) / 3 + 1
        self.init(before: .quarter(quarter, of: year.first.month.year), of: figures, isShown: isShown)
    }
}
