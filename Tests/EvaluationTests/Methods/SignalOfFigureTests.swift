import PerformanceModel
import Testing

/// Process control on the series of a figure.
struct SignalOfFigureTests {
    /// Moves of 2 each, so that the mean move is 2 and the limits lie 5.32 either side of the mean.
    private static let level = (0..<14).map { $0.isMultiple(of: 2) ? "50" : "52" }

    private static func desk(
        _ values: [String], _ polarity: Polarity = .high, _ series: SeriesNotes? = nil
    ) throws -> Desk {
        var desk = try Desk([
            measure("m", .score, .index, polarity) { $0.series = series }
        ])
        try desk.hold("m", upTo: "2017-18-Q3", values)
        return desk
    }

    @Test func `limits are the mean and 2.66 mean moves either side`() throws {
        let signal = try #require(try Self.desk(Self.level).meaning("m").signal.value)
        #expect(signal.variation == .commonCause && signal.rule == nil && signal.isTrial && signal.points == 14)
        #expect(abs(signal.mean - 51) < 1e-12 && abs(signal.upper - 56.32) < 1e-12 && abs(signal.lower - 45.68) < 1e-12)
    }

    @Test(arguments: [
        (Polarity.high, Signal.Variation.improvement), (.low, .concern), (.none, .neutralHigh),
        (.nearTarget, .neutralHigh),
    ])
    func `a figure far above is what the polarity makes of it`(_ polarity: Polarity, _ said: Signal.Variation) throws {
        let signal = try #require(try Self.desk(Self.level + ["75"], polarity).meaning("m").signal.value)
        #expect(signal.variation == said && signal.rule == .outside)
    }

    @Test func `a target beyond the limits will be missed, within them hit and missed`() throws {
        for (target, said) in [("60", Signal.Assurance.willMiss), ("40", .willMeet), ("51", .hitAndMiss)] {
            var desk = try Self.desk(Self.level)
            try desk.aim("m", target)
            #expect(try desk.meaning("m").signal.value?.assurance == .result(said))
        }
    }

    @Test(arguments: [
        ("36", "30", "would usually meet the target, but the last figure misses it"),
        ("36", "75", "will meet the target as things stand"),
        ("66", "75", "would usually miss the target, but the last figure meets it"),
        ("75", "75", "would usually miss the target, but the last figure meets it"),
        ("66", "30", "will miss the target unless something changes"),
    ])
    func `a last figure beyond the limits may do otherwise than is usual`(
        target: String, last: String, words: String
    ) throws {
        var desk = try Self.desk(Self.level + [last])
        try desk.aim("m", target)
        let signal = try #require(try desk.meaning("m").signal.value)
        #expect(signal.assurance.value?.words(isBorneOut: signal.isBorneOut) == words)
    }

    @Test func `seven points are too few`() throws {
        #expect(
            try Self.desk(Array(Self.level.prefix(7))).meaning("m").signal.because
                == "too few points: 7 held, and control limits need 8")
    }

    @Test func `a series begins anew where its definition changed`() throws {
        let mark = SeriesNotes.Mark(
            from: try #require(Day("2016-10-01")), because: "The definition was widened.", approvedBy: "Cabinet")
        let meaning = try Self.desk(Self.level, .high, SeriesNotes(breaks: [mark])).meaning("m")
        let words = "too few points: 5 held since the series broke at 1 October 2016"
        #expect(meaning.signal.because == "\(words), and control limits need 8")
        #expect(meaning.forecast.because == "a score or index is a judgement, and is not forecast")
    }

    @Test(arguments: ["2016-01-01", "2015-11-15"])
    func `limits begin anew with the first period after the process changed`(_ day: String) throws {
        let mark = SeriesNotes.Mark(
            from: try #require(Day(day[...])), because: "A second team.", approvedBy: "Director")
        let values = ["50", "52", "50", "52", "50", "52"] + ["70", "72", "70", "72", "70", "72", "70", "72"]
        let signal = try #require(
            try Self.desk(values, .high, SeriesNotes(rebases: [mark])).meaning("m").signal.value)
        #expect(signal.mean == 71 && signal.points == 8 && signal.variation == .commonCause)
    }

    @Test func `a rolling figure and a year to date have no limits`() throws {
        var desk = try Desk([measure("m", .score, .index), measure("n")])
        try desk.hold("m at 12m-2017-12 = 5")
        try desk.hold("n at 2017-18-Q1..Q3 = 5")
        #expect(try desk.meaning("m at 12m-2017-12").signal.because.hasPrefix("it is a rolling figure of 12 months"))
        #expect(try desk.meaning("n at 2017-18-Q1..Q3").signal.because.hasPrefix("it is a year to date"))
    }

    @Test func `quarters put together from months make a series too`() throws {
        var desk = try Desk([measure("n") { $0.cadence = .monthly }])
        for back in 0..<27 {
            let month = try #require(try Period("2017-12").earlier(months: back))
            try desk.hold("n at \(month) = \(back % 2 + 4)")
        }
        let signal = try #require(try desk.meaning("n at 2017-18-Q3").signal.value)
        #expect(signal.points == 9)
    }
}
