import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// Whether two figures of a measure differ by more than chance: nought lies outside the interval of the difference.
    ///
    /// Source: methods, section 3.4 (MOVER; Newcombe 1998, method 10).
    func isMoreThanChance(
        from then: FigureValue, to now: FigureValue, _ figure: Figure, _ measure: Measure
    ) -> MethodResult<Bool> {
        switch (interval(of: figure, then, measure), interval(of: figure, now, measure)) {
        case (.notRun(let because), _), (_, .notRun(let because)): return .notRun(because: because)
        case (.result(let before), .result(let after)):
            do {
                let difference = try MoverDifference.estimate(
                    Estimate(
                        value: now.exact.nearestDouble, interval: Interval(lower: after.lower, upper: after.upper)),
                    minus: Estimate(
                        value: then.exact.nearestDouble, interval: Interval(lower: before.lower, upper: before.upper)))
                return .result(!difference.interval.contains(0))
            } catch {
                return .notRun(because: error.reason)
            }
        }
    }
}
