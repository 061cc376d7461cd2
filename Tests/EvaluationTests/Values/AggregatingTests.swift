import Evaluation
import PerformanceModel
import Testing

/// What each aggregation makes of each span.
///
/// Source: methods, section 1.
struct AggregatingTests {
    private static func months(_ measure: String, _ first: Int, _ values: String...) -> [String] {
        values.enumerated().map { "\(measure) at 2017-\($0 + first < 10 ? "0" : "")\($0 + first) = \($1)" }
    }

    private static func desk(_ measure: Measure, _ figures: [String]) throws -> Desk {
        var desk = try Desk([measure])
        for figure in figures { try desk.hold(figure) }
        return desk
    }

    @Test func `a flow adds up`() throws {
        let desk = try Self.desk(
            measure("visits"),
            Self.months("visits", 4, "1", "2", "3", "4", "5", "6") + [
                "visits at 2017-18-Q3 = 100", "visits at 2016-17-Q4 = 1000",
            ])
        #expect(try desk.value("visits at 2017-18-Q1") == "6")
        #expect(try desk.value("visits at 2017-18-H1") == "21")
        #expect(try desk.value("visits at fy2017-18..2017-08") == "15")
    }

    @Test func `a year to date and a rolling year of a flow add up from quarters`() throws {
        let desk = try Self.desk(
            measure("visits"),
            [
                "visits at 2016-17-Q4 = 1000", "visits at 2017-18-Q1 = 70140", "visits at 2017-18-Q2 = 89013",
                "visits at 2017-18-Q3 = 41554",
            ])
        #expect(try desk.value("visits at 2017-18-Q1..Q3") == "200,707")
        #expect(try desk.value("visits at 12m-2017-12") == "201,707")
        #expect(try desk.value("visits at 6m-2017-12 as average") == "21,761")
        #expect(
            try desk.value("visits at fy2017-18") == "[x] 3 of 4 periods are held; Q4 2017/18 is missing")
        #expect(try desk.value("visits at 6m-2017-11") == "Not returned not returned")
    }

    @Test func `a ratio pools its parts and is never averaged`() throws {
        let desk = try Self.desk(
            measure("share", .percentage, .ratio) { $0.kind = parts() },
            ["share at 2017-18-Q1 = 1 of 2", "share at 2017-18-Q2 = 0 of 8", "share at 2017-18-Q3 = 3 of 3"])
        #expect(try desk.value("share at 2017-18-Q1..Q2") == "10.0%")
        #expect(try desk.value("share at 2017-18-Q1..Q3") == "30.8%")
        #expect(
            try desk.value("share at 6m-2017-12 as average")
                == "[x] percentages and rates are never averaged; ask for the ratio, which pools their parts")
        let value = try #require(desk.book.find(desk.figure("share at 2017-18-Q1..Q3")).content.value)
        #expect(value.numerator == 4)
        #expect(value.denominator == 13)
    }

    @Test func `a ratio without its parts is not put together`() throws {
        let desk = try Self.desk(
            measure("share", .percentage, .ratio) { $0.kind = parts() },
            ["share at 2017-18-Q1 = 1 of 2", "share at 2017-18-Q2 = 50"])
        #expect(
            try desk.value("share at 2017-18-Q1..Q2")
                == "[x] needs the numerators and denominators of its periods, and these are not held")
    }

    @Test func `a denominator of nought is not applicable`() throws {
        let desk = try Self.desk(
            measure("share", .percentage, .ratio) { $0.kind = parts() },
            [
                "share at 2017-18-Q1 = 0 of 0", "share at 2017-18-Q2 = 0 with 0 of 0",
                "share at 2017-18-Q3 = 0 with 0 of 0",
            ])
        #expect(try desk.value("share at 2017-18-Q1") == "[z] the denominator is nought")
        #expect(try desk.value("share at 6m-2017-12") == "[z] the denominator is nought")
    }

    @Test func `a rate over a population takes the mean of it`() throws {
        let desk = try Self.desk(
            measure("rate", .ratePer10000, .ratio) { $0.kind = parts(overPopulation: true) },
            ["rate at 2017-18-Q1 = 10 of 1000", "rate at 2017-18-Q2 = 20 of 3000"])
        #expect(try desk.value("rate at 2017-18-H1") == "150.0")
        let found = try desk.book.find(desk.figure("rate at 2017-18-H1"))
        #expect(found.content.value?.denominator == 2000)
    }

    @Test func `a mean is weighted by its cases`() throws {
        let desk = try Self.desk(
            measure("wait", .days, .mean),
            ["wait at 2017-18-Q1 = 10 with 10 of 1", "wait at 2017-18-Q2 = 1 with 9 of 9"])
        #expect(try desk.value("wait at 2017-18-H1") == "2")
        #expect(try desk.value("wait at 2017-18-Q1..Q3") == "[x] 2 of 3 periods are held; Q3 2017/18 is missing")
    }

    @Test func `a stock is its latest, and its average needs every month end`() throws {
        let desk = try Self.desk(
            measure("looked-after", .count, .stock),
            Self.months("looked-after", 7, "10", "20", "30", "40", "50", "60"))
        #expect(try desk.value("looked-after at 2017-18-Q3") == "60")
        #expect(try desk.value("looked-after at 2017-18-Q1..Q3") == "60")
        #expect(try desk.value("looked-after at 6m-2017-12 as average") == "35")
        #expect(
            try desk.value("looked-after at 7m-2017-12 as average")
                == "[x] 6 of 7 month ends are held, and the average needs all")
        #expect(try desk.value("looked-after at 2016-17-Q3 as average") == "Not returned not returned")
        #expect(
            try desk.value("looked-after as total")
                == "[x] the statistic total is not offered for a measure whose aggregation is stock")
    }

    @Test func `an index is never put together`() throws {
        let desk = try Self.desk(
            measure("score", .score, .index), ["score at 2017-18-Q1 = 4", "score at 2017-18-Q2 = 5"])
        #expect(
            try desk.value("score at 2017-18-H1") == "[x] an index is never put together from other periods")
        #expect(try desk.value("score at 2017-18-Q3") == "Not returned not returned")
    }

    @Test func `a returned total is of record, and a forecast is never worked out`() throws {
        let desk = try Self.desk(
            measure("visits"),
            ["visits at 2017-18-Q1 = 1", "visits at 2017-18-Q2 = 2", "visits at 2017-18-H1 = 9"])
        #expect(try desk.value("visits at 2017-18-H1") == "9")
        #expect(try desk.value("visits at 2017-18-Q1..Q2 forecast") == "Not returned not returned")
    }

    @Test func `the finest cut that is whole is taken`() throws {
        let desk = try Self.desk(
            measure("visits"),
            Self.months("visits", 4, "1", "1", "1") + ["visits at 2017-18-Q1 = 5", "visits at 2017-18-Q2 = 7"])
        #expect(try desk.value("visits at 2017-18-H1") == "12")
        let found = try desk.book.find(desk.figure("visits at 2017-18-Q1..Q1"))
        #expect(found.content.value?.exact == Ratio(3))
        #expect(
            try found.origin
                == .workedOut("the sum of 3 periods", from: (4...6).map { try desk.figure("visits at 2017-0\($0)") }))
    }

    @Test func `what is put together is as unsettled as its least settled part`() throws {
        let desk = try Self.desk(
            measure("visits"),
            ["visits at 2017-18-Q1 = 1 [p] ?", "visits at 2017-18-Q2 = 2 [e]", "visits at 2017-18-Q3 = 2"])
        let half = try desk.book.find(desk.figure("visits at 2017-18-H1"))
        #expect(half.dataStatus == .estimated)
        #expect(half.periodIsAssumed)
        let later = try desk.book.find(desk.figure("visits at 6m-2017-12"))
        #expect(later.dataStatus == .estimated)
        #expect(!later.periodIsAssumed)
    }

    @Test func `a period with a reason for absence is missing`() throws {
        let desk = try Self.desk(
            measure("visits"), ["visits at 2017-18-Q1 = 1", "visits at 2017-18-Q2 = not-collected"])
        #expect(try desk.value("visits at 2017-18-Q2") == "Not collected not collected")
        #expect(
            try desk.value("visits at 2017-18-H1") == "[x] 1 of 2 periods are held; Q2 2017/18 is missing")
    }
}
