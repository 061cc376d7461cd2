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

    @Test(
        .enabled(
            if: SharedFolder.has("oracle/intervals/funnel_limits_proportion.csv"), "the reference values are not here"))
    func `every limit of the reference values agrees`() throws {
        let rows = try oracle("intervals/funnel_limits_proportion.csv")
        for row in rows {
            for (confidence, name) in [(Confidence.ninetyFive, "2s"), (.ninetyNinePointEight, "3s")] {
                let limits = try Funnel.limits(
                    aroundShare: row.number("baseline") / 100, in: row.number("Population"), at: confidence)
                #expect(isNear(limits.lower * 100, row.number("lower_\(name)_limit")), "\(row)")
                #expect(isNear(limits.upper * 100, row.number("upper_\(name)_limit")), "\(row)")
            }
        }
        #expect(rows.count == 100)
    }

    private static let words: [Standing: String] = [
        .muchLower: "Low (0.001)", .lower: "Low (0.025)", .similar: "Not significant", .higher: "High (0.025)",
        .muchHigher: "High (0.001)",
    ]

    @Test(
        .enabled(
            if: SharedFolder.has("oracle/intervals/funnel_significance_rate.csv"), "the reference values are not here"))
    func `every area of the reference values is as significant, beside the mean of all`() throws {
        let shares = try oracle("intervals/funnel_significance_proportion.csv")
        let mean = try GroupMean(pooled: shares.map { ($0.number("num"), $0.number("den")) }).value
        for row in shares {
            let (x, n) = (row.number("num"), row.number("den"))
            let standing = Standing(
                of: x / n, within: try Funnel.limits(aroundShare: mean, in: n, at: .ninetyFive),
                wider: try Funnel.limits(aroundShare: mean, in: n, at: .ninetyNinePointEight))
            #expect(standing.flatMap { Self.words[$0] } == row["significance"], "\(row)")
        }
        let rates = try oracle("intervals/funnel_significance_rate.csv")
        let rate = try GroupMean(pooled: rates.map { ($0.number("num"), $0.number("den")) }).value
        for row in rates {
            let (count, expected) = (row.number("num"), row.number("den") * rate)
            let standing = Standing(
                of: try PoissonInterval.interval(of: count, at: .ninetyFive),
                wider: try PoissonInterval.interval(of: count, at: .ninetyNinePointEight), with: expected)
            #expect(standing.flatMap { Self.words[$0] } == row["significance"], "\(row)")
        }
        #expect(shares.count == 40 && rates.count == 40)
    }
}
