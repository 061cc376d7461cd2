import PerformanceModel
import Testing

/// What a year is likely to come to.
///
/// The expected numbers are those of R's forecast 8.23 on the M3 series N0646 (`oracle/forecast`,
/// theta_year_end_probability.csv), to the 1e-3 that two optimisers agree to.
struct ForecastOfYearTests {
    private static let n0646 = [
        "5591.95", "5605.15", "5630", "5589.2", "5551.25", "5592.15", "5481.6", "5511.55", "5531.5", "5670.6", "5730",
        "5798.45",
    ]

    private static func desk(_ polarity: Polarity = .high, target: String, _ values: [String] = n0646) throws -> Desk {
        var desk = try Desk([measure("m", .count, .flow, polarity)])
        try desk.hold("m", upTo: "2017-18-Q2", values)
        try desk.aim("m", target)
        return desk
    }

    @Test func `a flow's year is what is known and what is forecast together`() throws {
        let forecast = try #require(
            try Self.desk(target: "22730.55").meaning("m at 2017-18-Q2").forecast.value)
        #expect(abs(forecast.value / 23141.91684375703 - 1) < 1e-3)
        #expect(forecast.steps.map(\.period.description) == ["2017-18-Q3", "2017-18-Q4"])
        #expect(forecast.points == 12 && forecast.method == "Theta" && forecast.year.description == "fy2017-18")
        #expect(forecast.lower < forecast.value && forecast.value < forecast.upper)
    }

    @Test(arguments: [
        (Polarity.high, "21594.0225", "very likely"), (.high, "22730.55", "very likely"),
        (.high, "23867.0775", "very unlikely"), (.low, "23867.0775", "very likely"),
        (.high, "23150", "could go either way"),
    ])
    func `whether the target will be met is said in words`(_ polarity: Polarity, _ target: String, _ words: String)
        throws
    {
        let forecast = try #require(try Self.desk(polarity, target: target).meaning("m at 2017-18-Q2").forecast.value)
        #expect(forecast.target.value?.words == words)
    }

    @Test func `a percentage's year pools its parts, those to come over last year's denominators`() throws {
        var desk = try Desk([measure("m", .percentage, .ratio, .high) { $0.kind = parts() }])
        try desk.hold("m", upTo: "2017-18-Q2", Array(repeating: "50 of 100", count: 6) + ["10 of 100", "30 of 300"])
        try desk.hold("m", upTo: "2017-18-Q2", Array(repeating: "50 of 100", count: 8))
        let level = try #require(try desk.meaning("m at 2017-18-Q2").forecast.value)
        #expect(abs(level.value - 50) < 1e-9 && level.assumption == "denominators to come as a year before")
        var without = try Desk([measure("m", .percentage, .ratio, .high) { $0.kind = parts() }])
        try without.hold("m", upTo: "2017-18-Q2", Array(repeating: "50", count: 8))
        #expect(try without.meaning("m at 2017-18-Q2").forecast.because.hasPrefix("a year is put together from"))
    }

    @Test func `seven points, a gap, a complete year and a score are not forecast`() throws {
        #expect(
            try Self.desk(target: "1", Array(Self.n0646.prefix(7))).meaning("m at 2017-18-Q2").forecast.because
                == "too few points: 7 held, and a forecast needs 8")
        var gap = try Self.desk(target: "1", Array(Self.n0646))
        try gap.hold("m at 2016-17-Q3 = not-returned")
        #expect(try gap.meaning("m at 2017-18-Q2").forecast.because.contains("does not go across a gap"))
        var complete = try Desk([measure("m")])
        try complete.hold("m", upTo: "2016-17-Q4", Self.n0646)
        #expect(try complete.meaning("m at 2016-17-Q4").forecast.because.hasSuffix("is complete"))
    }
}
