import Evaluation
import PerformanceModel

/// The figures of a measure and an area up to a period: those of spans like each other, and the rest.
struct OwnHistory {
    /// Oldest first; the last is what the measure stands at.
    let like: [Figure]
    /// Of other spans or statistics: a month beside quarters, a year to date, an average.
    let others: [Figure]

    /// Of a measure that has figures like the period itself those are taken; else the kind that most of them are of.
    init(of measure: Measure, in area: AreaID, upTo period: Period, _ book: EvaluatedBook) {
        let usual = measure.aggregation.usualStatistic
        let held = book.figures(of: measure.id).filter {
            $0.area == area && !$0.isForecast && $0.period.last <= period.last
        }
        let asked = Figure(measure: measure.id, area: area, period: period, statistic: usual)
        let own = held.filter { $0.statistic == usual }
        var kinds: [[Figure]] = []
        for figure in own.sorted(by: { $0.period < $1.period }) {
            if let index = kinds.firstIndex(where: { $0[0].period.isLike(figure.period) }) {
                kinds[index].append(figure)
            } else {
                kinds.append([figure])
            }
        }
        let wanted = kinds.first { $0[0].period.isLike(asked.period) && !Self.isOfOtherEnds($0, period) }
        let most = kinds.max { ($0.count, $0[$0.count - 1].period) < ($1.count, $1[$1.count - 1].period) }
        var like = Set(wanted ?? most ?? [])
        if usual == .atEnd, period.monthCount > 1 {
            // Month ends between the ends of quarters are no periods before this one.
            let ends = like.filter { period.last.month.since($0.period.last.month).isMultiple(of: period.monthCount) }
            if !ends.isEmpty { like = ends }
        }
        for figure in [asked] + (1...8).compactMap({ asked.earlier(by: $0 * max(period.monthCount, 1)) })
        where like.first.map({ $0.period.isLike(figure.period) }) ?? true && !like.contains(figure) {
            if case .value = book.answer(to: Reference(figure)) { like.insert(figure) }
        }
        let sorted = like.sorted { $0.period < $1.period }
        self.like = sorted
        others = held.filter { !like.contains($0) }.sorted()
    }

    /// Whether figures as at a day never fall on the end of the period asked for.
    private static func isOfOtherEnds(_ figures: [Figure], _ period: Period) -> Bool {
        figures[0].period.kind == .day && period.monthCount > 1
            && !figures.contains { period.last.month.since($0.period.last.month).isMultiple(of: period.monthCount) }
    }
}

extension Figure {
    /// The figure of the same kind of span so many months before.
    fileprivate func earlier(by months: Int) -> Self? { period.earlier(months: months).map { with(period: $0) } }
}
