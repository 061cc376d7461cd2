import Evaluation
import PerformanceModel
import Publishing

extension EvaluatedBook {
    /// How measures were rated by the last figures that ended before a period began.
    ///
    /// - Parameters:
    ///   - period: the period whose statuses are counted now.
    ///   - figures: those judged now.
    /// - Returns: nothing where none was rated, or the reader is not shown one of the figures: then nobody could tell
    ///   how the counts came about.
    func ratings(before period: Period, of figures: [EvaluatedFigure]) -> EarlierStatuses? {
        guard let earlier = period.earlier(months: period.monthCount) else { return nil }
        var bands: [MeasureID: Status.Band] = [:]
        for figure in figures.map(\.figure) {
            let before = self.figures(of: figure.measure).filter {
                $0.area == figure.area && $0.statistic == figure.statistic && !$0.isForecast
                    && $0.period.last < period.first && $0.period.isLike(figure.period)
            }
            guard let last = before.max(by: { $0.period < $1.period }) else { continue }
            guard shows(last) else { return nil }
            bands[figure.measure] = evaluate(last).status.band
        }
        return bands.isEmpty ? nil : EarlierStatuses(period: earlier.words, bands: bands)
    }

    /// How measures were rated in the financial quarter before the one that the latest of their figures ends in.
    func ratingsOfLastQuarter(_ figures: [EvaluatedFigure]) -> EarlierStatuses? {
        guard let last = figures.map(\.figure.period.last).max() else { return nil }
        let year = Period.asAt(last).financialYearEndedIn
        let quarter = last.month.since(year.first.month) / 3 + 1
        return ratings(before: .quarter(quarter, of: year.first.month.year), of: figures)
    }
}
