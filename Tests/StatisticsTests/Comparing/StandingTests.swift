import Statistics
import TestSupport
import Testing

struct StandingTests {
    private static let interval = Interval(lower: 2.5, upper: 2.7)
    private static let wider = Interval(lower: 2.3, upper: 2.9)

    /// The cases of Fingertips' `SingleOverlappingCIsForTwoCILevelsComparerTest`, and the ends between them.
    @Test(arguments: [
        (3.0, Standing.lower, Standing.muchLower), (2.9, .lower, .lower), (2.8, .lower, .lower),
        (2.7, .similar, .similar), (2.6, .similar, .similar), (2.5, .similar, .similar), (2.4, .higher, .higher),
        (2.3, .higher, .higher), (2.2, .higher, .muchHigher),
    ])
    func `a benchmark within the interval is similar, the ends included`(
        _ benchmark: Double, _ single: Standing, _ double: Standing
    ) {
        #expect(Standing(of: Self.interval, with: benchmark) == single)
        #expect(Standing(of: Self.interval, wider: Self.wider, with: benchmark) == double)
    }

    @Test func `intervals that touch are similar`() {
        #expect(Standing(of: Self.interval, overlapping: Interval(lower: 2.7, upper: 4)) == .similar)
        #expect(Standing(of: Self.interval, overlapping: Interval(lower: 2.71, upper: 4)) == .lower)
        #expect(Standing(of: Self.interval, overlapping: Interval(lower: 1, upper: 2.49)) == .higher)
    }

    @Test func `without a number there is no comparison`() {
        let missing = Interval(lower: .nan, upper: 3)
        #expect(Standing(of: Self.interval, with: .nan) == nil)
        #expect(Standing(of: missing, with: 3) == nil)
        #expect(Standing(of: Self.interval, wider: missing, with: 3) == nil)
        #expect(Standing(of: Double.nan, within: Self.interval) == nil)
        #expect(Standing(of: Self.interval, overlapping: missing) == nil)
    }

    @Test func `polarity makes it better or worse, and turned round the reverse; without it is neither`() {
        #expect(Standing.allCases.map { $0.verdict(.increase) } == [.worst, .worse, .similar, .better, .best])
        #expect(Standing.allCases.map { $0.verdict(.decrease) } == [.best, .better, .similar, .worse, .worst])
        #expect(Standing.allCases.map { $0.verdict(.neutral) } == [nil, nil, nil, nil, nil])
    }

    /// Double overlap is the stricter: whatever it tells apart, the difference does too (methods 3.3).
    @Test func `what two intervals tell apart has a significant difference`() throws {
        var random = SeededNumbers(seed: 51)
        var (apart, significant) = (0, 0)
        for _ in 0..<500 {
            let estimates = try (0..<2).map { _ in
                let n = Double(Int.random(in: 20...400, using: &random))
                let x = Double.random(in: 0...n, using: &random).rounded()
                return Estimate(value: x / n, interval: try Wilson.interval(of: x, in: n, at: .ninetyFive))
            }
            let difference = try MoverDifference.estimate(estimates[0], minus: estimates[1])
            let standing = Standing(of: estimates[0].interval, overlapping: estimates[1].interval)
            apart += standing == .similar ? 0 : 1
            significant += difference.interval.contains(0) ? 0 : 1
            if standing == .higher { #expect(difference.interval.lower > 0) }
            if standing == .lower { #expect(difference.interval.upper < 0) }
        }
        #expect(apart < significant)
    }
}
