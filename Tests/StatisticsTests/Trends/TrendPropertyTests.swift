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

    @Test func `awkward numbers are refused or come to numbers`() throws {
        let awkward = [
            .nan, 1e300, -1e300, .leastNonzeroMagnitude, -0.0, 0, .infinity, -.infinity, 1, 2, 3, 1e-200, 1e150,
        ]
        var (worked, refused) = (0, 0)
        func note(_ work: () throws(MethodRefusal) -> Bool) {
            do throws(MethodRefusal) {
                #expect(try work())
                worked += 1
            } catch {
                #expect(!error.reason.isEmpty)
                refused += 1
            }
        }
        var random = SeededNumbers(seed: 52)
        func any(_ count: Int) -> [Double] {
            (0..<count).map { _ in
                random.next() % 3 > 0 ? Double(random.next() % 100) : awkward[Int(random.next() % 13)]
            }
        }
        for _ in 0..<5000 {
            let (values, others) = (any(5), any(5))
            note { () throws(MethodRefusal) in
                let trend = try RecentTrend(counts: values, of: others)
                return trend.chiSquare >= 0 && trend.slope.isFinite
            }
            note { () throws(MethodRefusal) in
                let intervals = zip(values, others).map { Interval(lower: $0 - $1, upper: $0 + $1) }
                let trend = try RecentTrend(values: values, intervals: intervals)
                return trend.chiSquare >= 0 && trend.slope.isFinite
            }
            note { () throws(MethodRefusal) in
                let trend = try LinearTrend(values)
                return trend.slope.isFinite && trend.standardError >= 0 && (0...1).contains(trend.probability)
            }
        }
        #expect(worked > 1000 && refused > 1000)
    }
}

extension String {
    /// The reading of a trend with the other movement in its place.
    fileprivate func replacing(_ movement: RecentTrend.Movement, by other: RecentTrend.Movement) -> String {
        other.rawValue + dropFirst(movement.rawValue.count)
    }
}
