package import Evaluation
package import PerformanceModel

/// A measure's figures over time, for its picture: spans of one kind only, so that like is drawn beside like.
package struct Trend: Sendable {
    package let measure: Measure
    package let area: AreaID
    /// In order of time.
    package let points: [Point]

    package struct Point: Hashable, Sendable {
        package let figure: Figure
        package let value: FigureValue
        package let dataStatus: DataStatus
        package let periodIsAssumed: Bool
        package let target: Quantity?
    }

    /// The measure's own figures of one area, of the kind of span that most of them have; the latest where two tie.
    package init(of measure: Measure, area: AreaID, in book: EvaluatedBook) {
        self.measure = measure
        self.area = area
        let own = book.figures(of: measure.id).filter {
            $0.area == area && !$0.isForecast && $0.statistic == measure.aggregation.usualStatistic
        }
        var kinds: [[Figure]] = []
        for figure in own.sorted(by: { $0.period < $1.period }) {
            if let index = kinds.firstIndex(where: { $0[0].period.isLike(figure.period) }) {
                kinds[index].append(figure)
            } else {
                kinds.append([figure])
            }
        }
        let most = kinds.max { ($0.count, $0[$0.count - 1].period) < ($1.count, $1[$1.count - 1].period) }
        points = (most ?? []).compactMap { figure in
            let found = book.find(figure)
            return found.content.value.map {
                Point(
                    figure: figure, value: $0, dataStatus: found.dataStatus, periodIsAssumed: found.periodIsAssumed,
                    target: book.book.target(of: figure)?.value)
            }
        }
    }
}
