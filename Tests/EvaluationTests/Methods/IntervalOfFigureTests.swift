import PerformanceModel
import Testing

/// Intervals of figures whose measures count independent events.
///
/// The expected limits are PHEindicatormethods' (`oracle/intervals`, proportion_na.csv and rate_na.csv).
struct IntervalOfFigureTests {
    private static func interval(
        _ unit: MeasureUnit, _ kind: MeasureKind, events: Bool = true, _ figure: String
    ) throws -> MethodResult<ConfidenceInterval> {
        var desk = try Desk([
            measure("m", unit, unit == .count ? .flow : .ratio) {
                $0.kind = kind
                $0.series = events ? SeriesNotes(countsEvents: true) : nil
            }
        ])
        try desk.hold(figure)
        return try desk.meaning("m").interval
    }

    @Test func `a share has Wilson's interval`() throws {
        let interval = try #require(try Self.interval(.percentage, parts(), "m = 5 of 100").value)
        #expect(abs(interval.lower - 2.1543679154367981) < 1e-9 && abs(interval.upper - 11.175046923191911) < 1e-9)
        #expect(interval.method == "Wilson" && interval.level == 95)
    }

    @Test func `a rate over a population has the exact Poisson interval below ten events`() throws {
        let interval = try #require(
            try Self.interval(.ratePer1000, parts(overPopulation: true), "m = 5 of 100").value)
        #expect(abs(interval.lower - 16.234863901184209) < 1e-7 && abs(interval.upper - 116.68332079322667) < 1e-7)
        #expect(interval.method == "exact Poisson")
    }

    @Test func `a total of events has an interval in events`() throws {
        let interval = try #require(try Self.interval(.count, .collected, "m = 9").value)
        #expect(abs(interval.lower - 4.1153730974) < 1e-9 && abs(interval.upper - 17.0848034514) < 1e-9)
    }

    @Test func `what does not count events, or has no parts, has none and says why`() throws {
        #expect(
            try Self.interval(.percentage, parts(), events: false, "m = 5 of 100").because
                == "the measure does not count independent events")
        #expect(
            try Self.interval(.percentage, parts(), "m = 5").because
                == "an interval needs the numerator and denominator, which are not held")
    }
}
