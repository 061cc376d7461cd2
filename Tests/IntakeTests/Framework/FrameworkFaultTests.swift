import Intake
import PerformanceModel
import Testing

/// Frameworks with one thing wrong: one finding each, at its line and column.
struct FrameworkFaultTests {
    @Test(arguments: [
        ("1️⃣mesures: []\n", "there is no key 'mesures'; did you mean 'measures'?"),
        (
            "1️⃣zebra: []\n",
            """
            there is no key 'zebra'; known: areas, comparator-sets, composites, council, measures, status-rules, \
            structures, targets, themes
            """
        ),
        (
            "areas:\n  - {id: a, title: A, kind: district, 1️⃣paren: england}\n",
            "there is no key 'paren'; did you mean 'parent'?"
        ),
        (
            "themes:\n  - {id: t, title: Ä, groups: [{id: g, title: Gärten, 1️⃣titel: G}]}\n",
            "there is no key 'titel'; did you mean 'title'?"
        ),
    ])
    func `an unknown key is named with the nearest`(_ text: String, _ message: String) {
        expectOne("unknown-key", adding: text, message)
    }

    @Test func `only an average is the average of a set`() {
        expectOne(
            "not-understood",
            adding: "areas:\n  - {id: a, title: A, kind: district, set: 1️⃣s}\n"
                + "comparator-sets:\n  - {id: s, title: S}\n",
            "only an area of kind 'neighbours' is the average of a set; remove 'set' or change the kind")
    }

    @Test(arguments: [
        (
            ", polarity: hihg",
            "polarity: 'hihg' is not a polarity; did you mean 'high'? known: high, low, near-target, none"
        ),
        (", places: 7", "places: '7' is not a whole number from 0 to 6"),
        (", lag: soon", "lag: 'soon' is not a whole number from 0 to 8"),
        (
            ", cadence: weekly",
            "cadence: 'weekly' is not a cadence; known: monthly, quarterly, half-yearly, termly, annual"
        ),
        (", counts-people: true", "counts-people: 'true' is to be yes or no"),
        (", kind: sum", "'sum' is not a kind of measure; known: collected, ratio, derived"),
        (", formula: a b", "formula: 'b' cannot stand where it does in 'a b'"),
        (
            ", shown: everywhere",
            "shown: 'everywhere' is not a place to show a measure; known: table, prose, not-shown"
        ),
        (
            ", rule: A_B",
            "rule: 'A_B' has 'A' where it cannot stand; write an identifier with a-z, 0-9 and single hyphens"
        ),
    ])
    func `a value that is not understood is quoted`(_ key: String, _ message: String) {
        let parts = key.split(separator: ": ", maxSplits: 1)
        let text = measureText().replacing("1️⃣", with: "").replacing(", polarity: high", with: "")
        let polarity = key.hasPrefix(", polarity") ? "" : ", polarity: low"
        expectOne(
            "not-understood", adding: text.replacing("care}", with: "care\(polarity)\(parts[0]): 1️⃣\(parts[1])}"),
            message)
    }

    @Test(arguments: [
        (
            "structures:\n  - {id: t, title: T, from: 1️⃣soon, units: []}\n",
            "from: 'soon' is not a day; write it as 2017-04-01"
        ),
        (
            "status-rules:\n  - {id: r, number: 1, from: 2017-04-01, title: R, test: target, tolerance: 1️⃣5%}\n",
            "tolerance: '5%' is not a tolerance; write it as '5 points' or '10 per cent'"
        ),
        (
            """
            status-rules:\n  - {id: r, number: 1, from: 2017-04-01, title: R, test: target, tolerance: \
            1️⃣-5 points}\n
            """,
            "tolerance: '-5 points' is not a tolerance; write it as '5 points' or '10 per cent'"
        ),
        (
            "status-rules:\n  - {id: r, number: 1, from: 2017-04-01, title: R, test: 1️⃣targets}\n",
            """
            'targets' is not a test of a status rule; did you mean 'target'? known: target, thresholds, \
            target-and-floor, comparator, comparator-with-interval, target-or-better-than-last-year, band
            """
        ),
        (
            "targets:\n  - {measure: visits, period: 1️⃣2017-18, value: 5, approved-by: C, because: B}\n",
            "period: '2017-18' could be a financial or an academic year; write fy2017-18 or ay2017-18"
        ),
        (
            "targets:\n  - {measure: visits, period: fy2017-18, value: 1️⃣many, approved-by: C, because: B}\n",
            "value: 'many' is not a number; write it with digits and at most one point"
        ),
    ])
    func `a day, tolerance, test, period or number that is not understood is quoted`(_ text: String, _ message: String)
    {
        expectOne("not-understood", adding: text, message)
    }

