import Intake
import PerformanceModel
import Testing

struct ReportReadingTests {
    private static let start = """
        id: q3
        title: Quarter 3
        committee: Cabinet
        period: 2017-18-Q3
        sections:

        """

    private static func read(_ text: String, beside texts: [(name: String, bytes: [UInt8])] = []) throws
        -> ReportReading
    {
        ReportReading(
            reading: [("q3/report.yaml", Array(text.utf8))] + texts, framework: try SmallFramework.framework())
    }

    /// A table of one column, with more within its lines where asked.
    private static func table(
        _ columns: String..., groups: String = "[care]", cells: String = "[]", also: String = ""
    ) -> String {
        start + """
              - heading: Figures
                themes:
                  - theme: start-well
                    tables:
                      - title: T
                        columns:
                          - {id: q3, label: Q3, period: 2017-18-Q3}
                          - {id: polarity, label: P, shows: polarity}
            \(columns.map { "              - \($0)" }.joined(separator: "\n"))
                        groups: \(groups)
                        cells: \(cells)
            \(also)
            """
    }

    private static func expectOne(
        _ rule: String, in marked: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let marked = MarkedText(marked)
        let reading = try read(marked.text)
        #expect(
            reading.findings.map { "\($0.rule): \($0.place): \($0.message)" }
                == marked.points.map { "\(rule): q3/report.yaml, \($0): \(message)" }, sourceLocation: sourceLocation)
        #expect(reading.report == nil, sourceLocation: sourceLocation)
    }

    @Test func `a report is read with its texts`() throws {
        let reading = try Self.read(
            Self.start + """
                  - heading: Summary
                    text: summary.md
                    key: yes
                  - heading: Private
                    part: {number: II, reason: a person}
                """, beside: [("q3/summary.md", [0xEF, 0xBB, 0xBF] + Array("One\r\nTwo {visits}".utf8))])
        #expect(reading.findings.map(\.description) == [])
        let report = try #require(reading.report)
        #expect(report.id.text == "q3")
        #expect(report.area.text == "lancashire")
        #expect(report.sections.map(\.heading) == ["Summary", "Private"])
        #expect(report.sections[0].text == "One\nTwo {visits}")
        #expect(report.sections[0].file == "summary.md")
        #expect(report.sections[0].hasKey)
        #expect(report.sections[1].part == .partII(reason: "a person"))
    }

    @Test func `every kind of column and cell is read`() throws {
        let reading = try Self.read(
            Self.table(
                "{id: eng, label: E, period: fy2016-17, area: england, places: 2}",
                "{id: six, label: S, period: 6m-2017-12, statistic: average, forecast: yes}",
                "{id: change, label: C, shows: change, from: cy2016, to: cy2017}",
                "{id: gap, label: G, shows: difference, area: england, period: fy2016-17}",
                "{id: status, label: S, shows: status, of: q3}", "{id: travel, label: D, shows: direction, of: q3}",
                groups: "[care, {unit: care, on: 2017-12-31}]",
                cells:
                    "[{measure: visits, column: q3, also: {period: 2017-12}}, "
                    + "{measure: cla, column: q3, instead: {period: 2017-11}}]",
                also: "            notes: [One, Two]"))
        #expect(reading.findings.map(\.description) == [])
        let table = try #require(reading.report?.tables.first)
        #expect(
            try table.columns.map(\.shows) == [
                .figure(.init(period: Period("2017-18-Q3"))), .polarity,
                .figure(.init(period: Period("fy2016-17"), area: AreaID("england"))),
                .figure(.init(period: Period("6m-2017-12"), statistic: .average, isForecast: true)),
                .change(from: Period("cy2016"), to: Period("cy2017")),
                .difference(from: AreaID("england"), Period("fy2016-17")), .status(of: "q3"), .direction(of: "q3"),
            ])
        #expect(table.columns[2].places == 2)
        #expect(try table.groups == [.group(GroupID("care")), .unit(UnitID("care"), on: #require(Day("2017-12-31")))])
        #expect(table.override(try MeasureID("visits"), "q3")?.also?.period.description == "2017-12")
        #expect(table.override(try MeasureID("cla"), "q3")?.instead?.period.description == "2017-11")
        #expect(table.notes == ["One", "Two"])
    }

    @Test(arguments: [
        (
            "unknown-column",
            "{id: s, label: S, shows: status, of: q4}",
            "the column 's' is to judge column 'q4', which is not one of figures"
        ),
        (
            "unknown-column",
            "{id: s, label: S, shows: direction, of: polarity}",
            "the column 's' is to judge column 'polarity', which is not one of figures"
        ),
        ("defined-twice", "{id: q3, label: S, period: 2017-12}", "the column 'q3' is defined twice"),
    ])
    func `columns that do not fit together are refused`(_ rule: String, _ column: String, _ message: String) throws {
        let text = Self.table(column).replacing(
            "          - {id: q3, label: Q3", with: "          1️⃣- {id: q3, label: Q3")
        try Self.expectOne(rule, in: text, message)
    }

    @Test(arguments: [
        ("missing-key", "1️⃣{id: s, label: S}", "'period' is missing"),
        ("missing-key", "1️⃣{id: s, label: S, shows: status}", "'of' is missing"),
        ("missing-key", "1️⃣{id: s, label: S, shows: change, to: cy2017}", "'from' is missing"),
        ("missing-key", "1️⃣{label: S, period: 2017-12}", "'id' is missing"),
        (
            "not-understood",
            "{id: s, label: S, shows: 1️⃣figures}",
            """
            'figures' is not a thing a column shows; did you mean 'figure'? known: figure, polarity, \
            status, direction, change, difference
            """
        ),
        (
            "unknown-key",
            "{id: s, label: S, period: 2017-12, 1️⃣of: q3}",
            "there is no key 'of'; known: area, forecast, id, label, period, places, shows, statistic"
        ),
        (
            "unknown-area",
            "{id: s, label: S, period: 2017-12, area: 1️⃣englnd}",
            "there is no area 'englnd'; did you mean 'england'?"
        ),
        (
            "not-understood",
            "{id: s, label: S, period: 1️⃣2017/18}",
            "period: '2017/18' could be a financial or an academic year; write fy2017-18 or ay2017-18"
        ),
    ])
    func `a column that is not understood is named at its place`(_ rule: String, _ column: String, _ message: String)
        throws
    {
        try Self.expectOne(rule, in: Self.table(column), message)
    }

    @Test(arguments: [
        (
            "unknown-column",
            "[{measure: visits, column: 1️⃣q4, also: {period: 2017-12}}]",
            "the table has no column 'q4'"
        ),
        (
            "unknown-column",
            "[{measure: visits, column: 1️⃣polarity, also: {period: 2017-12}}]",
            "the column 'polarity' is not one of figures, so no other figure can stand in it"
        ),
        (
            "unknown-measure",
            "[{measure: 1️⃣vists, column: q3, also: {period: 2017-12}}]",
            "there is no measure 'vists'; did you mean 'visits'?"
        ),
        ("missing-key", "[1️⃣{measure: visits, column: q3}]", "'instead' or 'also' is missing"),
        ("missing-key", "[{measure: visits, column: q3, also: 1️⃣{statistic: total}}]", "'period' is missing"),
        (
            "defined-twice",
            """
            1️⃣[{measure: cla, column: q3, also: {period: 2017-12}}, {measure: cla, column: q3, also: \
            {period: 2017-11}}]
            """,
            "the cell of cla in column 'q3' is given twice"
        ),
    ])
    func `a cell that is not understood is named at its place`(_ rule: String, _ cells: String, _ message: String)
        throws
    {
        try Self.expectOne(rule, in: Self.table(cells: cells), message)
    }

    @Test(arguments: [
        ("unknown-group", "[1️⃣caer]", "there is no group 'caer'; did you mean 'care'?"),
        ("unknown-unit", "[{unit: 1️⃣caer, on: 2017-12-31}]", "there is no unit 'caer'; did you mean 'care'?"),
        ("missing-key", "[1️⃣{unit: care}]", "'on' is missing"),
    ])
    func `a group that is not known is named`(_ rule: String, _ groups: String, _ message: String) throws {
        try Self.expectOne(rule, in: Self.table(groups: groups), message)
    }

    @Test(arguments: [
        ("missing-text", "  - {heading: H, text: 1️⃣gone.md}", "there is no file 'gone.md' beside report.yaml"),
        ("missing-key", "  - 1️⃣{key: yes}", "'heading' is missing"),
        ("missing-key", "  - {heading: H, part: 1️⃣{number: II}}", "'reason' is missing"),
        ("not-understood", "  - {heading: H, part: {number: 1️⃣2}}", "number: '2' is to be I or II"),
        (
            "unknown-theme",
            "  - {heading: H, themes: [{theme: 1️⃣start-wel, tables: []}]}",
            "there is no theme 'start-wel'; did you mean 'start-well'?"
        ),
        (
            "missing-key",
            "  - {heading: H, themes: [{theme: start-well, tables: [1️⃣{title: T, groups: []}]}]}",
            "'columns' is missing"
        ),
    ])
    func `a section that is not understood is named`(_ rule: String, _ section: String, _ message: String) throws {
        try Self.expectOne(rule, in: Self.start + section, message)
    }

    @Test func `a folder without a report, and a text that is no text, are refused`() throws {
        let framework = try SmallFramework.framework()
        #expect(ReportReading(reading: [], framework: framework).findings.map(\.rule) == ["no-report"])
        #expect(
            try Self.read(Self.start + "  - {heading: H, text: a.md}", beside: [("q3/a.md", [0xFF])]).findings.map(
                \.rule)
                == ["not-utf8"])
    }
}
