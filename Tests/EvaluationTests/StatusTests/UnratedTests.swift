import PerformanceModel
import Testing

struct UnratedTests {
    private static func reason(
        _ polarity: Polarity = .high, rule: String? = "target", figure: String = "m", returned figures: [String]
    ) throws -> String {
        var desk = try Desk([measure("m", .percentage, .ratio, polarity, rule: rule) { $0.kind = parts() }])
        try desk.aim("m", "50")
        for figure in figures { try desk.hold(figure) }
        return try desk.status(figure).because
    }

    @Test func `without polarity nothing is rated`() throws {
        #expect(try Self.reason(.none, returned: ["m = 5"]) == "Unrated: neither high nor low is good")
    }

    @Test func `without a rule of that day nothing is rated`() throws {
        #expect(try Self.reason(rule: nil, returned: ["m = 5"]) == "Unrated: no target")
        #expect(try Self.reason(figure: "m at 2015-16-Q4", returned: ["m at 2015-16-Q4 = 5"]) == "Unrated: no target")
        #expect(try Self.reason(figure: "m at 2018-19-Q1", returned: ["m at 2018-19-Q1 = 5"]) == "Unrated: no target")
    }

    @Test(arguments: [
        ("not-due 2017-18-Q4", "not due"), ("not-returned", "not returned"), ("confidential", "suppressed"),
        ("not-available", "incomplete"), ("not-stated", "not returned"),
    ])
    func `a reason for absence is a reason for no rating`(_ absence: String, _ reason: String) throws {
        #expect(try Self.reason(returned: ["m = \(absence)"]) == "Unrated: \(reason)")
    }

    @Test func `what could not be put together is incomplete`() throws {
        #expect(
            try Self.reason(figure: "m at 2017-18-H1", returned: ["m at 2017-18-Q1 = 5 of 10"]) == "Unrated: incomplete"
        )
    }

    @Test func `another area and a forecast are context only`() throws {
        #expect(try Self.reason(figure: "m of burnley", returned: ["m of burnley = 5"]) == "Unrated: context only")
        #expect(try Self.reason(figure: "m forecast", returned: ["m forecast = 5"]) == "Unrated: context only")
    }

    @Test(arguments: ["thresholds", "floor", "england", "last-year"])
    func `near the target is good cannot be rated by a rule that knows only high and low`(_ rule: String) throws {
        var desk = try Desk(
            [measure("m", .percentage, .ratio, .nearTarget, rule: rule)], "m = 99", "m of england = 5",
            "m at 2016-17-Q3 = 99")
        try desk.aim("m", "50", floor: "40")
        #expect(try desk.status("m") == .unrated(.notComparable))
    }

    @Test func `near the target without tolerance is at the target`() throws {
        var desk = try Desk(
            [
                measure("m", .score, .index, .nearTarget, rule: "target") { $0.places = 0 }
            ], "m = 40", "m at 2017-18-Q2 = 41")
        try desk.aim("m", "40")
        #expect(
            try desk.status("m").because
                == "40 against the target 40: on track/good, exactly met; rule 1 of 1 April 2016")
        #expect(
            try desk.status("m at 2017-18-Q2").because
                == "41 against the target 40: requires improvement, 1 over; rule 1 of 1 April 2016")
    }
}
