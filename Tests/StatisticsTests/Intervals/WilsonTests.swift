import Statistics
import Testing

struct WilsonTests {
    /// `oracle/intervals/proportion_wilson.csv` and `…_95_998.csv`, made by PHEindicatormethods 2.1.0.
    @Test(arguments: [
        (1, 1, 0.9, 0.26986594878405434, 1), (1, 5, 0.9, 0.045962453880603979, 0.56470744657845662),
        (5, 8, 0.9, 0.34799143840473273, 0.83882766223932659), (0, 3, 0.95, 0, 0.56149703175504541),
        (2, 5, 0.95, 0.11762077423264795, 0.76927571872398701),
        (6, 7, 0.998, 0.31471972201102471, 0.98740355738478996),
    ])
    func `an interval is the reference's`(
        _ x: Double, _ n: Double, _ level: Double, _ lower: Double, _ upper: Double
    ) throws {
        let interval = try Wilson.interval(of: x, in: n, at: Confidence(level))
        #expect(isNear(interval.lower, lower) && isNear(interval.upper, upper))
    }

    @Test func `nothing and everything have exact ends`() throws {
        for n in [1, 3, 7, 40, 1e9] {
            #expect(try Wilson.interval(of: 0, in: n, at: .ninetyFive).lower == 0)
            #expect(try Wilson.interval(of: n, in: n, at: .ninetyFive).upper == 1)
        }
        #expect(try Wilson.interval(of: 2, in: 5, at: Confidence(1)) == Interval(lower: 0, upper: 1))
    }

    @Test(arguments: [
        (1, 0, "the denominator is 0, and only one above 0 can be divided by; leave the row out"),
        (1, -5, "the denominator is -5, and only one above 0 can be divided by; leave the row out"),
        (1, .nan, "the denominator is 'nan', which is no number; put one there or leave the row out"),
        (1, .infinity, "the denominator is 'inf', which is no number; put one there or leave the row out"),
        (.nan, 9, "the numerator is 'nan', which is no number; put one there or leave the row out"),
        (-1, 9, "the numerator is -1, and no count is below 0; put it right or leave the row out"),
        (9.5, 9, "the numerator 9.5 is more than the denominator 9, of which it is a part; put one right"),
    ])
    func `what is no share is refused, and has no limits in a column`(_ x: Double, _ n: Double, _ reason: String) {
        #expect(throws: MethodRefusal(reason)) { try Wilson.interval(of: x, in: n, at: .ninetyFive) }
        let (lower, upper) = limits(of: [x], in: [n])
        #expect(lower[0].isNaN && upper[0].isNaN)
    }

    @Test func `a column has the limits of its rows, times the multiplier`() throws {
        let (x, n): ([Double], [Double]) = ([0, 5, 0.5, 7, 1e8], [3, 100, 8, 7, 3e8])
        let (lower, upper) = limits(of: x, in: n, multiplier: 100)
        for row in x.indices {
            let interval = try Wilson.interval(of: x[row], in: n[row], at: .ninetyFive)
            #expect(lower[row] == interval.lower * 100 && upper[row] == interval.upper * 100)
        }
    }

    @Test func `columns of different lengths are worked out as far as all go, and never at 100 per cent`() throws {
        let (lower, upper) = try limits(of: [1, 1, 1], in: [2, 2], at: Confidence(100))
        #expect(lower[0].isNaN && upper[1].isNaN && upper[2] == -1)
    }

    /// The columns of limits, with -1 where nothing was written.
    private func limits(
        of x: [Double], in n: [Double], multiplier: Double = 1, at confidence: Confidence = .ninetyFive
    ) -> (lower: [Double], upper: [Double]) {
        var lower = [Double](repeating: -1, count: x.count)
        var upper = lower
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        Wilson.intervals(
            of: x.span, in: n.span, multiplier: multiplier, at: confidence, lower: &low, upper: &high)
        return (lower, upper)
    }
}
