import Evaluation
import PerformanceModel

/// The figures of a measure and an area up to a period: those of spans like each other, and the rest.
struct OwnHistory {
    /// Oldest first; the last is what the measure stands at.
    let like: [Figure]
    /// Of other spans or statistics: a month beside quarters, a year to date, an average.
    let others: [Figure]

    /// Of a measure that has a figure of the period itself, returned or worked out, those like it are taken; else the
    /// kind of span that most of its figures are of.
    init(of measure: Measure, in area: AreaID, upTo period: Period, _ book: EvaluatedBook) {
        let usual = measure.aggregation.usualStatistic
        let held = book.figures(of: measure.id).filter {
            $0.area == area && !$0.isForecast && $0.period.last <= period.last
        }
        let asked = Figure(measure: measure.id, area: area, period: period, statistic: usual)
        let step = max(period.monthCount, 1)
        // Month ends between the ends of quarters are no periods before this one.
        let own = held.filter {
            $0.statistic == usual
                && (usual != .atEnd || period.last.month.since($0.period.last.month).isMultiple(of: step))
        }
        let before = (0...12).compactMap { asked.earlier(by: $0 * step) }.filter { book.holdsValue(of: $0) }
        let like =
            before.first == asked
            ? Set(before + own.filter { $0.period.isLike(asked.period) }) : Set(Self.ofMostUsualSpan(own))
        self.like = like.sorted { $0.period < $1.period }
        others = held.filter { !like.contains($0) }.sorted()
    }

    private static func ofMostUsualSpan(_ figures: [Figure]) -> [Figure] {
        var kinds: [[Figure]] = []
        for figure in figures.sorted(by: { $0.period < $1.period }) {
            if let index = kinds.firstIndex(where: { $0[0].period.isLike(figure.period) }) {
                kinds[index].append(figure)
            } else {
                kinds.append([figure])
            }
        }
        return kinds.max { ($0.count, $0[$0.count - 1].period) < ($1.count, $1[$1.count - 1].period) } ?? []
    }
}

extension EvaluatedBook {
    fileprivate func holdsValue(of figure: Figure) -> Bool {
        if case .value = answer(to: Reference(figure)) { true } else { false }
    }
}

extension Figure {
    /// The figure of the same kind of span so many months before.
    fileprivate func earlier(by months: Int) -> Self? {
        months == 0 ? self : period.earlier(months: months).map { with(period: $0) }
    }
}
