import Evaluation
import PerformanceModel
import Publishing
import Reports
import Testing

struct TrendFindingTests {
    /// What is found in figures of quarters from the first of 2016/17 on; a gap leaves a quarter out.
    private func headline(
        _ values: [String?], _ polarity: Polarity = .low, signal: Signal? = nil,
        period: (Int) throws -> Period = quarter
    ) throws -> String? {
        let values = try values.enumerated().compactMap { index, text in
            try text.map { (try period(index), try Quantity($0)) }
        }
        return try Example.trend(of: values, polarity).flatMap {
            TrendPicture($0, in: try Example.framework(), signal: signal)?.headline
        }
    }

    private static func quarter(_ index: Int) -> Period { .quarter(index % 4 + 1, of: 2016 + index / 4) }

    @Test(arguments: [
        (["70", "71", "72", "73", "74"], "highest in five quarters, which is worse"),
        (["74", "73", "72.5"], "lowest in three quarters, which is better"),
        (["79", "70", "71", "72"], "highest in three quarters, which is worse"),
        (["72", "71", "72"], "up from 71 in Q2 2016/17, which is worse"),
        (["70", "72", "72"], "unchanged from 72 in Q2 2016/17"),
        (["70", "72"], "up from 70 in Q1 2016/17, which is worse"),
        (["72", "70"], "down from 72 in Q1 2016/17, which is better"),
        (["70", "71", nil, "72"], "highest of the three figures, which is worse"),
        (["70", nil, "72", "73", "74"], "highest of the four figures, which is worse"),
        (["90", "70", nil, "72", "73"], "highest of the last three figures, which is worse"),
    ])
    func `the highest or lowest of those that lead up to it, or else the way it went`(
        values: [String?], words: String
    ) throws {
        #expect(try headline(values) == "Rate of children looked after: \(words)")
    }

    @Test(arguments: [
        (Polarity.high, ", which is better"), (.low, ", which is worse"), (.none, ""), (.nearTarget, ""),
    ])
    func `better and worse are said only where one way is good`(polarity: Polarity, ending: String) throws {
        #expect(
            try headline(["70", "71", "72"], polarity)
                == "Rate of children looked after: highest in three quarters\(ending)")
    }

    @Test(arguments: [
        (Signal.Variation.commonCause, Signal.Rule?.none, "no more than usual variation"),
        (.concern, .outside, "concern, outside the control limits"),
        (.neutralHigh, nil, "unusually high"),
    ])
    func `where process control judges the figures its finding stands alone`(
        variation: Signal.Variation, rule: Signal.Rule?, words: String
    ) throws {
        let signal = Signal(
            variation: variation, rule: rule, assurance: .notRun(because: "no target"), mean: 71, lower: 68, upper: 74,
            points: 15, isTrial: false)
        #expect(try headline(["70", "71", "72"], signal: signal) == "Rate of children looked after: \(words)")
    }

    @Test func `spans that overlap are figures and not so many months`() throws {
        let words = try headline(["70", "71", "72"], .none) { index in
            .months(12, ending: try #require(Month("2017-01")).adding(months: 3 * index))
        }
        #expect(words == "Rate of children looked after: highest of the three figures")
    }
}

extension Example {
    /// The trend of the rate of children looked after, with these figures alone.
    fileprivate static func trend(of values: [(Period, Quantity)], _ polarity: Polarity) throws -> Trend? {
        var framework = try framework()
        framework.measures[0].polarity = polarity
        let measure = framework.measures[0]
        let observations = try values.map { period, value in
            Observation(
                figure: Figure(
                    measure: measure.id, area: try AreaID("dale"), period: period, statistic: .latest),
                content: .value(try #require(ReturnedValue(value: value))))
        }
        let book = Book(
            number: 1, framework: framework,
            observations: Dictionary(
                uniqueKeysWithValues: observations.map { ($0.figure, RecordedObservation($0, entry: 1)) }),
            targets: [:], commentary: [:])
        return Trend(of: measure, area: try AreaID("dale"), in: EvaluatedBook(book))
    }
}
