import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// The 95% confidence interval of a figure whose measure counts independent events.
    func interval(of figure: Figure, _ value: FigureValue, _ measure: Measure) -> MethodResult<ConfidenceInterval> {
        do {
            let (limits, method) = try limits(of: figure, value, measure, at: .ninetyFive)
            return .result(ConfidenceInterval(lower: limits.lower, upper: limits.upper, level: 95, method: method))
        } catch {
            return .notRun(because: error.reason)
        }
    }

    /// The limits of a figure at a level of confidence, and the name of the method.
    ///
    /// A share has Wilson's interval and a rate or a count a Poisson one. Source: methods, sections 2.1, 2.2 and 2.6.
    func limits(
        of figure: Figure, _ value: FigureValue, _ measure: Measure, at confidence: Confidence
    ) throws(MethodRefusal) -> (Interval, method: String) {
        guard measure.series?.countsEvents == true else {
            throw MethodRefusal("the measure does not count independent events")
        }
        if let parts = measure.kind.parts {
            guard let numerator = value.numerator?.nearestDouble, let denominator = value.denominator?.nearestDouble
            else { throw MethodRefusal("an interval needs the numerator and denominator, which are not held") }
            let multiplier = Double(measure.unit.multiplier)
            if parts.isShare {
                let share = try Wilson.interval(of: numerator, in: denominator, at: confidence)
                return (share.times(multiplier), "Wilson")
            }
            guard denominator > 0 else { throw MethodRefusal("the denominator is nought") }
            return try events(numerator, times: multiplier / denominator, at: confidence)
        }
        guard measure.unit == .count, measure.aggregation == .flow, figure.statistic == .total else {
            throw MethodRefusal("only a share, a rate or a total of events has an interval")
        }
        return try events(value.exact.nearestDouble, times: 1, at: confidence)
    }

    private func events(
        _ count: Double, times factor: Double, at confidence: Confidence
    ) throws(MethodRefusal) -> (Interval, method: String) {
        let events = try PoissonInterval.interval(of: count, at: confidence)
        return (events.times(factor), PoissonInterval.method(for: count) == .exact ? "exact Poisson" : "Byar")
    }
}

extension Interval {
    fileprivate func times(_ factor: Double) -> Self { Self(lower: lower * factor, upper: upper * factor) }
}
