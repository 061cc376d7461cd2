import Statistics

/// Our methods on columns, with the memory they write into.
struct Methods {
    private(set) var charts = ControlCharts()
    private(set) var lower: [Double]
    private(set) var upper: [Double]

    init(rows: Int) {
        lower = Array(repeating: 0, count: rows)
        upper = lower
    }

    /// With all four rules.
    mutating func chart(_ series: [Double]) throws {
        let lengths = Array(repeating: Inputs.periods, count: series.count / Inputs.periods)
        try charts.judge(series.span, lengths: lengths.span, ControlChart.Settings(improvement: .increase))
    }

    mutating func wilson(_ parts: Parts) {
        Self.write(&lower, &upper) { lower, upper in
            Wilson.intervals(
                of: parts.numerators.span, in: parts.denominators.span, at: .ninetyFive, lower: &lower, upper: &upper)
        }
    }

    mutating func poisson(_ parts: Parts) {
        Self.write(&lower, &upper) { lower, upper in
            PoissonInterval.intervals(
                of: parts.numerators.span, in: parts.denominators.span, multiplier: 100_000, at: .ninetyFive,
                lower: &lower, upper: &upper)
        }
    }

    private static func write(
        _ lower: inout [Double], _ upper: inout [Double],
        _ work: (inout MutableSpan<Double>, inout MutableSpan<Double>) -> Void
    ) {
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        work(&low, &high)
    }

    /// The next quarter of each series with its interval; the sum of the values, so that none is left out.
    func forecasts(_ series: [[Double]]) throws -> Double {
        try series.reduce(0) { sum, values in
            let next = try ThetaForecast(values, season: 4).step(1)
            return try sum + next.value + next.interval().upper
        }
    }
}
