import Intake
import PerformanceModel
import Testing

struct FrameworkReadingTests {
    @Test func `every key of a measure is read`() throws {
        let reading = read(
            adding: """
                measures:
                  - id: m
                    title: A measure
                    label: Its label
                    definition: What it is
                    rationale: Why
                    source: A system
                    owner: A role
                    deputy: Another
                    polarity: low
                    unit: rate_per_10k
                    of: children
                    places: 2
                    cadence: half-yearly
                    aggregation: ratio
                    kind: ratio
                    numerator: some
                    denominator: all
                    share: no
                    over-population: yes
                    lag: 1
                    shown: prose
                    counts-people: yes
                    shows-numerator: yes
                    direction: same-period-last-year
                    rule: r
                    group: care
                    units:
                      - {from: 2016-04-01, unit: care}
                status-rules:
                  - {id: r, number: 3, from: 2017-04-01, title: R, test: target}
                """)
        #expect(reading.findings.map(\.description) == [])
        let measure = try #require(reading.framework.measure(MeasureID("m")))
        #expect(measure.title == "A measure")
        #expect(measure.rowLabel == "Its label")
        #expect(
            [measure.definition, measure.rationale, measure.source, measure.owner, measure.deputy, measure.of]
                == ["What it is", "Why", "A system", "A role", "Another", "children"])
        #expect(measure.polarity == .low)
        #expect(measure.unit == .ratePer10000)
        #expect(measure.places == 2)
        #expect(measure.cadence == .halfYearly)
        #expect(measure.aggregation == .ratio)
        #expect(measure.kind.parts?.isShare == false)
        #expect(measure.kind.parts?.overPopulation == true)
        #expect(measure.lag == 1)
        #expect(measure.shown == .prose)
        #expect(measure.countsPeople && measure.showsNumerator)
        #expect(measure.direction == .samePeriodLastYear)
        #expect(try measure.rule == StatusRuleID("r"))
        #expect(measure.units.map(\.from.description) == ["2016-04-01"])
    }

    @Test func `what may be left out has the value the field expects`() throws {
        let measure = try #require(SmallFramework.framework().measure(MeasureID("on-time")))
        #expect(measure.places == 1)
        #expect(measure.cadence == .quarterly)
        #expect(measure.shown == .table)
        #expect(measure.direction == .previousPeriod)
        #expect(!measure.countsPeople)
        #expect(measure.rule == nil)
    }

    @Test func `the council, areas, sets, structures and composites are read`() throws {
        let reading = FrameworkReading(reading: [
            (
                "all.yaml",
                Array(
                    """
                    council: {title: C, area: a, bands: {on-track: Green, requires-improvement: Red}}
                    structures:
                      - {id: s, title: S, from: 2016-04-01, to: 2017-12-31, units: [{id: u, title: U}, {id: v,
                         title: V, parent: u}]}
                    areas:
                      - {id: a, title: A, kind: authority, code: E10000017, parent: b}
                      - {id: b, title: B, kind: region}
                      - {id: d, title: D, kind: neighbours, set: c}
                    comparator-sets:
                      - {id: c, title: C, source: DfE, members: [{area: b, from: 2014-10-01, to: 2020-03-31}]}
                    themes:
                      - {id: t, title: T, groups: [{id: g, title: G}]}
                    measures:
                      - {id: m, title: M, polarity: none, unit: count, aggregation: flow, group: g}
                      - {id: n, title: N, polarity: none, unit: percent, aggregation: ratio, group: g,
                         kind: derived, formula: 100 * m / m}
                    composites:
                      - {id: row, title: Row, lead: m, measures: [m, n]}
                    targets:
                      - {measure: m, period: fy2017-18, value: 67.0, floor: 60, approved-by: Cabinet, because: a plan}
                    """.utf8)
            )
        ])
        #expect(reading.findings.map(\.description) == [])
        let framework = reading.framework
        #expect(framework.council?.name(of: .onTrack) == "Green")
        #expect(framework.council?.name(of: .slightlyBelow) == "Slightly below")
        #expect(framework.structures.first?.units.last?.parent?.text == "u")
        #expect(framework.areas.first?.code == "E10000017")
        #expect(framework.areas.first?.parent?.text == "b")
        #expect(framework.areas.last?.set?.text == "c")
        #expect(framework.comparatorSets.first?.members.first?.to?.description == "2020-03-31")
        #expect(framework.composites.first?.measures.map(\.text) == ["m", "n"])
        #expect(framework.label(of: try #require(framework.measures.first)) == "Row / M")
        #expect(reading.targets.first?.value.description == "67.0")
        #expect(reading.targets.first?.floor == 60)
        #expect(reading.targets.first?.approvedBy == "Cabinet")
    }

    @Test(arguments: [
        ("target", StatusRule.Test.target(nil)), ("target, tolerance: 5 points", .target(.points(5))),
        ("target, tolerance: 10 per cent", .target(.percentOfTarget(10))),
        ("thresholds, good: 80, acceptable: 70", .thresholds(good: 80, acceptable: 70)),
        ("target-and-floor", .targetAndFloor),
        (
            "target-or-better-than-last-year, tolerance: 10 per cent",
            .targetOrBetterThanLastYear(.percentOfTarget(10))
        ),
        ("band, within: 5 points, outer: 10 points", .band(within: .points(5), outer: .points(10))),
        ("band, within: 5 points", .band(within: .points(5), outer: nil)),
    ])
    func `every test of a status rule is read`(_ text: String, _ test: StatusRule.Test) {
        let reading = read(
            adding: "status-rules:\n  - {id: r, number: 1, from: 2017-04-01, title: R, test: \(text)}\n")
        #expect(reading.findings.map(\.description) == [])
        #expect(reading.framework.rules.map(\.test) == [test])
    }

    @Test func `a comparator is read with its area`() throws {
        let reading = read(
            adding:
                "status-rules:\n  - {id: r, number: 1, from: 2017-04-01, title: R, test: comparator, area: england}\n")
        #expect(try reading.framework.rules.map(\.test) == [.comparator(AreaID("england"), nil)])
    }

    @Test func `any key may stand in any file`() throws {
        let files = SmallFramework.text.split(separator: "measures:", maxSplits: 1).map(String.init)
        let reading = FrameworkReading(reading: [
            ("z.yaml", Array(files[0].utf8)), ("a.yaml", Array(("measures:" + files[1]).utf8)),
        ])
        #expect(reading.findings.map(\.description) == [])
        #expect(try reading.framework == SmallFramework.framework())
    }
}