    @Test(arguments: [
        ("areas:\n  - {1️⃣id: a, title: A}\n", "kind"), ("areas:\n  - {1️⃣title: A, kind: district}\n", "id"),
        ("measures:\n  - {1️⃣id: m, title: M, unit: count, aggregation: flow, group: care}\n", "polarity"),
        ("measures:\n  - {1️⃣id: m, title: M, polarity: low, aggregation: flow, group: care}\n", "unit"),
        ("measures:\n  - {1️⃣id: m, title: M, polarity: low, unit: count, group: care}\n", "aggregation"),
        ("measures:\n  - {1️⃣id: m, title: M, polarity: low, unit: count, aggregation: flow}\n", "group"),
        (measureText(", kind: ratio, numerator: some"), "denominator"), (measureText(", kind: derived"), "formula"),
        ("status-rules:\n  - {1️⃣id: r, from: 2017-04-01, title: R, test: target}\n", "number"),
        ("status-rules:\n  - {1️⃣id: r, number: 1, title: R, test: target}\n", "from"),
        ("status-rules:\n  - {1️⃣id: r, number: 1, from: 2017-04-01, title: R}\n", "test"),
        (
            "status-rules:\n  - {1️⃣id: r, number: 1, from: 2017-04-01, title: R, test: thresholds, good: 1}\n",
            "acceptable"
        ),
        ("status-rules:\n  - {1️⃣id: r, number: 1, from: 2017-04-01, title: R, test: band}\n", "within"),
        ("targets:\n  - {1️⃣measure: visits, period: fy2017-18, value: 1, approved-by: C}\n", "because"),
        ("structures:\n  - {1️⃣id: t, title: T, units: []}\n", "from"),
        ("composites:\n  - {1️⃣id: c, title: C, measures: [visits]}\n", "lead"),
    ])
    func `a missing key is named where it is missing`(_ text: String, _ key: String) {
        let position = text.replacing("{1️⃣", with: "1️⃣{")
        expectOne("missing-key", adding: position, "'\(key)' is missing")
    }

    @Test(arguments: [
        (
            "unknown-group",
            "measures:\n  - 1️⃣{id: m, title: M, polarity: high, unit: count, aggregation: flow, group: car}\n",
            "there is no group 'car'; did you mean 'care'?"
        ),
        ("unknown-status-rule", measureText(", rule: gone"), "there is no status-rule 'gone'; define it"),
        (
            "unknown-unit",
            measureText(", units: [{from: 2016-04-01, unit: caer}]"),
            "there is no unit 'caer'; did you mean 'care'?"
        ),
        (
            "unknown-measure",
            measureText(", kind: derived, formula: vists / cla"),
            "there is no measure 'vists'; did you mean 'visits'?"
        ),
        (
            "unknown-area",
            "areas:\n  - {1️⃣id: a, title: A, kind: district, parent: englnd}\n",
            "there is no area 'englnd'; did you mean 'england'?"
        ),
        (
            "unknown-area",
            "comparator-sets:\n  - {1️⃣id: c, title: C, members: [{area: wales}]}\n",
            "there is no area 'wales'; define it"
        ),
        (
            "unknown-comparator-set",
            "areas:\n  - {1️⃣id: a, title: A, kind: neighbours, set: nearby}\n",
            "there is no comparator-set 'nearby'; define it"
        ),
        (
            "unknown-measure",
            "composites:\n  - {1️⃣id: c, title: C, lead: visits, measures: [visits, vists]}\n",
            "there is no measure 'vists'; did you mean 'visits'?"
        ),
        (
            "unknown-measure",
            "targets:\n  - {1️⃣measure: gone, period: fy2017-18, value: 1, approved-by: C, because: B}\n",
            "there is no measure 'gone'; define it"
        ),
        (
            "unknown-unit",
            "structures:\n  - {1️⃣id: t, title: T, from: 2018-01-01, units: [{id: u, title: U, parent: care}]}\n",
            "there is no unit 'care'; define it"
        ),
        (
            "circular-formula",
            measureText(", kind: derived, formula: m + visits"),
            "the formula of m leads back to itself"
        ),
        (
            "lead-outside-row",
            "composites:\n  - {1️⃣id: c, title: C, lead: cla, measures: [visits]}\n",
            "the lead cla is not one of the measures of c"
        ),
        (
            "numerator-without-ratio",
            measureText(", shows-numerator: yes"),
            "m is to show its numerator, but its kind is not ratio"
        ),
        (
            "percentage-added-up",
            "measures:\n  - {1️⃣id: m, title: M, polarity: high, unit: percent, aggregation: flow, group: care}\n",
            "m is a percentage, and percentages never add up; write aggregation: ratio"
        ),
        (
            "dates-reversed",
            "structures:\n  - {id: t, title: T, from: 2018-01-01, to: 1️⃣2017-12-31, units: []}\n",
            "'to' (2017-12-31) is before 'from' (2018-01-01)"
        ),
    ])
    func `what does not hang together is named`(_ rule: String, _ text: String, _ message: String) {
        expectOne(rule, adding: text.replacing("{1️⃣", with: "1️⃣{"), message)
    }

