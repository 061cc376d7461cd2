import Statistics
import Testing

struct MeanIntervalTests {
    /// `oracle/intervals/mean.csv`, group b, made by PHEindicatormethods 2.1.0.
    @Test func `the mean of two values has the interval of the reference`() throws {
        let estimate = try MeanInterval.estimate(of: [3, 9], at: .ninetyFive)
        #expect(estimate.value == 6)
        #expect(isNear(estimate.interval.lower, -32.118614208524079))
        #expect(isNear(estimate.interval.upper, 44.118614208524079))
    }

    @Test func `one value has no interval, and none can be certain`() {
        #expect(
            throws: MethodRefusal("the mean of 1 values has no interval, which needs 2 or more")
        ) { try MeanInterval.estimate(of: [5], at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try MeanInterval.estimate(of: [5, .nan], at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try MeanInterval.estimate(of: [5, 1e308, 1e308], at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try MeanInterval.estimate(of: [5, 6], at: Confidence(1)) }
    }

    @Test func `values that are all alike have no width`() throws {
        #expect(
            try MeanInterval.estimate(of: [5, 5, 5], at: .ninetyFive)
                == Estimate(value: 5, interval: Interval(lower: 5, upper: 5)))
    }
}
