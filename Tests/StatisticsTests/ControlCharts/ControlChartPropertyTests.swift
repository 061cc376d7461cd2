import Statistics
import TestSupport
import Testing

/// What must hold of a chart whatever the values are.
struct ControlChartPropertyTests {
    /// Series of 40 whole numbers with shifts and missing points, so that every rule is met.
    private static let series: [[Double]] = {
        var random = SeededNumbers(seed: 41)
        return (0..<300).map { _ in
            var level = 0
            return (0..<40).map { _ in
                level += Int.random(in: -30...30, using: &random)
                let isMissing = Int.random(in: 0..<40, using: &random) == 0
                return isMissing ? .nan : Double(level + Int.random(in: -100...100, using: &random))
            }
        }
    }()

    private static func chart(
        _ values: [Double], _ improvement: Improvement = .increase, target: Double? = nil
    ) throws -> ControlChart {
        try ControlChart(values, .init(improvement: improvement, target: target))
    }

    @Test func `the series meet every rule`() throws {
        let rules = Set(try Self.series.flatMap { try Self.chart($0).points.map(\.rule) })
        #expect(rules == Set(ControlChart.Rule.allCases))
    }

    @Test(arguments: [(8.0, 0.0), (0.001, 0), (1, 12_345), (3, -5000)])
    func `scaled and moved values meet the same rules within limits scaled and moved`(
        _ scale: Double, _ shift: Double
    ) throws {
        for values in Self.series {
            let (plain, moved) = (try Self.chart(values), try Self.chart(values.map { $0 * scale + shift }))
            #expect(plain.points.map(\.signal) == moved.points.map(\.signal))
            let (lines, others) = (plain.groups[0].limits.lines, moved.groups[0].limits.lines)
            for (line, other) in [(lines?.lower, others?.lower), (lines?.nearUpper, others?.nearUpper)] {
                let expected = try #require(line) * scale + shift
                #expect(abs(try #require(other) - expected) <= 1e-9 * (abs(expected) + abs(shift) + 1))
            }
        }
    }

    @Test func `an increase of the values is a decrease of the values reflected`() throws {
        for values in Self.series {
            let target = values.first { !$0.isNaN }.map { $0 + 150 } ?? 0
            let plain = try Self.chart(values, .increase, target: target)
            let reflected = try Self.chart(values.map { -$0 }, .decrease, target: -target)
            #expect(plain.points.map(\.rule) == reflected.points.map(\.rule))
            #expect(plain.points.map(\.judgement) == reflected.points.map(\.judgement))
            #expect(plain.groups[0].assurance == reflected.groups[0].assurance)
            let turned = try Self.chart(values, .decrease, target: target)
            #expect(
                zip(plain.points, turned.points).allSatisfy {
                    ($0.judgement == .concern) == ($1.judgement == .improvement)
                })
        }
    }

    @Test func `a series read backwards meets the same rules, and only its trends turn`() throws {
        for values in Self.series {
            let (plain, back) = (try Self.chart(values), try Self.chart(values.reversed()))
            for (point, other) in zip(plain.points, back.points.reversed()) {
                #expect(point.rule == other.rule)
                // The point between a rise and a fall takes the later of the two.
                if point.rule != .trend { #expect(point.judgement == other.judgement) }
            }
        }
    }

    @Test func `the order of the values moves the limits and not the mean`() throws {
        var random = SeededNumbers(seed: 42)
        var moved = 0
        for values in Self.series {
            let (plain, mixed) = (try Self.chart(values), try Self.chart(values.shuffled(using: &random)))
            #expect(plain.groups[0].mean == mixed.groups[0].mean)
            if plain.groups[0].limits != mixed.groups[0].limits { moved += 1 }
        }
        #expect(moved == Self.series.count)
    }

    /// A million points: of the usual kind, missing, constant, enormous, tiny, infinite and nought with either sign.
    @Test func `a million points neither crash nor come to a limit that is no number`() throws {
        var random = SeededNumbers(seed: 43)
        let awkward = [
            .nan, 1e300, -1e300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, 0, .infinity, -.infinity,
            1e-300, 7, 7, 7,
        ]
        var (values, lengths) = ([Double](), [Int]())
        values.reserveCapacity(1_000_100)
        while values.count < 1_000_000 {
            let length = Int.random(in: 0...99, using: &random)
            let (kind, odd) = (random.next() % 4, awkward[Int(random.next() % 13)])
            for _ in 0..<length {
                let bits = random.next()
                let usual = Double(bits >> 40)
                values.append(kind == 0 || bits % 16 == 0 ? odd : kind == 1 ? Double(bitPattern: bits) : usual)
            }
            lengths.append(length)
        }
        var charts = ControlCharts()
        let settings = ControlChart.Settings(improvement: .increase, target: 5, rebaseAt: [50], fixAfter: 20)
        try charts.judge(values.span, lengths: lengths.span, settings)
        var states: [Int: Int] = [:]
        for group in charts.groups {
            #expect(group.mean?.isFinite != false)
            #expect((group.limits.lines == nil) == (group.limits.reason != nil))
            #expect((group.limits.lines == nil) == (group.variation == nil))
            if let lines = group.limits.lines, let mean = group.mean {
                let ordered = [
                    -Double.infinity, lines.lower, lines.nearLower, mean, lines.nearUpper, lines.upper, .infinity,
                ]
                #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 < $1 })
                states[0, default: 0] += 1
            } else {
                #expect(charts.signals[group.range].allSatisfy { $0.rule == .none })
                states[group.count < 8 ? 1 : 2, default: 0] += 1
            }
        }
        #expect(states.count == 3)
        #expect(zip(values, charts.signals).allSatisfy { !$0.isNaN || $1.rule == .none })
    }
}
