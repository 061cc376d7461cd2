import PerformanceModel
import Testing

/// The six tests of status rules, each with its sentence word for word.
///
/// Source: methods, section 3.7.
struct StatusRuleTests {
    /// The status of one value against a target of 2017/18.
    private static func sentence(
        _ rule: String, _ polarity: Polarity, _ value: String, against target: String? = nil, floor: String? = nil,
        unit: MeasureUnit = .percentage, places: UInt8 = 1, and others: String...
    ) throws -> String {
        let measure = try measure("m", unit, .ratio, polarity, rule: rule) { $0.places = places }
        var desk = try Desk([measure], "m = \(value)")
        if let target { try desk.aim("m", target, floor: floor) }
        for other in others { try desk.hold(other) }
        let status = try desk.status("m")
        return "\(status.band?.rawValue ?? "-"): \(status.because)"
    }

    @Test(arguments: [
        (Polarity.high, "95.0", "on-track: 95.0% against at least 95.0%: on track/good, exactly met"),
        (.high, "96.2", "on-track: 96.2% against at least 95.0%: on track/good, 1.2 points over"),
        (.high, "94.9", "requires-improvement: 94.9% against at least 95.0%: requires improvement, 0.1 points under"),
        (.low, "94.9", "on-track: 94.9% against at most 95.0%: on track/good, 0.1 points under"),
        (.low, "95.1", "requires-improvement: 95.1% against at most 95.0%: requires improvement, 0.1 points over"),
        (
            .high, "94.96",
            """
            requires-improvement: 94.96% (shown as 95.0%) against at least 95.0%: requires improvement, \
            0.04 points under
            """
        ),
        (.high, "95.04", "on-track: 95.04% (shown as 95.0%) against at least 95.0%: on track/good, 0.04 points over"),
        (
            .high, "94.999999",
            """
            requires-improvement: 94.999999% (shown as 95.0%) against at least 95.0%: requires \
            improvement, 0.000001 points under
            """
        ),
    ])
    func `a target without tolerance has two bands, judged unrounded`(
        _ polarity: Polarity, _ value: String, _ sentence: String
    ) throws {
        #expect(
            try Self.sentence("target", polarity, value, against: "95") == sentence + "; rule 1 of 1 April 2016")
    }

    @Test func `a rate is over by its own unit`() throws {
        #expect(
            try Self.sentence("target", .low, "74.8", against: "67", unit: .ratePer10000)
                == "requires-improvement: 74.8 against at most 67.0: requires improvement, 7.8 over; rule 1 "
                + "of 1 April 2016"
        )
    }

    @Test(arguments: [
        ("62.7", "requires-improvement: 62.7 (shown as 63) against at most 62.5: requires improvement, 0.2 over"),
        ("62.4", "on-track: 62.4 (shown as 62) against at most 62.5: on track/good, 0.1 under"),
        ("61", "on-track: 61 against at most 62.5: on track/good, 1.5 under"),
    ])
    func `a target finer than the figure is shown as it was set`(_ value: String, _ sentence: String) throws {
        #expect(
            try Self.sentence("target", .low, value, against: "62.5", unit: .days, places: 0)
                == sentence + "; rule 1 of 1 April 2016")
    }

    @Test(arguments: [
        (
            Polarity.high, "90",
            "slightly-below: 90% against at least 95.0%: slightly below, 5.0 points under, within the tolerance of 5"
        ),
        (.high, "89.99", "requires-improvement: 90.0% against at least 95.0%: requires improvement, 5.0 points under"),
        (
            .low, "100",
            "slightly-below: 100% against at most 95.0%: slightly below, 5.0 points over, within the tolerance of 5"
        ),
        (.low, "100.1", "requires-improvement: 100.1% against at most 95.0%: requires improvement, 5.1 points over"),
    ])
    func `a tolerance in points is inclusive`(_ polarity: Polarity, _ value: String, _ sentence: String) throws {
        #expect(
            try Self.sentence("within-5", polarity, value, against: "95") == sentence + "; rule 2 of 1 April 2016")
    }

    @Test(arguments: [
        (Polarity.high, "72", Status.Band.slightlyBelow), (.high, "71.9", .requiresImprovement),
        (.low, "88", .slightlyBelow),
        (.low, "88.1", .requiresImprovement), (.high, "80", .onTrack),
    ])
    func `a tolerance in per cent is of the target`(_ polarity: Polarity, _ value: String, _ band: Status.Band) throws {
        let sentence = try Self.sentence("within-10-per-cent", polarity, value, against: "80")
        #expect(sentence.hasPrefix(band.rawValue))
        #expect(sentence.contains("within the tolerance of 10% of the target") == (band == .slightlyBelow))
    }

    @Test(arguments: [
        ("80", "on-track: 80% against at least 80.0%: on track/good, exactly met"),
        ("70", "slightly-below: 70% against at least 80.0%: slightly below, 10.0 points under, acceptable to 70.0%"),
        ("69.9", "requires-improvement: 69.9% against at least 70.0%: requires improvement, 0.1 points under"),
    ])
    func `two thresholds need no target`(_ value: String, _ sentence: String) throws {
        #expect(try Self.sentence("thresholds", .high, value) == sentence + "; rule 4 of 1 April 2016")
    }

    @Test(arguments: [
        ("80", "on-track: 80% against at least 80.0%: on track/good, exactly met"),
        (
            "60",
            """
            slightly-below: 60% against at least 80.0%: slightly below, 20.0 points under, at or beyond \
            the floor of 60.0%
            """
        ),
        (
            "59",
            "requires-improvement: 59% against at least 60.0%: requires improvement, 1.0 points under, beyond the floor"
        ),
    ])
    func `a floor is the worst that is acceptable`(_ value: String, _ sentence: String) throws {
        #expect(
            try Self.sentence("floor", .high, value, against: "80", floor: "60")
                == sentence + "; rule 5 of 1 April 2016")
        #expect(try Self.sentence("floor", .high, value, against: "80") == "-: Unrated: no target")
    }

    @Test(arguments: [
        ("78.9", "on-track: 78.9% against 78.9% in England for 2016/17 financial year: on track/good, exactly met"),
        (
            "76.9",
            """
            slightly-below: 76.9% against 78.9% in England for 2016/17 financial year: slightly below, \
            2.0 points under, within the tolerance of 2
            """
        ),
        (
            "74.5",
            """
            requires-improvement: 74.5% against 78.9% in England for 2016/17 financial year: requires \
            improvement, 4.4 points under
            """
        ),
    ])
    func `another area's figure is named with its own period`(_ value: String, _ sentence: String) throws {
        #expect(
            try Self.sentence("england", .high, value, and: "m of england at fy2016-17 = 78.9")
                == sentence + "; rule 6 of 1 April 2016")
        #expect(try Self.sentence("england", .high, value) == "-: Unrated: not comparable")
    }

    @Test(arguments: [
        (
            "90", "70",
            """
            on-track: 90% against at least 100.0%: on track/good, 10.0 points under, within the tolerance \
            of 10% of the target
            """
        ),
        (
            "80", "80",
            """
            slightly-below: 80% against at least 100.0%: slightly below, 20.0 points under, no worse than \
            80.0% in Q3 2016/17
            """
        ),
        (
            "80", "80.1",
            """
            requires-improvement: 80% against at least 100.0%: requires improvement, 20.0 points under, \
            worse than 80.1% in Q3 2016/17
            """
        ),
    ])
    func `far off target is worst only where last year was better`(
        _ value: String, _ lastYear: String, _ sentence: String
    ) throws {
        #expect(
            try Self.sentence("last-year", .high, value, against: "100", and: "m at 2016-17-Q3 = \(lastYear)")
                == sentence + "; rule 7 of 1 April 2016")
        if value == "80" {
            #expect(try Self.sentence("last-year", .high, value, against: "100") == "-: Unrated: incomplete")
        }
    }

    @Test(arguments: [
        ("55", "on-track: 55% against the target 50.0%: on track/good, 5.0 points over, within 5 either side"),
        (
            "40",
            "slightly-below: 40% against the target 50.0%: slightly below, 10.0 points under, within 10 either side"
        ),
        (
            "39",
            """
            requires-improvement: 39% against the target 50.0%: requires improvement, 11.0 points under, \
            more than 10 away
            """
        ),
    ])
    func `a band lies either side of the target`(_ value: String, _ sentence: String) throws {
        #expect(
            try Self.sentence("band", .nearTarget, value, against: "50") == sentence + "; rule 8 of 1 April 2016")
    }
}
