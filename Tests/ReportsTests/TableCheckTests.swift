import PerformanceModel
import Reports
import Testing

struct TableCheckTests {
    private static let figures = [
        "visits,,2017-18-Q3,,,\"8,632\",,,,,", "visits,,2017-12,,,\"2,467\",,,,,", "visits,,2016-17-Q3,,,9000,,,,,",
        "rate,,2017-18-Q3,,,79.0,1950,,,,", "share,,2017-18-Q3,,,94.96,,,provisional,,",
    ]

    @Test func `number and rate, symbols and grouped digits are printed`() throws {
        #expect(
            try Paper(figures: Self.figures).rows() == ["Visits | 8,632", "Rate | 1,950 / 79.0", "Share | 95.0% [p]"])
    }

    @Test func `a second figure stands in brackets with its period`() throws {
        let paper = Paper(figures: Self.figures, cells: "[{measure: visits, column: q3, also: {period: 2017-12}}]")
        #expect(try paper.rows()[0] == "Visits | 8,632 (December 2017: 2,467)")
        let cell = try #require(paper.checked().cells.first)
        guard case .value(let own, let second, .count) = cell.content else {
            Issue.record("no two values")
            return
        }
        #expect(own == 8632)
        #expect(second == 2467)
        #expect(cell.references.count == 2)
    }

    @Test func `a cell of a measure that the table does not show is an error`() throws {
        let paper = Paper(figures: Self.figures, cells: "[{measure: begun, column: q3, also: {period: 2017-12}}]")
        let refusal = #expect(throws: Refusal.self) { try paper.checked() }
        #expect(refusal?.findings.map(\.rule) == ["unused-cell"])
    }

    @Test func `a number and rate beside another are all references`() throws {
        let paper = Paper(
            figures: Self.figures + ["rate,,2017-11,,,78.0,1940,,,,"],
            cells: "[{measure: rate, column: q3, also: {period: 2017-11}}]")
        #expect(try paper.rows()[1] == "Rate | 1,950 / 79.0 (30 November 2017: 1,940 / 78.0)")
        #expect(try paper.checked().cells[1].references.count == 4)
    }

    @Test func `a figure of another period than its column's prints it`() throws {
        let paper = Paper(
            figures: Self.figures, cells: "[{measure: visits, column: q3, instead: {period: 2016-17-Q3}}]")
        #expect(try paper.rows()[0] == "Visits | 9,000 (Q3 2016/17)")
    }

    @Test func `an assumed period, a forecast and an estimate are marked, and the marks explained`() throws {
        let paper = Paper(
            figures: [
                "visits,,2017-18-Q3?,,,5,,,estimated,,why", "share,,fy2017-18,,yes,43,,,,,",
                "rate,,2017-18-Q3,,,,,,,not-stated,",
            ], cells: "[{measure: share, column: q3, instead: {period: fy2017-18, forecast: yes}}]")
        #expect(
            try paper.rows() == ["Visits | 5 [e] †", "Rate | –", "Share | 43% [f] (2017/18 financial year)"])
        let table = try #require(paper.checked().sections[1].themes[0].tables.first)
        #expect(table.symbols.map(\.mark) == ["–", "[e]", "[f]", "†"])
    }

    @Test func `a symbol within brackets is explained`() throws {
        let paper = Paper(
            figures: Self.figures + ["visits,,2017-11,,,,,,,not-available,"],
            cells: "[{measure: visits, column: q3, also: {period: 2017-11}}]")
        #expect(try paper.rows()[0] == "Visits | 8,632 (November 2017: [x])")
        let table = try #require(paper.checked().sections[1].themes[0].tables.first)
        #expect(table.symbols.map(\.mark) == ["[p]", "[x]"])
    }

    @Test func `what is not due, not returned or unknown prints its reason`() throws {
        let paper = Paper(figures: [
            "visits,,2017-18-Q3,,,,,,,not-due 2017-18-Q4,", "rate,,2017-18-Q3,,,,,,,confidential,",
        ])
        #expect(
            try paper.rows() == ["Visits | Available in Q4 2017/18", "Rate | [c]", "Share | Not returned"])
    }

    @Test func `change is signed and of the old value, and a difference is from another area`() throws {
        let paper = Paper(
            figures: Self.figures + ["share,england,fy2016-17,,,90.0,,,,,", "share,,2016-17-Q3,,,95.0,,,,,"],
            columns: [
                "{id: change, label: C, shows: change, from: 2016-17-Q3, to: 2017-18-Q3, places: 2}",
                "{id: gap, label: G, shows: difference, area: england, period: 2017-18-Q3}",
            ])
        #expect(
            try paper.rows() == [
                "Visits | -4.09% | [x]", "Rate | Not returned | [x]", "Share | -0.04 points | +5.0 points",
            ])
    }

    @Test func `status and direction are of the column named, wherever it stands`() throws {
        let paper = Paper(
            figures: Self.figures + ["visits,,2017-18-Q2,,,9000,,,,,"],
            columns: [
                "{id: polarity, label: P, shows: polarity}", "{id: status, label: S, shows: status, of: q3}",
                "{id: q3, label: Q3, period: 2017-18-Q3}", "{id: travel, label: D, shows: direction, of: q3}",
            ])
        #expect(
            try paper.rows() == [
                "Visits | High | On track/good | 8,632 | ↘ Worsening",
                "Rate | Low | – no target | 1,950 / 79.0 | – not known",
                "Share | High | Requires improvement | 95.0% [p] | – not known",
            ])
        let status = try #require(
            paper.checked().cells.first { $0.column.id == "status" && $0.text == "Requires improvement" })
        guard case .status(let judged) = status.content else {
            Issue.record("no status")
            return
        }
        #expect(
            judged.because
                == "94.96% (shown as 95.0%) against at least 95.0%: requires improvement, 0.04 points under; "
                + "rule 1 of 1 "
                + "April 2017")
    }

    @Test func `only the lead of a composite row is rated`() throws {
        let paper = Paper(
            figures: ["begun,,2017-18-Q3,,,5,,,,,", "done,,2017-18-Q3,,,4,,,,,"],
            columns: ["{id: q3, label: Q3, period: 2017-18-Q3}", "{id: s, label: S, shows: status, of: q3}"],
            groups: "[row]")
        #expect(
            try paper.rows() == [
                "Programme / Begun | 5 | – context only", "Programme / finished | 4 | On track/good",
            ])
    }

    @Test func `a table by management structure answers for its day`() throws {
        #expect(try Paper(figures: Self.figures, groups: "[{unit: care, on: 2017-12-31}]").rows() == ["Visits | 8,632"])
        #expect(
            try Paper(figures: Self.figures, groups: "[{unit: safety, on: 2018-01-01}]").rows() == ["Visits | 8,632"])
        let none = Paper(figures: Self.figures, groups: "[{unit: care, on: 2018-01-01}]")
        #expect(
            try none.found() == [
                "error: T: no measure of Care is shown in a table; remove it from the report or add one"
            ])
    }
}

extension CheckedReport {
    /// Every cell of its tables, in order.
    var cells: [CheckedCell] {
        sections.rows.flatMap(\.cells)
    }
}
