import Evaluation
import PerformanceModel
import Publishing

/// A figure as it is judged, and the book that judges it.
typealias JudgedInBook = (figure: EvaluatedFigure, book: EvaluatedBook)

extension EvaluatedBook {
    /// How measures were rated in the report before, each by the figure it stood at then.
    ///
    /// - Parameters:
    ///   - period: that of the report whose statuses are counted now.
    ///   - figures: those judged now.
    /// - Returns: nothing where none was rated, or the reader is not shown one of the figures: then nobody could tell
    ///   how the counts came about.
    func ratings(before period: Period, of figures: [EvaluatedFigure]) -> EarlierStatuses? {
        EarlierStatuses(before: period, of: figures.map { ($0, self) }) { figure, _ in !hides(figure) }
    }
}

extension EarlierStatuses {
    /// How measures were rated in the report before, by the figures they stood at then, each in its own book.
    init?(before period: Period, of figures: [JudgedInBook], isShown: (Figure, EvaluatedBook) -> Bool) {
        guard let earlier = period.earlier(months: period.monthCount) else { return nil }
        var bands: [MeasureID: Status.Band] = [:]
        for (evaluated, book) in figures {
            let figure = evaluated.figure
            guard let before = book.framework.measure(figure.measure)?.figure(before: figure, inReportOf: period),
                case .status(let status) = book.answer(to: Reference(before, .status))
            else { continue }
            guard isShown(before, book) else { return nil }
            bands[figure.measure] = status.band
        }
        guard !bands.isEmpty else { return nil }
        self.init(period: earlier.words, bands: bands)
    }

    /// How measures were rated in the financial quarter before the one that the latest of their rated figures ends in.
    init?(ofQuarterBefore figures: [JudgedInBook], isShown: (Figure, EvaluatedBook) -> Bool) {
        let rated = figures.map(\.figure).filter { $0.status.band != nil }
        guard let last = rated.map(\.figure.period.last).max() else { return nil }
        let year = Period.asAt(last).financialYearEndedIn
        let quarter = last.month.since(year.first.month) / 3 + 1
        self.init(before: .quarter(quarter, of: year.first.month.year), of: figures, isShown: isShown)
    }
}
