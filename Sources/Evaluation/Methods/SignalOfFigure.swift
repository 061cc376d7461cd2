package import PerformanceModel
package import Statistics

extension EvaluatedBook {
    /// What process control says of the last figure of a series.
    ///
    /// Source: methods, section 5. Limits begin anew where the framework records that the process changed; a season
    /// that is seen is taken out first, since it would hide every signal (5.8).
    func signal(of series: FigureSeries, _ measure: Measure) -> MethodResult<Signal> {
        let adjusted = series.withoutSeason
        let chart: ControlChart
        do {
            chart = try controlChart(of: series, adjusted, measure)
        } catch {
            return .notRun(because: error.reason)
        }
        guard let group = chart.groups.last, let point = chart.points.last else {
            return .notRun(because: "too few points: none is held")
        }
        guard let lines = group.limits.lines, let mean = group.mean,
            let variation = Signal.Variation(rawValue: point.judgement.rawValue)
        else {
            if case .tooFew(let count) = group.limits { return .notRun(because: tooFew(count, series)) }
            return .notRun(because: group.limits.reason ?? "limits cannot be calculated")
        }
        let isTrial = if case .trial = group.limits { true } else { false }
        let isBorneOut = series.doubles.last.map { group.isBorneOut(by: $0, beside: target(of: series)) }
        return .result(
            Signal(
                variation: variation, rule: Signal.Rule(rawValue: point.rule.rawValue),
                assurance: group.assurance.judged, isBorneOut: isBorneOut ?? true, mean: mean, lower: lines.lower,
                upper: lines.upper,
                points: group.count, isTrial: isTrial, isAdjusted: adjusted != nil))
    }

    /// The control chart of a series, with the target of its last figure.
    ///
    /// - Parameters:
    ///   - series: the figures.
    ///   - adjusted: their values without a season, where they have one.
    ///   - measure: theirs.
    /// - Returns: the chart, a point a figure.
    /// - Throws: `MethodRefusal` where the settings are out of bounds.
    package func controlChart(
        of series: FigureSeries, _ adjusted: [Double]?, _ measure: Measure
    ) throws(MethodRefusal) -> ControlChart {
        try ControlChart(
            adjusted ?? series.doubles,
            ControlChart.Settings(
                improvement: measure.polarity.improvement, target: target(of: series),
                rebaseAt: rebases(in: series, measure)))
    }

    /// The target of the last figure of a series, in its unit.
    package func target(of series: FigureSeries) -> Double? {
        series.figures.last.flatMap { book.target(of: $0) }?.value.nearestDouble
    }

    /// Where in a series a rebase begins a group.
    package func rebases(in series: FigureSeries, _ measure: Measure) -> [Int] {
        (measure.series?.rebases ?? []).compactMap { mark in
            series.figures.firstIndex { $0.period.first >= mark.from }
        }
    }

    private func tooFew(_ count: Int, _ series: FigureSeries) -> String {
        let since = series.brokenBy.map { " since the series broke at \($0.from.words)" } ?? ""
        return "too few points: \(count) held\(since), and control limits need \(ControlChart.Limits.fewestPoints)"
    }
}

extension Polarity {
    package var improvement: Improvement {
        switch self {
        case .high: .increase
        case .low: .decrease
        case .nearTarget, .none: .neutral
        }
    }
}

extension ControlChart.Assurance {
    /// The same in the field's words, or why there is none.
    package var judged: MethodResult<Signal.Assurance> {
        switch self {
        case .consistentlyPass: .result(.willMeet)
        case .consistentlyFail: .result(.willMiss)
        case .hitAndMiss: .result(.hitAndMiss)
        default: .notRun(because: reason ?? "")
        }
    }
}

extension ControlChart.Group {
    /// Whether a value does with its target as its limits say is usual; on the target it is met.
    package func isBorneOut(by value: Double, beside target: Double?) -> Bool {
        guard let target, let mean else { return true }
        let side = (value - target) * (mean - target)
        return assurance == .consistentlyFail ? side > 0 : side >= 0
    }
}
