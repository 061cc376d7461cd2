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

    @Test(.enabled(if: SharedFolder.has("oracle/comparison/comparer_cases.csv"), "the reference values are not here"))
    func `every case of Fingertips' own tests agrees`() throws {
        let words: [Verdict: String] = [
            .worst: "Worst", .worse: "Worse", .similar: "Same", .better: "Better", .best: "Best",
        ]
        let rows = try oracle("comparison/comparer_cases.csv")
        for row in rows {
            let polarity: Improvement = row["polarity"] == "HIGH" ? .increase : .decrease
            let verdict = try Self.verdict(row, polarity)
            #expect((verdict.flatMap { words[$0] } ?? "None") == row["expected"], "\(row)")
        }
        #expect(rows.count == 74)
    }

    private static func verdict(_ row: [String: String], _ polarity: Improvement) throws -> Verdict? {
        let interval = Interval(lower: row.number("lower95"), upper: row.number("upper95"))
        let (value, benchmark) = (row.number("value"), row.number("comparator"))
        let other = Interval(lower: row.number("comp_lower95"), upper: row.number("comp_upper95"))
        // The cases name a level by z for shares, and by the part beyond one end for rates.
        let confidence: Confidence = [1.96, 0.025].contains(row.number("conf")) ? .ninetyFive : .ninetyNinePointEight
        let (count, unit) = (row.number("denominator"), row.number("unit"))
        switch row["method"] {
        case "single_overlap_95": return Standing(of: interval, with: benchmark)?.verdict(polarity)
        case "single_overlap_95_998":
            let wider = Interval(lower: row.number("lower998"), upper: row.number("upper998"))
            return Standing(of: interval, wider: wider, with: benchmark)?.verdict(polarity)
        case "double_overlap_95": return Standing(of: interval, overlapping: other)?.verdict(polarity)
        case "spc_proportion":
            let limits = try? Funnel.wilsonLimits(aroundShare: benchmark / unit, in: count, at: confidence)
            return limits.flatMap { Standing(of: value / unit, within: $0) }?.verdict(polarity)
        case "spc_rate_poisson":
            let limits = try Funnel.limits(aroundEvents: benchmark * count / unit, at: confidence)
            return Standing(of: value * count / unit, within: limits)?.verdict(polarity)
        case "target_single": return TargetComparison.verdict(of: value, target: benchmark, polarity)
        case "target_single_ci":
            return TargetComparison.standing(of: interval, target: benchmark)?.verdict(polarity)
        case "target_range":
            return TargetComparison.standing(of: value, from: other.lower, to: other.upper)?.verdict(polarity)
        default: return try #require(nil, "there is no method '\(row["method"] ?? "")'")
        }
    }
}
