import PerformanceModel
import Testing

/// Direction of travel on each basis.
///
/// Source: methods, section 7.
struct DirectionTests {
    private static func words(
        _ polarity: Polarity, _ basis: DirectionBasis = .previousPeriod, _ unit: MeasureUnit = .count,
        _ aggregation: Aggregation = .flow, cadence: Cadence = .quarterly, figure: String = "m",
        returned figures: [String]
    ) throws -> String {
        var desk = try Desk([
            measure("m", unit, aggregation, polarity) {
                $0.direction = basis
                $0.cadence = cadence
            }
        ])
        try desk.aim("m", "50")
        for figure in figures { try desk.hold(figure) }
        let direction = try desk.direction(figure)
        guard case .moved(_, let since, _) = direction else { return direction.words }
        return "\(direction.words) since \(since.period.words)"
    }

    @Test(arguments: [
        (Polarity.high, "2", "1", "Improving"), (.high, "1", "2", "Worsening"), (.low, "2", "1", "Worsening"),
        (.low, "1", "2", "Improving"), (.none, "2", "1", "Increasing"), (.none, "1", "2", "Decreasing"),
        (.high, "1", "1", "No change"), (.none, "1", "1", "No change"), (.nearTarget, "49", "45", "Improving"),
        (.nearTarget, "55", "51", "Worsening"), (.nearTarget, "49", "51", "No change"),
    ])
    func `a move is better or worse by polarity, and without it only up or down`(
        _ polarity: Polarity, _ now: String, _ then: String, _ words: String
    ) throws {
        #expect(
            try Self.words(
                polarity, .previousPeriod, .score, .index, returned: ["m = \(now)", "m at 2017-18-Q2 = \(then)"])
                == "\(words) since Q2 2017/18")
    }

    @Test func `what prints the same has not changed`() throws {
        #expect(
            try Self.words(
                .high, .previousPeriod, .percentage, .ratio, returned: ["m = 74.84", "m at 2017-18-Q2 = 74.76"])
                == "No change since Q2 2017/18")
        #expect(
            try Self.words(
                .high, .previousPeriod, .percentage, .ratio, returned: ["m = 74.84", "m at 2017-18-Q2 = 74.86"])
                == "Worsening since Q2 2017/18")
    }

    @Test func `the basis is the measure's`() throws {
        let figures = ["m = 3", "m at 2017-18-Q2 = 4", "m at 2016-17-Q3 = 2", "m at fy2016-17 = 5"]
        func words(_ basis: DirectionBasis) throws -> String {
            try Self.words(.high, basis, .score, .index, returned: figures)
        }
        #expect(try words(.previousPeriod) == "Worsening since Q2 2017/18")
        #expect(try words(.samePeriodLastYear) == "Improving since Q3 2016/17")
        #expect(try words(.previousOutturn) == "Worsening since 2016/17 financial year")
    }

    @Test(arguments: [
        ("m at 2017-12", "m at 2017-09", "September 2017"),
        ("m at 12m-2017-12", "m at 12m-2017-09", "12 months to September 2017"),
        ("m at fy2017-18", "m at fy2016-17", "2016/17 financial year"),
    ])
    func `the previous period is a cadence or a whole period before`(
        _ now: String, _ then: String, _ since: String
    ) throws {
        #expect(
            try Self.words(.high, figure: now, returned: ["\(now) = 2", "\(then) = 1"]) == "Improving since \(since)")
    }

    @Test func `a stock is compared with the end of the period before`() throws {
        #expect(
            try Self.words(.low, .previousPeriod, .count, .stock, returned: ["m = 2", "m at 2017-18-Q2 = 3"])
                == "Improving since 30 September 2017")
        #expect(
            try Self.words(.low, .previousOutturn, .count, .stock, returned: ["m = 2", "m at fy2016-17 = 3"])
                == "Improving since 31 March 2017")
    }

    @Test func `a term is compared with the term before`() throws {
        #expect(
            try Self.words(
                .high, .previousPeriod, .percentage, .ratio, cadence: .termly, figure: "m at ay2017-18-spring",
                returned: ["m at ay2017-18-spring = 95", "m at ay2017-18-autumn = 94"])
                == "Improving since autumn term 2017/18")
    }

    @Test func `what cannot be calculated says why`() throws {
        #expect(try Self.words(.high, returned: ["m = 1"]) == "Cannot be calculated: no figure for Q2 2017/18")
        #expect(try Self.words(.high, returned: ["m at 2017-18-Q2 = 1"]) == "Cannot be calculated: not returned")
        #expect(
            try Self.words(.high, figure: "m at 2017-18-Q1..Q3", returned: ["m at 2017-18-Q1..Q3 = 1"])
                == "Cannot be calculated: Q1 to Q3 2017/18 has no period to compare with since the previous period")
        #expect(
            try Self.words(.high, .previousOutturn, returned: ["m = 1", "m at fy2016-17 = 9"])
                == "Cannot be calculated: Q3 2017/18 has no period to compare with since last year's outturn")
    }
}
