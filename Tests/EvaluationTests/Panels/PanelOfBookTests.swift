import Evaluation
import PerformanceModel
import Statistics
import TestSupport
import Testing

/// Panels say what the book says figure by figure: the book is exact and reads each rule by itself.
struct PanelOfBookTests {
    private static let periods = 10
    private static let areas = 10
    private static let kinds: [(MeasureUnit, Aggregation, MeasureKind)] = [
        (.percentage, .ratio, parts()), (.ratePer1000, .ratio, parts(overPopulation: true)),
        (.count, .flow, .collected),
        (.score, .index, .collected), (.percentage, .ratio, .collected),
    ]
    private static let rules = [
        "target", "within-5", "within-10-per-cent", "thresholds", "floor", "band", "england", nil,
    ]

    @Test(arguments: 1...40)
    func `every figure of a panel is evaluated as in its book`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let kind = Self.kinds[seed % Self.kinds.count]
        let measure = try measure(
            "m", kind.0, kind.1, try #require(Polarity.allCases.randomElement(using: &random)),
            rule: Self.rules.randomElement(using: &random) ?? nil
        ) { measure in
            measure.kind = kind.2
            measure.direction = Bool.random(using: &random) ? .samePeriodLastYear : .previousPeriod
            measure.places = UInt8.random(in: 0...2, using: &random)
            measure.series = SeriesNotes(
                countsEvents: seed % 4 > 0, breaks: try Self.marks(seed % 6 == 5, "2015-11-15"))
        }
        var desk = try Desk([measure])
        let areas = try (0..<Self.areas).map { try AreaID("area-\($0)") }
        desk.framework.areas = areas.map { Area(id: $0, title: $0.text, kind: .otherAuthority) }
        desk.framework.comparatorSets = [
            ComparatorSet(
                id: try ComparatorSetID("all"), title: "All", source: "", members: areas.map { .init(area: $0) })
        ]
        if seed % 5 > 0 { try desk.aim("m", "50", floor: "45", period: "fy2016-17") }
        if seed % 7 == 0 { try desk.aim("m", "47.5", floor: "45", period: "fy2017-18") }
        let periods = (0..<Self.periods).map { Period.quarter($0 % 4 + 1, of: 2015 + $0 / 4) }
        for area in areas {
            for period in periods where Int.random(in: 0..<12, using: &random) > 0 {
                let isFar = period == periods.last && Bool.random(using: &random)
                try desk.hold("m of \(area) at \(period) = \(Self.value(kind, isFar, using: &random))")
            }
        }
        try Self.hold(desk, measure, areas, periods)
    }

    private static func marks(_ isMarked: Bool, _ day: String) throws -> [SeriesNotes.Mark] {
        isMarked ? [.init(from: try #require(Day(day[...])), because: "a new system", approvedBy: "Cabinet")] : []
    }

    /// Among few different ones, so that figures tie, stand still and lie on their limits; or far from them all.
    private static func value(
        _ kind: (MeasureUnit, Aggregation, MeasureKind), _ isFar: Bool, using random: inout SeededNumbers
    ) -> String {
        switch kind.2 {
        case .ratio(let parts) where parts.isShare:
            let all = Int.random(in: 18...22, using: &random)
            return "\(isFar ? 1 : Int.random(in: all / 2 - 2...all / 2 + 2, using: &random)) of \(all)"
        case .ratio:
            let some = isFar ? 60 : Int.random(in: 7...13, using: &random)
            return "\(some) of \(Int.random(in: 198...202, using: &random))"
        default:
            return
                "\(isFar ? 90 : Int.random(in: 45...55, using: &random)).\(Int.random(in: 0...1, using: &random) * 5)"
        }
    }

    /// Holds a panel against the book as each area's council has it.
    private static func hold(_ desk: Desk, _ measure: Measure, _ areas: [AreaID], _ periods: [Period]) throws {
        var evaluator = PanelEvaluator()
        var desk = desk
        let panel = try desk.book.panel(of: measure, areas: areas, periods: periods)
        let evaluated = try evaluator.evaluate(panel)
        for (row, area) in areas.enumerated() {
            desk.framework.council = Council(title: "Council", area: area, bands: [:])
            desk.framework.areas = areas.map {
                Area(id: $0, title: $0.text, kind: $0 == area ? .authority : .otherAuthority)
            }
            let book = desk.book
            for (column, period) in periods.enumerated() {
                let cell = row * periods.count + column
                let figure = try #require(book.framework.figure(of: measure, in: period))
                let one = book.evaluate(figure)
                let value = one.content.value?.exact.nearestDouble
                #expect(value ?? .nan === evaluated.values[cell])
                let interval = one.meaning.interval.value
                if !evaluated.lower.isEmpty || interval != nil {
                    #expect(interval?.lower ?? .nan === evaluated.lower[cell])
                    #expect(interval?.upper ?? .nan === evaluated.upper[cell])
                }
                let position = one.meaning.positions.first?.position.value
                #expect(position?.rank ?? 0 == Int(evaluated.ranks[cell]), "\(figure)")
                #expect(position?.quarter.value?.rawValue ?? 0 == Int(evaluated.quarters[cell]), "\(figure)")
                if let position { #expect(position.count == Int(evaluated.counts[column])) }
                if measure.rule?.text != "england" {
                    #expect(one.status.band == evaluated.statuses[cell].band, "\(one.status.because)")
                }
                #expect(one.direction.travel == evaluated.directions[cell].travel, "\(one.direction.words)")
                guard column == periods.count - 1 else { continue }
                let signal = evaluated.signals[cell]
                #expect(
                    one.meaning.signal.value.map { $0.rule?.rawValue ?? "none" } == signal.read?.rule.rawValue,
                    "\(figure)")
                if let judged = one.meaning.signal.value, judged.rule != nil {
                    let isHigh =
                        [.high: .improvement, .low: .concern][measure.polarity] ?? Signal.Variation.neutralHigh
                    #expect((judged.variation == isHigh) == signal.read?.isHigh)
                }
            }
        }
    }
}

infix operator === : ComparisonPrecedence

extension Double {
    /// Whether both are missing, or as near as a multiplication done in another order leaves them.
    fileprivate static func === (one: Self, other: Self) -> Bool {
        one.isNaN ? other.isNaN : abs(one - other) <= 1e-14 * abs(one)
    }
}
