import Statistics

extension ReferenceFile {
    static let comparing: [Self] = [
        Self("comparison/comparer_cases.csv", agreeing: 74) { try $0.map(ComparerRows.outcome) },
        Self("comparison/percentile_cases.csv", agreeing: 9, [.tooFewForQuartiles: 1]) {
            $0.map(PercentileRows.outcome)
        },
        Self("intervals/funnel_input.csv", inputs: 40),
        Self("intervals/funnel_rate_input.csv", inputs: 40),
        Self("intervals/funnel_limits_proportion.csv", agreeing: 100, judge: FunnelRows.limits),
        Self("intervals/funnel_significance_proportion.csv", agreeing: 40, judge: FunnelRows.shares),
        Self("intervals/funnel_significance_rate.csv", agreeing: 40, judge: FunnelRows.rates),
    ]
}

/// The assertions of Fingertips' own unit tests.
enum ComparerRows {
    private static let words: [Verdict: String] = [
        .worst: "Worst", .worse: "Worse", .similar: "Same", .better: "Better", .best: "Best",
    ]

    static func outcome(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        guard let method = methods[row["method", or: ""]] else { return .differs("there is no method for \(row)") }
        comparison.same(try method(Case(row)).flatMap { words[$0] } ?? "None", "expected")
        return comparison.outcome
    }

    private struct Case {
        let value: Double
        let interval: Interval
        let wider: Interval
        let benchmark: Double
        let other: Interval
        /// A level is given by z for shares, and by the part beyond one end for rates.
        let confidence: Confidence
        let count: Double
        let unit: Double
        let polarity: Improvement

        init(_ row: [String: String]) {
            value = row.number("value")
            interval = Interval(lower: row.number("lower95"), upper: row.number("upper95"))
            wider = Interval(lower: row.number("lower998"), upper: row.number("upper998"))
            benchmark = row.number("comparator")
            other = Interval(lower: row.number("comp_lower95"), upper: row.number("comp_upper95"))
            confidence = [1.96, 0.025].contains(row.number("conf")) ? .ninetyFive : .ninetyNinePointEight
            count = row.number("denominator")
            unit = row.number("unit")
            polarity = row["polarity"] == "HIGH" ? .increase : .decrease
        }
    }

    private static let methods: [String: @Sendable (Case) throws -> Verdict?] = [
        "single_overlap_95": { Standing(of: $0.interval, with: $0.benchmark)?.verdict($0.polarity) },
        "single_overlap_95_998": {
            Standing(of: $0.interval, wider: $0.wider, with: $0.benchmark)?.verdict($0.polarity)
        },
        "double_overlap_95": { Standing(of: $0.interval, overlapping: $0.other)?.verdict($0.polarity) },
        "spc_proportion": { example in
            // A case without a benchmark has no limits, and so no verdict.
            let limits = try? Funnel.wilsonLimits(
                aroundShare: example.benchmark / example.unit, in: example.count, at: example.confidence)
            return limits.flatMap { Standing(of: example.value / example.unit, within: $0) }?.verdict(example.polarity)
        },
        "spc_rate_poisson": { example in
            let limits = try Funnel.limits(
                aroundEvents: example.benchmark * example.count / example.unit, at: example.confidence)
            let events = example.value * example.count / example.unit
            return Standing(of: events, within: limits)?.verdict(example.polarity)
        },
        "target_single": { TargetComparison.verdict(of: $0.value, target: $0.benchmark, $0.polarity) },
        "target_single_ci": {
            TargetComparison.standing(of: $0.interval, target: $0.benchmark)?.verdict($0.polarity)
        },
        "target_range": {
            TargetComparison.standing(of: $0.value, from: $0.other.lower, to: $0.other.upper)?.verdict($0.polarity)
        },
    ]
}
