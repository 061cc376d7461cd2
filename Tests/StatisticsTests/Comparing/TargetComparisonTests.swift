import Statistics
import Testing

struct TargetComparisonTests {
    /// The cases of Fingertips' `SingleValueTargetComparerTest`.
    @Test(arguments: [
        (9, Verdict.worse, Verdict.better), (10, .better, .better), (11, .better, .worse),
    ])
    func `reaching a target is enough`(_ value: Double, _ increase: Verdict, _ decrease: Verdict) {
        #expect(TargetComparison.verdict(of: value, target: 10, .increase) == increase)
        #expect(TargetComparison.verdict(of: value, target: 10, .decrease) == decrease)
        #expect(TargetComparison.verdict(of: value, target: 10, .neutral) == nil)
    }

    @Test func `a range holds its lower end and not its upper`() {
        let found = [0.0, 1, 1.5, 2, 3].map { TargetComparison.standing(of: $0, from: 1, to: 2) }
        #expect(found == [.lower, .similar, .similar, .higher, .higher])
    }

    @Test func `an interval is higher once all of it reaches the target`() {
        let intervals = [(8.0, 9.0), (9, 10), (9, 11), (10, 10), (11, 12)].map(Interval.init(lower:upper:))
        let found = intervals.map { TargetComparison.standing(of: $0, target: 10) }
        #expect(found == [.lower, .similar, .similar, .higher, .higher])
    }

    @Test func `without a number there is no comparison`() {
        #expect(TargetComparison.verdict(of: .nan, target: 1, .increase) == nil)
        #expect(TargetComparison.verdict(of: 1, target: .nan, .decrease) == nil)
        #expect(TargetComparison.standing(of: 1, from: 2, to: 1) == nil)
        #expect(TargetComparison.standing(of: .nan, from: 1, to: 2) == nil)
        #expect(TargetComparison.standing(of: Interval(lower: .nan, upper: 1), target: 1) == nil)
    }
}
