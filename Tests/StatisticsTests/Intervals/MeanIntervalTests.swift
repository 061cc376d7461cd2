import Statistics
import TestSupport
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

    @Test(.enabled(if: SharedFolder.has("oracle/intervals/mean.csv"), "the reference values are not here"))
    func `every mean of the reference values agrees`() throws {
        let values = Dictionary(grouping: try oracle("intervals/mean_input.csv")) { $0["g"] ?? "" }
        var compared = 0
        for row in try oracle("intervals/mean.csv") {
            let group = try #require(values[row["g"] ?? ""]).map { $0.number("v") }
            for (confidence, name) in [(Confidence.ninetyFive, "95_0"), (.ninetyNinePointEight, "99_8")] {
                compared += 1
                // The reference gives NaN for one value; here that is refused.
                guard group.count > 1 else {
                    #expect(row["lower\(name)cl"] == "NaN")
                    #expect(throws: MethodRefusal.self) { try MeanInterval.estimate(of: group, at: confidence) }
                    continue
                }
                let estimate = try MeanInterval.estimate(of: group, at: confidence)
                #expect(isNear(estimate.value, row.number("value")))
                #expect(isNear(estimate.interval.lower, row.number("lower\(name)cl")))
                #expect(isNear(estimate.interval.upper, row.number("upper\(name)cl")))
            }
        }
        #expect(compared == 8)
    }
}
