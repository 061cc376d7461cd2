import Statistics
import Testing

struct MoverDifferenceTests {
    private func estimate(_ x: Double, of n: Double) throws -> Estimate {
        Estimate(value: x / n, interval: try Wilson.interval(of: x, in: n, at: .ninetyFive))
    }

    /// Newcombe (1998), table II, method 10: 56 of 70 less 48 of 80, and 9 of 10 less 3 of 10.
    @Test(arguments: [
        (56, 70, 48, 80, 0.2000, 0.0524, 0.3339), (9, 10, 3, 10, 0.6000, 0.1705, 0.8090),
        (10, 10, 0, 20, 1.0000, 0.6791, 1.0000),
    ])
    func `a difference is Newcombe's`(
        _ x: Double, _ n: Double, _ otherX: Double, _ otherN: Double, _ value: Double, _ lower: Double, _ upper: Double
    ) throws {
        let difference = try MoverDifference.estimate(estimate(x, of: n), minus: estimate(otherX, of: otherN))
        for (ours, theirs) in [
            (difference.value, value), (difference.interval.lower, lower), (difference.interval.upper, upper),
        ] {
            #expect(abs(ours - theirs) < 0.00005)
        }
    }

    @Test func `the other way round is the same but for its sign`() throws {
        let (one, other) = (try estimate(7, of: 30), try estimate(11, of: 25))
        let (there, back) = (
            try MoverDifference.estimate(one, minus: other), try MoverDifference.estimate(other, minus: one)
        )
        #expect(there.value == -back.value)
        #expect(isNear(there.interval.lower, -back.interval.upper, within: 1e-15))
        #expect(isNear(there.interval.upper, -back.interval.lower, within: 1e-15))
    }

    @Test func `an estimate without an interval is refused`() throws {
        let missing = Estimate(value: 0.5, interval: Interval(lower: .nan, upper: 1))
        #expect(
            throws: MethodRefusal("the lower limit is 'nan', which is no number; put one there or leave the row out")
        ) { try MoverDifference.estimate(missing, minus: estimate(1, of: 2)) }
    }
}
