import Statistics
import TestSupport
import Testing

/// What must hold of trends whatever the values are.
struct TrendPropertyTests {
    private static func random(_ body: (inout SeededNumbers) throws -> Void) rethrows {
        var random = SeededNumbers(seed: 51)
        for _ in 0..<200 { try body(&random) }
    }

    @Test func `the trend of those left over is the same, the other way`() throws {
        try Self.random { random in
            let totals = (0..<5).map { _ in Double(Int.random(in: 100...9999, using: &random)) }
            let counts = totals.map { Double(Int.random(in: 1..<Int($0), using: &random)) }
            let trend = try RecentTrend(counts: counts, of: totals)
            let rest = try RecentTrend(counts: zip(totals, counts).map { $0 - $1 }, of: totals)
            #expect(isNear(trend.chiSquare, rest.chiSquare) && isNear(trend.slope, -rest.slope, within: 1e-6))
            #expect(trend.reading(.increase) == rest.reading(.decrease).replacing(rest.movement, by: trend.movement))
            let back = try RecentTrend(counts: counts.reversed(), of: totals.reversed())
            #expect(isNear(trend.chiSquare, back.chiSquare, within: 1e-6))
            let tenfold = try RecentTrend(counts: counts.map { $0 * 10 }, of: totals.map { $0 * 10 })
            #expect(isNear(tenfold.chiSquare, 10 * trend.chiSquare) && isNear(tenfold.slope, trend.slope))
        }
    }

    @Test func `values scaled and moved with their intervals have the same trend`() throws {
        try Self.random { random in
            let values = (0..<5).map { _ in Double(Int.random(in: 0...100, using: &random)) }
            let halves = (0..<5).map { _ in Double(Int.random(in: 1...20, using: &random)) }
            func trend(_ scale: Double, _ shift: Double) throws -> RecentTrend {
                try RecentTrend(
                    values: values.map { $0 * scale + shift },
                    intervals: zip(values, halves).map { value, half in
                        let ends = [(value - half) * scale + shift, (value + half) * scale + shift]
                        return Interval(lower: min(ends[0], ends[1]), upper: max(ends[0], ends[1]))
                    })
            }
            let (plain, moved, reflected) = (try trend(1, 0), try trend(4, 1000), try trend(-1, 0))
            #expect(plain.movement == moved.movement)
            #expect(abs(moved.chiSquare - plain.chiSquare) <= 1e-6 * (1 + plain.chiSquare))
            #expect(
                plain.reading(.increase)
                    == reflected.reading(.decrease).replacing(reflected.movement, by: plain.movement))
        }
    }

    @Test func `a line through reflected values falls as fast as it rose`() throws {
        try Self.random { random in
            let values = (0..<12).map { _ in Double.random(in: 0...100, using: &random) }
            let (plain, down, moved) = (
                try LinearTrend(values), try LinearTrend(values.map { -$0 }),
                try LinearTrend(values.map { $0 * 8 + 100 })
            )
            #expect(down.slope == -plain.slope && down.probability == plain.probability)
            #expect(isNear(moved.slope, 8 * plain.slope) && isNear(moved.standardError, 8 * plain.standardError))
            #expect(isNear(moved.probability, plain.probability, within: 1e-6))
        }
    }

    /// Numbers of which no product or sum loses all its figures.
    private static func isModest(_ numbers: [Double]) -> Bool {
        numbers.allSatisfy { (0.01...10_000).contains($0.magnitude) }
    }

    @Test func `of half a million random shares of five years each has a trend or is refused`() {
        var numbers = AwkwardNumbers(seed: 52)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million / 2 {
            let totals = (0..<5).map { _ in numbers.next() }
            let isAny = numbers.below(8) == 0
            let counts = totals.map { isAny ? numbers.next() : $0 * Double(numbers.below(1000)) / 999 }
            let isDefined = zip(counts, totals).allSatisfy { $0 > 0 && $0 < $1 && $1.isFinite }
            let duty = !isDefined ? Trial.Duty.refuse : Self.isModest(counts + totals) ? .answer : .either
            trial.note(duty, "\(counts) of \(totals)") { () throws(MethodRefusal) in
                let trend = try RecentTrend(counts: counts, of: totals)
                return trend.chiSquare >= 0 && trend.slope.isFinite
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    @Test func `of half a million random values with intervals of five years each has a trend or is refused`() {
        var numbers = AwkwardNumbers(seed: 53)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million / 2 {
            let values = (0..<5).map { _ in numbers.next() }
            let intervals = values.map { value in
                let half = numbers.next()
                return Interval(lower: value - half, upper: value + half)
            }
            let isDefined = zip(values, intervals).allSatisfy {
                $0.isFinite && $1.lower < $1.upper && $1.lower.isFinite && $1.upper.isFinite
            }
            let isModest = Self.isModest(values) && Self.isModest(intervals.map { $0.upper - $0.lower })
            trial.note(!isDefined ? .refuse : isModest ? .answer : .either, "\(values) \(intervals)") {
                () throws(MethodRefusal) in
                let trend = try RecentTrend(values: values, intervals: intervals)
                return trend.chiSquare >= 0 && trend.slope.isFinite
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    @Test func `of a million random series each has a line through it or is refused`() {
        var numbers = AwkwardNumbers(seed: 54)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million {
            let values = (0..<numbers.below(9)).map { _ in numbers.next() }
            let held = values.filter { !$0.isNaN }
            let isDefined = held.count > 2 && held.allSatisfy(\.isFinite)
            let isOrdinary = held.allSatisfy(\.isOrdinary)
            trial.note(!isDefined ? .refuse : isOrdinary ? .answer : .either, "\(values)") { () throws(MethodRefusal) in
                let line = try LinearTrend(values)
                return line.slope.isFinite && line.standardError >= 0 && !line.t.isNaN
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    /// The interval of a slope takes a search, so there are fewer of these.
    @Test func `of a quarter of a million random lines each has a probability and an interval round its slope`() throws
    {
        var numbers = AwkwardNumbers(seed: 55)
        var wrong: [[Double]] = []
        for _ in 0..<AwkwardNumbers.million / 4 {
            let values = (0..<3 + numbers.below(20)).map { _ in numbers.next() }
            guard let line = try? LinearTrend(values) else { continue }
            let interval = try line.interval(at: .ninetyFive)
            let isRight = (0...1).contains(line.probability) && interval.contains(line.slope)
            if !isRight { wrong.append(values) }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    }
}

extension String {
    /// The reading of a trend with the other movement in its place.
    fileprivate func replacing(_ movement: RecentTrend.Movement, by other: RecentTrend.Movement) -> String {
        other.rawValue + dropFirst(movement.rawValue.count)
    }
}
