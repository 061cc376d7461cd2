import Evaluation
import PerformanceModel
import Testing

/// Schemes that real councils use, each expressed as data.
///
/// Source: field notes, 5.1, and the domain's list of the kinds of status rule.
struct SchemesTests {
    private static func desk(
        _ test: StatusRule.Test, _ polarity: Polarity, _ change: (inout Measure) throws -> Void = { _ in }
    ) throws -> Desk {
        var desk = try Desk([
            measure("m", .percentage, .ratio, polarity, rule: "scheme") {
                $0.kind = parts()
                try change(&$0)
            }
        ])
        desk.framework.rules = [
            StatusRule(
                id: try StatusRuleID("scheme"), number: 1, from: try #require(Day("2016-04-01")), title: "Scheme",
                test: test)
        ]
        try desk.aim("m", "50", floor: polarity == .low ? "60" : "40")
        return desk
    }

    private static func band(_ desk: Desk, _ value: String, lastYear: String? = nil) throws -> Status.Band? {
        var desk = desk
        try desk.hold("m = \(value)")
        if let lastYear { try desk.hold("m at 2016-17-Q3 = \(lastYear)") }
        return try desk.status("m").band
    }

    @Test(arguments: [
        ("45", "40", Status.Band.onTrack), ("44.9", "44.9", .slightlyBelow), ("44", "30", .slightlyBelow),
        ("44", "44.1", .requiresImprovement),
    ])
    func `on or within 10% green, further off but no worse than last year amber, else red`(
        _ value: String, _ lastYear: String, _ band: Status.Band
    ) throws {
        let desk = try Self.desk(.targetOrBetterThanLastYear(.percentOfTarget(10)), .high)
        #expect(try Self.band(desk, value, lastYear: lastYear) == band)
    }

    @Test(arguments: [
        (Polarity.high, "50", Status.Band.onTrack), (.high, "40", .slightlyBelow),
        (.high, "39.9", .requiresImprovement),
        (.low, "50", .onTrack), (.low, "60", .slightlyBelow), (.low, "60.1", .requiresImprovement),
    ])
    func `target and floor`(_ polarity: Polarity, _ value: String, _ band: Status.Band) throws {
        #expect(try Self.band(Self.desk(.targetAndFloor, polarity), value) == band)
    }

    @Test(arguments: [("50", Status.Band.onTrack), ("47.5", .slightlyBelow), ("47.49", .requiresImprovement)])
    func `within 5%`(_ value: String, _ band: Status.Band) throws {
        #expect(try Self.band(Self.desk(.target(.percentOfTarget(5)), .high), value) == band)
    }

    @Test(arguments: [
        ("52", Status.Band.onTrack), ("48", .onTrack), ("53", .slightlyBelow), ("45", .slightlyBelow),
        ("44.9", .requiresImprovement), ("55.1", .requiresImprovement),
    ])
    func `a band around a target`(_ value: String, _ band: Status.Band) throws {
        #expect(try Self.band(Self.desk(.band(within: .points(2), outer: .points(5)), .nearTarget), value) == band)
    }

    /// 50 of 100 has the interval 40.4% to 59.6%; 500 of 1,000 has 46.9% to 53.1%.
    @Test(arguments: [
        (Polarity.high, "50 of 100", Status.Band.slightlyBelow), (.high, "500 of 1000", .requiresImprovement),
        (.low, "500 of 1000", .onTrack), (.high, "600 of 1000", .onTrack),
    ])
    func `against England with interval`(_ polarity: Polarity, _ value: String, _ band: Status.Band) throws {
        var desk = try Self.desk(.comparatorWithInterval(AreaID("england")), polarity) {
            $0.series = SeriesNotes(countsEvents: true)
        }
        try desk.hold("m of england = 55")
        #expect(try Self.band(desk, value) == band)
    }

    @Test(arguments: [
        ([1, 3, 2, 4, 5, 7, 6, 8], Direction.Travel.improving), ([8, 6, 7, 5, 4, 2, 3, 1], .worsening),
        ([1, 8, 2, 7, 3, 6, 4, 5], .noChange),
    ])
    func `regression over the charted window as direction`(_ values: [Int], _ travel: Direction.Travel) throws {
        var desk = try Desk([measure("m", .score, .index, .high) { $0.direction = .trend }])
        try desk.hold("m", upTo: "2017-18-Q3", values.map(String.init))
        #expect(try desk.direction("m").travel == travel)
    }

    @Test func `a window of seven has no line`() throws {
        var desk = try Desk([measure("m", .score, .index, .high) { $0.direction = .trend }])
        try desk.hold("m", upTo: "2017-18-Q3", ["1", "2", "3", "4", "5", "6", "7"])
        #expect(
            try desk.direction("m").words
                == "Cannot be calculated: too few points: 7 held, and a line over the window needs 8")
    }

    /// 56 of 70 beside 48 of 80 differ by 0.0524 to 0.3339 (methods, 3.4); 56 of 70 beside 52 of 70 by less than chance.
    @Test(arguments: [("48 of 80", Direction.Travel.improving), ("52 of 70", .noChange)])
    func `a difference within chance is no change`(_ lastYear: String, _ travel: Direction.Travel) throws {
        var desk = try Desk([
            measure("m", .percentage, .ratio, .high) {
                $0.kind = parts()
                $0.direction = .significantChange
                $0.series = SeriesNotes(countsEvents: true)
            }
        ])
        try desk.hold("m = 56 of 70")
        try desk.hold("m at 2016-17-Q3 = \(lastYear)")
        #expect(try desk.direction("m").travel == travel)
    }

    @Test func `no direction crosses a break`() throws {
        let mark = SeriesNotes.Mark(
            from: try #require(Day("2017-04-01")), because: "Counted anew.", approvedBy: "Cabinet")
        var desk = try Desk([measure("m") { $0.series = SeriesNotes(breaks: [mark]) }])
        try desk.hold("m", upTo: "2017-18-Q1", ["5", "6"])
        #expect(
            try desk.direction("m at 2017-18-Q1").words
                == "Cannot be calculated: the series breaks at 1 April 2017: Counted anew.")
    }
}
