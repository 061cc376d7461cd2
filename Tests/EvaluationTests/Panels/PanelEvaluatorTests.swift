import Evaluation
import Statistics
import TestSupport
import Testing

struct PanelEvaluatorTests {
    private static func evaluated(_ panel: Panel) throws -> EvaluatedPanel {
        var evaluator = PanelEvaluator()
        return try evaluator.evaluate(panel)
    }

    @Test func `a figure is worked out from its parts, and of nought there is none`() throws {
        let panel = try Panel(
            of: .share, numerators: [19, 3, 0, .nan], denominators: [20, 4, 0, 5], multiplier: 100, periods: 2)
        let evaluated = try Self.evaluated(panel)
        #expect(evaluated.values[..<2] == [95, 75])
        #expect(evaluated.values[2].isNaN && evaluated.values[3].isNaN)
        #expect(evaluated.lower[2].isNaN && evaluated.upper[3].isNaN)
    }

    /// Source of the limits: the oracle's `proportion.csv` and the table of methods, 2.2.
    @Test func `a share has Wilson's interval and a count a Poisson one`() throws {
        let share = try Self.evaluated(
            Panel(of: .share, numerators: [5], denominators: [100], multiplier: 100, periods: 1))
        #expect(abs(share.lower[0] - 2.1543679) < 1e-6)
        #expect(abs(share.upper[0] - 11.1750469) < 1e-6)
        let count = try Self.evaluated(
            Panel(of: .rate, numerators: [5], denominators: [1], multiplier: 1, periods: 1))
        #expect(abs(count.lower[0] - 1.6234863901) < 1e-9)
        #expect(abs(count.upper[0] - 11.6683320793) < 1e-9)
    }

    @Test func `figures without chance have no intervals`() throws {
        #expect(try Self.evaluated(Panel(values: [1, 2], periods: 1)).lower.isEmpty)
    }

    @Test(arguments: [
        (Panel.Good.high, [1, 3, 1, 0, 4]), (.low, [3, 2, 3, 0, 1]), (.neither, [1, 3, 1, 0, 4]),
        (.nearTarget, [3, 1, 3, 0, 2] as [UInt16]),
    ])
    func `areas are ranked from the best, ties share and the missing are left out`(
        _ good: Panel.Good, _ ranks: [UInt16]
    ) throws {
        var panel = try Panel(values: [1.3, 1.1, 1.3, .nan, 0.7], periods: 1)
        panel.good = good
        panel.targets = [Panel.Target(value: 0.95, onTrack: nil)]
        let evaluated = try Self.evaluated(panel)
        #expect(evaluated.ranks == ranks)
        #expect(evaluated.counts == [4])
        #expect(evaluated.quarters == [0, 0, 0, 0, 0])
    }

    @Test func `as far off on either side of the target is as good`() throws {
        var panel = try Panel(values: [0.9, 1.1, 1.3], periods: 1)
        panel.good = .nearTarget
        panel.targets = [Panel.Target(value: 1, onTrack: nil)]
        #expect(try Self.evaluated(panel).ranks == [1, 1, 3])
    }

    @Test func `quarters are of eight areas or more, the best being one`() throws {
        var panel = try Panel(values: [1, 2, 3, 4, 5, 6, 7, 8], periods: 1)
        panel.good = .high
        #expect(try Self.evaluated(panel).quarters == [4, 4, 3, 3, 2, 2, 1, 1])
        panel.good = .low
        #expect(try Self.evaluated(panel).quarters == [1, 1, 2, 2, 3, 3, 4, 4])
        panel.isRanked = false
        #expect(try Self.evaluated(panel).ranks == [0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `one area alone has no rank`() throws {
        #expect(try Self.evaluated(Panel(values: [5, .nan], periods: 1)).ranks == [0, 0])
    }