    @Test(arguments: [
        (
            "areas:\n  - 1️⃣{id: england, title: E, kind: nation}\n",
            "the area england is defined already at f.yaml, line 2, column 5"
        ),
        (
            """
            measures:\n  - 1️⃣{id: visits, title: V, polarity: high, unit: count, aggregation: flow, group: \
            care}\n
            """,
            "the measure visits is defined already at f.yaml, line 2, column 5"
        ),
        (
            "council: 1️⃣{title: Again, area: england}\n",
            "the council is defined already at f.yaml, line 1, column 10"
        ),
    ])
    func `what is defined twice names the first place`(_ text: String, _ message: String) {
        let marked = MarkedText(text)
        let findings = read(adding: marked.text).findings
        // Files are read in order of their names, so the small framework's is the second.
        #expect(findings.map(\.rule) == ["defined-twice"])
        #expect(findings.map(\.message) == [message])
        #expect(findings.map(\.place.file) == ["g.yaml"])
    }

    @Test func `a circle of formulas is found in each of its measures`() {
        let text = """
            measures:
              - {id: a, title: A, polarity: none, unit: count, aggregation: flow, group: care, kind: derived,
                 formula: b + 1}
              - {id: b, title: B, polarity: none, unit: count, aggregation: flow, group: care, kind: derived,
                 formula: a + 1}
            """
        #expect(read(adding: text).findings.map(\.rule) == ["circular-formula", "circular-formula"])
    }

    @Test func `what cannot be read is not said to be missing as well`() {
        expectOne(
            "not-understood",
            adding: """
                measures:
                  - {id: m, title: M, polarity: low, unit: 1️⃣cuont, aggregation: flow, group: care}
                composites:
                  - {id: c, title: C, lead: m, measures: [m, visits]}
                targets:
                  - {measure: m, period: fy2017-18, value: 1, approved-by: C, because: B}
                """,
            """
            unit: 'cuont' is not a unit; did you mean 'count'? known: count, percent, rate_per_1k, rate_per_10k, \
            rate_per_100k, days, pounds, ratio, score
            """)
        let broken = FrameworkReading(reading: [
            ("f.yaml", Array("areas: [".utf8)), ("g.yaml", Array("council: {title: C, area: a}".utf8)),
        ])
        #expect(broken.findings.map(\.rule) == ["yaml"])
    }

    @Test func `everything wrong is found in one go`() {
        let reading = read(adding: "zebra: 1\nareas:\n  - {id: A}\nmeasures:\n  - {id: m, title: M, group: gone}\n")
        #expect(Set(reading.findings.map(\.rule)) == ["unknown-key", "not-understood", "missing-key"])
        #expect(!reading.isAcceptable)
        #expect(FrameworkReading(reading: []).findings.map(\.rule) == ["no-framework"])
    }
}
