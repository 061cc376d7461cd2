import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// The recent-trend test of a yearly figure and the four before it.
    ///
    /// Source: methods, section 4. A share is tested by its parts, a rate or count of events by its interval.
    func trend(of series: FigureSeries, _ measure: Measure) -> MethodResult<YearsTrend> {
        guard series.step == 12 else {
            return .notRun(because: "the recent-trend test is for yearly figures")
        }
        do {
            let trend = try recentTrend(of: series, measure)
            guard let way = YearsTrend.Way(rawValue: trend.reading(measure.polarity.improvement)) else {
                return .notRun(because: "the trend has no name")
            }
            return .result(YearsTrend(way: way, chiSquared: trend.chiSquare))
        } catch {
            return .notRun(because: error.reason)
        }
    }

    private func recentTrend(of series: FigureSeries, _ measure: Measure) throws(MethodRefusal) -> RecentTrend {
        let needed = RecentTrend.pointCount
        guard series.values.count >= needed else {
            throw MethodRefusal(
                "too few points: \(series.held) held, and a recent trend needs \(needed) years in a row")
        }
        if let gap = zip(series.figures, series.values).suffix(needed).first(where: { $0.1 == nil })?.0 {
            throw MethodRefusal(
                "there is no figure for \(gap.period.words), and the test needs \(needed) years in a row")
        }
        if measure.kind.parts?.isShare == true {
            func column(_ part: KeyPath<FigureValue, Quantity?>) -> [Double] {
                series.values.map { $0?[keyPath: part]?.nearestDouble ?? .nan }
            }
            return try RecentTrend(counts: column(\.numerator), of: column(\.denominator))
        }
        var intervals: [Interval] = []
        for (figure, value) in zip(series.figures, series.values).suffix(needed) {
            guard let value else { continue }
            switch interval(of: figure, value, measure) {
            case .notRun(let because): throw MethodRefusal(because)
            case .result(let interval): intervals.append(Interval(lower: interval.lower, upper: interval.upper))
            }
        }
        return try RecentTrend(values: Array(series.doubles.suffix(needed)), intervals: intervals)
    }
}