    @Test func `a figure on a limit is within it`() throws {
        var panel = try Panel(values: [90, 89.9, 85, 84.9, .nan], periods: 5)
        panel.targets = Array(
            repeating: Panel.Target(
                value: 90, onTrack: Interval(lower: 90, upper: .infinity),
                slightlyBelow: Interval(lower: 85, upper: .infinity)), count: 5)
        #expect(
            try Self.evaluated(panel).statuses == [
                .onTrack, .slightlyBelow, .slightlyBelow, .requiresImprovement, .unrated,
            ])
    }

    @Test(arguments: [
        (Panel.Good.high, [.unknown, .noChange, .improving, .worsening, .unknown, .unknown]),
        (.low, [.unknown, .noChange, .worsening, .improving, .unknown, .unknown]),
        (.neither, [.unknown, .noChange, .increasing, .decreasing, .unknown, .unknown]),
        (
            .nearTarget,
            [.unknown, .noChange, .improving, .worsening, .unknown, .unknown] as [EvaluatedPanel.Direction]
        ),
    ])
    func `a figure has moved where it prints otherwise than the one before`(
        _ good: Panel.Good, _ directions: [EvaluatedPanel.Direction]
    ) throws {
        // To two places 1.005 is 1.01, though in double it lies a little below.
        var panel = try Panel(values: [1.014, 1.005, 1.02, 1.005, .nan, 1], periods: 6)
        panel.good = good
        panel.places = 2
        panel.since = [nil, 0, 1, 2, 3, 4]
        panel.targets = Array(repeating: Panel.Target(value: 1.02, onTrack: nil), count: 6)
        #expect(try Self.evaluated(panel).directions == directions)
    }

    @Test func `the signals of an area are those of its own control chart`() throws {
        var random = SeededNumbers(seed: 5)
        let periods = 30
        let values = (0..<20 * periods).map { cell in
            // One area rises steadily, and every other from its twentieth period stands higher.
            let step = cell % periods < 20 || cell / periods % 2 == 0 ? 0 : 12
            let rise = cell / periods == 3 ? 30 * (cell % periods) : 0
            return cell % 17 == 0 ? .nan : Double(Int.random(in: 0...20, using: &random) + step + rise)
        }
        let evaluated = try Self.evaluated(Panel(values: values, periods: periods))
        var rules: Set<ControlChart.Rule> = []
        for first in stride(from: 0, to: values.count, by: periods) {
            let chart = try ControlChart(Array(values[first..<first + periods]))
            for (place, point) in chart.points.enumerated() {
                #expect(evaluated.signals[first + place].read == (point.value.isNaN ? nil : point.signal))
                rules.insert(point.rule)
            }
        }
        #expect(rules == Set(ControlChart.Rule.allCases))
    }

    @Test func `a series without limits has no signals`() throws {
        let evaluated = try Self.evaluated(Panel(values: Array(repeating: 5, count: 20), periods: 20))
        #expect(evaluated.signals.allSatisfy { $0.read?.rule == nil })
        var panel = try Panel(values: (0..<20).map(Double.init), periods: 20)
        #expect(try Self.evaluated(panel).signals.contains { $0.read?.rule == .outside })
        panel.chart = nil
        #expect(try Self.evaluated(panel).signals.allSatisfy { $0.read?.rule == nil })
    }

    @Test func `one evaluator says the same of a panel whatever it evaluated before`() throws {
        var random = SeededNumbers(seed: 6)
        var evaluator = PanelEvaluator()
        for size in [12, 30, 8] {
            let values = (0..<size * 10).map { _ in Double(Int.random(in: 0...30, using: &random)) }
            let panel = try Panel(values: values, periods: size)
            let (one, other) = (try evaluator.evaluate(panel), try Self.evaluated(panel))
            #expect(one.signals == other.signals)
            #expect(one.ranks == other.ranks)
            #expect(one.quarters == other.quarters)
        }
    }

    @Test func `columns that do not fit are refused`() throws {
        #expect(throws: MethodRefusal.self) { try Panel(values: [1, 2, 3], periods: 2) }
        #expect(throws: MethodRefusal.self) { try Panel(values: [], periods: 0) }
        #expect(throws: MethodRefusal.self) {
            try Panel(of: .rate, numerators: [1, 2], denominators: [1], multiplier: 1, periods: 1)
        }
        #expect(throws: MethodRefusal.self) { try Panel(values: Array(repeating: 1, count: 65_536), periods: 1) }
        var panel = try Panel(values: [1, 2], periods: 2)
        panel.since = [nil, 2]
        #expect(throws: MethodRefusal.self) { try Self.evaluated(panel) }
        panel.since = [nil, 0]
        panel.targets = []
        #expect(throws: MethodRefusal.self) { try Self.evaluated(panel) }
    }

    @Test func `no numbers whatever make it crash`() throws {
        var random = SeededNumbers(seed: 7)
        for _ in 0..<2000 {
            let columns = (0..<2).map { _ in (0..<60).map { _ in Double(bitPattern: random.next()) } }
            for chance in [Panel.Chance.share, .rate] {
                var panel = try Panel(
                    of: chance, numerators: columns[0], denominators: columns[1], multiplier: 100, periods: 12)
                panel.good = .nearTarget
                panel.targets = columns[0][..<12].map {
                    Panel.Target(value: $0, onTrack: Interval(lower: $0, upper: -$0))
                }
                panel.since = (0..<12).map { $0 > 0 ? $0 - 1 : nil }
                #expect(try Self.evaluated(panel).ranks.count == 60)
            }
        }
    }
}
