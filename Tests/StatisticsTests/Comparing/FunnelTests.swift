import Statistics
import TestSupport
import Testing

struct FunnelTests {
    /// The baseline and the first row of `oracle/intervals/funnel_limits_proportion.csv`, made by PHEindicatormethods.
    @Test func `the limits of one case are the reference's, and end at nought`() throws {
        let (limits, wider) = (
            try Funnel.limits(aroundShare: 0.037913494044421978, in: 1, at: .ninetyFive),
            try Funnel.limits(aroundShare: 0.037913494044421978, in: 1, at: .ninetyNinePointEight)
        )
        #expect(isNear(limits.upper, 0.41224127330413275) && isNear(wider.upper, 0.62810790868101016))
        #expect(limits.lower == 0 && wider.lower == 0)
        #expect(try Funnel.limits(aroundShare: 0.97, in: 5, at: .ninetyFive).upper == 1)
    }

    @Test func `a value is beyond the limits exactly when its own interval does not hold the benchmark`() throws {
        var random = SeededNumbers(seed: 52)
        for _ in 0..<2000 {
            let n = Double(Int.random(in: 1...2000, using: &random))
            let x = Double.random(in: 0...n, using: &random).rounded()
            let benchmark = Double.random(in: 0.01...0.99, using: &random)
            let within = Standing(
                of: x / n, within: try Funnel.limits(aroundShare: benchmark, in: n, at: .ninetyFive))
            let overlap = Standing(of: try Wilson.interval(of: x, in: n, at: .ninetyFive), with: benchmark)
            #expect(within == overlap, "\(x) of \(n) beside \(benchmark)")
        }
    }

    @Test func `a funnel without cases, without a share or with certainty is refused`() {
        #expect(throws: MethodRefusal("the benchmark is a share of 1.2, and a share is from 0 to 1; put it right")) {
            try Funnel.limits(aroundShare: 1.2, in: 5, at: .ninetyFive)
        }
        #expect(throws: MethodRefusal.self) { try Funnel.wilsonLimits(aroundShare: .nan, in: 5, at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try Funnel.limits(aroundShare: 0.2, in: 0, at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try Funnel.limits(aroundShare: 0.2, in: 5, at: Confidence(1)) }
        #expect(throws: MethodRefusal.self) { try Funnel.limits(aroundEvents: -1, at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try Funnel.limits(aroundEvents: 4, at: Confidence(1)) }
    }
}
