import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// The 95% confidence interval of a figure whose measure counts independent events.
    ///
    /// A share has Wilson's interval and a rate or a count a Poisson one. Source: methods, sections 2.1, 2.2 and 2.6.
    func interval(of figure: Figure, _ value: FigureValue, _ measure: Measure) -> MethodResult<ConfidenceInterval> {
        guard measure.series?.countsEvents == true else {
            return .notRun(because: "the measure does not count independent events")
        }
        do {
            if let parts = measure.kind.parts {
                guard let numerator = value.numerator?.nearestDouble, let denominator = value.denominator?.nearestDouble
                else { return .notRun(because: "an interval needs the numerator and denominator, which are not held") }
                return .result(
                    try interval(numerator, denominator, parts, multiplier: Double(measure.unit.multiplier)))
            }
            guard measure.unit == .count, measure.aggregation == .flow, figure.statistic == .total else {
                return .notRun(because: "only a share, a rate or a total of events has an interval")
            }
            return .result(try interval(value.exact.nearestDouble, 1, nil, multiplier: 1))
        } catch {
            return .notRun(because: error.reason)
        }
    }

    private func interval(
        _ numerator: Double, _ denominator: Double, _ parts: MeasureKind.Parts?, multiplier: Double
    ) throws(MethodRefusal) -> ConfidenceInterval {
        if parts?.isShare == true {
            let share = try Wilson.interval(of: numerator, in: denominator, at: .ninetyFive)
            return ConfidenceInterval(
                lower: share.lower * multiplier, upper: share.upper * multiplier, level: 95, method: "Wilson")
        }
        guard denominator > 0 else { throw MethodRefusal("the denominator is nought") }
        let events = try PoissonInterval.interval(of: numerator, at: .ninetyFive)
        let method = PoissonInterval.method(for: numerator) == .exact ? "exact Poisson" : "Byar"
        return ConfidenceInterval(
            lower: events.lower * multiplier / denominator, upper: events.upper * multiplier / denominator, level: 95,
            method: method)
    }
}
