import Statistics
import TestSupport
import Testing

/// What must hold of funnels and standings whatever the numbers are.
struct ComparingPropertyTests {
    private static func isShare(_ share: Double) -> Bool { share >= 0 && share <= 1 }

    @Test func `of a million random benchmarks each has limits round it or is refused`() {
        var numbers = AwkwardNumbers(seed: 81)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million / 2 {
            let (any, cases) = (numbers.next(), numbers.next())
            let share = numbers.below(8) == 0 ? any : any / 5000
            let isDefined = Self.isShare(share) && cases > 0 && cases.isFinite
            trial.note(isDefined ? .answer : .refuse, "\(share) of \(cases)") { () throws(MethodRefusal) in
                let limits = try Funnel.limits(aroundShare: share, in: cases, at: .ninetyFive)
                return 0 <= limits.lower && limits.lower <= share && share <= limits.upper && limits.upper <= 1
            }
            trial.note(isDefined ? .answer : .refuse, "\(share) of \(cases), by Wilson") { () throws(MethodRefusal) in
                let limits = try Funnel.wilsonLimits(aroundShare: share, in: cases, at: .ninetyFive)
                let (low, high) = (share * (1 - 1e-14), share * (1 + 1e-14) + .leastNormalMagnitude)
                // Of fewer cases than there are numbers for, a part cannot be told from none or all.
                let isTiny = cases < 1e-290
                return 0 <= limits.lower && limits.upper <= 1
                    && (isTiny || limits.lower <= high && low <= limits.upper)
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 8)
    }

    /// The exact limits take two searches, so there are fewer of these.
    @Test func `of a quarter of a million random expectations each has limits round it or is refused`() {
        var numbers = AwkwardNumbers(seed: 82)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million / 4 {
            let expected = numbers.next()
            let isDefined = expected >= 0 && expected.isFinite
            trial.note(!isDefined ? .refuse : expected.isOrdinary ? .answer : .either, "\(expected)") {
                () throws(MethodRefusal) in
                let limits = try Funnel.limits(aroundEvents: expected, at: .ninetyFive)
                return 0 <= limits.lower && limits.lower <= expected && expected <= limits.upper
                    && limits.upper.isFinite
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 2 && trial.refused > trial.count / 100)
    }

    @Test func `of a million random pairs each has a standing, but for those without a number or in no order`() {
        var numbers = AwkwardNumbers(seed: 83)
        var (wrong, standing) = ([String](), [Standing?: Int]())
        for _ in 0..<AwkwardNumbers.million / 2 {
            let (a, b, c, d) = (numbers.next(), numbers.next(), numbers.next(), numbers.next())
            let (interval, other) = (Interval(lower: a, upper: b), Interval(lower: c, upper: d))
            let found = Standing(of: interval, overlapping: other)
            let expected: Standing? = a <= b && c <= d ? (b < c ? .lower : d < a ? .higher : .similar) : nil
            let beside = Standing(of: interval, with: c)
            let expectedBeside: Standing? = a <= b && !c.isNaN ? (b < c ? .lower : c < a ? .higher : .similar) : nil
            if found != expected || beside != expectedBeside { wrong.append("\(interval) \(other)") }
            standing[found, default: 0] += 1
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3))")
        #expect(standing.count == 4 && standing.values.allSatisfy { $0 > 1000 })
    }

    @Test func `turned round, what was lower is higher, and scaled and moved it stands as it did`() {
        var random = SeededNumbers(seed: 84)
        for _ in 0..<500 {
            let ends = (0..<5).map { _ in Double(Int.random(in: -50...50, using: &random)) }
            func standing(_ scale: Double, _ shift: Double) -> [Standing?] {
                let ends = ends.map { $0 * scale + shift }
                func interval(_ one: Double, _ other: Double) -> Interval {
                    Interval(lower: min(one, other), upper: max(one, other))
                }
                let (narrow, other) = (interval(ends[0], ends[1]), interval(ends[2], ends[3]))
                let wide = Interval(lower: narrow.lower - abs(scale), upper: narrow.upper + abs(scale))
                return [
                    Standing(of: narrow, with: ends[4]), Standing(of: narrow, wider: wide, with: ends[4]),
                    Standing(of: ends[4], within: narrow), Standing(of: narrow, overlapping: other),
                ]
            }
            #expect(standing(1, 0) == standing(8, -3))
            #expect(standing(1, 0).map { $0?.rawValue } == standing(-1, 0).map { $0.map { -$0.rawValue } })
            #expect(
                standing(1, 0).map { $0?.verdict(.increase) } == standing(-1, 0).map { $0?.verdict(.decrease) })
        }
    }
}
