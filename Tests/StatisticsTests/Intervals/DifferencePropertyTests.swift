import Statistics
import TestSupport
import Testing

/// What must hold of means and differences whatever the values are.
struct DifferencePropertyTests {
    @Test func `of a million random groups each has a mean with its interval or is refused`() {
        var numbers = AwkwardNumbers(seed: 75)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million {
            var values = (0..<numbers.below(6)).map { _ in numbers.next() }
            if numbers.below(8) == 0, let first = values.first { values = values.map { _ in first } }
            let isDefined = values.count > 1 && values.allSatisfy(\.isFinite)
            let isOrdinary = values.allSatisfy(\.isOrdinary)
            trial.note(!isDefined ? .refuse : isOrdinary ? .answer : .either, "\(values)") { () throws(MethodRefusal) in
                let estimate = try MeanInterval.estimate(of: values, at: .ninetyFive)
                let isWithin =
                    (values.min() ?? 0) <= estimate.value.nextUp && estimate.value.nextDown <= (values.max() ?? 0)
                return estimate.isAnswer && (isWithin || !isOrdinary)
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    @Test func `of a million random pairs each has a difference with its interval or is refused`() {
        var numbers = AwkwardNumbers(seed: 76)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million {
            let estimates = (0..<2).map { _ in
                let (value, half) = (numbers.next(), abs(numbers.next()))
                return Estimate(value: value, interval: Interval(lower: value - half, upper: value + half / 2))
            }
            let parts = estimates.flatMap { [$0.value, $0.interval.lower, $0.interval.upper] }
            let isDefined = parts.allSatisfy(\.isFinite)
            let isOrdinary = parts.allSatisfy(\.isOrdinary)
            trial.note(!isDefined ? .refuse : isOrdinary ? .answer : .either, "\(estimates)") {
                () throws(MethodRefusal) in
                try MoverDifference.estimate(estimates[0], minus: estimates[1]).isAnswer
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 50)
    }

    @Test func `a difference moves with neither, grows with both, and is wider with more confidence`() throws {
        var random = SeededNumbers(seed: 77)
        for _ in 0..<300 {
            let counts = (0..<2).map { _ in
                let n = Double(Int.random(in: 5...900, using: &random))
                return (x: Double.random(in: 0...n, using: &random).rounded(), n: n)
            }
            func difference(_ scale: Double, _ shift: Double, _ confidence: Confidence) throws -> Estimate {
                let estimates = try counts.map { count in
                    let interval = try Wilson.interval(of: count.x, in: count.n, at: confidence)
                    return Estimate(
                        value: count.x / count.n * scale + shift,
                        interval: Interval(lower: interval.lower * scale + shift, upper: interval.upper * scale + shift)
                    )
                }
                return try MoverDifference.estimate(estimates[0], minus: estimates[1])
            }
            let plain = try difference(1, 0, .ninetyFive)
            let moved = try difference(100, 3, .ninetyFive)
            for (one, other) in [
                (plain.value, moved.value), (plain.interval.lower, moved.interval.lower),
                (plain.interval.upper, moved.interval.upper),
            ] { #expect(abs(one * 100 - other) < 1e-10) }
            let wide = try difference(1, 0, .ninetyNinePointEight).interval
            #expect(wide.lower <= plain.interval.lower && plain.interval.upper <= wide.upper)
        }
    }
}
