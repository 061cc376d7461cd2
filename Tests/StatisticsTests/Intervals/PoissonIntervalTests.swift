import Statistics
import Testing

struct PoissonIntervalTests {
    /// Methods, 2.2, after the tables of the chi-square distribution: 95 and 99.8 per cent.
    @Test(arguments: [
        (0, 0, 3.6888794541, 0, 6.9077552790), (1, 0.0253178080, 5.5716433909, 0.0010005003, 9.2334134765),
        (2, 0.2422092785, 7.2246876677, 0.0454020178, 11.2288722424),
        (5, 1.6234863901, 11.6683320793, 0.7393717319, 16.4547452037),
        (9, 4.1153730974, 17.0848034514, 2.4524244044, 22.6573733091),
    ])
    func `below ten the limits are exact`(
        _ count: Double, _ lower: Double, _ upper: Double, _ low: Double, _ high: Double
    ) throws {
        let interval = try PoissonInterval.interval(of: count, at: .ninetyFive)
        let wider = try PoissonInterval.interval(of: count, at: .ninetyNinePointEight)
        for (ours, theirs) in [
            (interval.lower, lower), (interval.upper, upper), (wider.lower, low), (wider.upper, high),
        ] {
            #expect(abs(ours - theirs) < 1e-10)
        }
    }

    /// `oracle/intervals/rate_noninteger.csv`, made by PHEindicatormethods 2.1.0.
    @Test(arguments: [
        (0.5, 0.00049103455858762884, 4.6742018022480725), (9.999, 4.7947004147615111, 18.389057739743755),
        (10, 4.7874499139675644, 18.391458605756473), (99.5, 80.91119984053239, 121.07907741796876),
    ])
    func `the method changes at ten, whole or not`(_ count: Double, _ lower: Double, _ upper: Double) throws {
        #expect(PoissonInterval.method(for: count) == (count < 10 ? .exact : .byar))
        let interval = try PoissonInterval.interval(of: count, at: .ninetyFive)
        #expect(isNear(interval.lower, lower) && isNear(interval.upper, upper))
    }

    @Test func `what cannot be counted is refused`() {
        for (count, reason) in [
            (-1, "the number of events is -1, and no count is below 0; put it right or leave the row out"),
            (Double.nan, "the number of events is 'nan', which is no number; put one there or leave the row out"),
            (.infinity, "the number of events is 'inf', which is no number; put one there or leave the row out"),
        ] {
            #expect(throws: MethodRefusal(reason)) { try PoissonInterval.interval(of: count, at: .ninetyFive) }
        }
        #expect(
            throws: MethodRefusal("at a confidence of 100 per cent there is no upper limit; choose one below it")
        ) { try PoissonInterval.interval(of: 3, at: Confidence(1)) }
    }

    @Test func `a column has the limits of its rows, and none where a part is missing or wrong`() throws {
        let (counts, populations): ([Double], [Double]) = (
            [0, 3, 9.5, 10, 250, 4, 12, .nan, -1, .infinity, 5], [80, 70, 60, 50, 40, 0, -1, 10, 10, 10, .nan]
        )
        let (lower, upper) = limits(of: counts, in: populations, multiplier: 1000)
        for row in 0..<5 {
            let interval = try PoissonInterval.interval(of: counts[row], at: .ninetyFive)
            #expect(isNear(lower[row], interval.lower * 1000 / populations[row], within: 1e-15))
            #expect(isNear(upper[row], interval.upper * 1000 / populations[row], within: 1e-15))
        }
        for row in 5..<11 { #expect(lower[row].isNaN && upper[row].isNaN, "\(counts[row]) in \(populations[row])") }
    }

    @Test func `at 100 per cent a column has no limits`() throws {
        let (lower, upper) = try limits(of: [3, 30], in: [9, 9], at: Confidence(1))
        #expect(lower[0].isNaN && lower[1].isNaN && upper[0].isNaN && upper[1].isNaN)
    }

    private func limits(
        of counts: [Double], in populations: [Double], multiplier: Double = 1, at confidence: Confidence = .ninetyFive
    ) -> (lower: [Double], upper: [Double]) {
        var lower = [Double](repeating: -1, count: counts.count)
        var upper = lower
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        PoissonInterval.intervals(
            of: counts.span, in: populations.span, multiplier: multiplier, at: confidence, lower: &low, upper: &high)
        return (lower, upper)
    }
}
