import PerformanceModel
import TestSupport
import Testing

/// Every cell of the source can be held, and says afterwards what it said before.
struct SourceCellsTests {
    private static let path = "source/cells.csv"

    /// One cell of each awkward kind, from the source document.
    private static let excerpt = """
        column_label,cell_text,parsed_value,unit,second_value,second_unit,note,period_kind,sub_label,measure_line
        Q3 2017/18 (Dec 17),"8,632 (2,467)",8632,count,2467,count,,quarter,,50
        Q1 2017/18,"1,966/79.6",1966,count,79.6,rate_per_10k,,snapshot(inferred),,94
        Dec 2016,-,,count,,,missing (dash),,,94
        Dec 2016,730 days (Q3 16/17),730,days,,,printed qualifier: Q3 16/17,quarter,,200
        Dec 2016,41.8%  (Oct 13 - Sept 14),41.8,percent,,,printed qualifier: Oct 13 - Sept 14,cohort_12m,,201
        Year to date (17/18),43% 17/18 forecast,43,percent,,,,year_forecast,,202
        Q3 17/18,Available in Q4,,percent,,,,quarter,,369
        Q3 17/18,841 (2017),841,count,,,printed qualifier: 2017,calendar_year,- Payment by results claims,406
        17/18 year to date,1179 (current total),1179,count,,,,programme_to_date,- Payment by results claims,406
        Q1 2017/18,"1, 246",1246,count,,,stray space inside number,quarter,,600
        Q1 2017/18,"4,643 (June17)",4643,days,,,,month,,699
        2017-2016 change,+3.77%,+3.77,percent,,,computed column,computed_change,,500
        """

    private static var cells: [SourceCell] {
        get throws {
            let bytes = SharedFolder.has(path) ? try SharedFolder.bytes(path) : Array(excerpt.utf8)
            return rows(of: bytes).map(SourceCell.init)
        }
    }

    @Test func `the excerpt holds what it says`() throws {
        for cell in rows(of: Array(Self.excerpt.utf8)).map(SourceCell.init) { try expectHeld(cell) }
    }

    @Test(
        .enabled(
            if: SharedFolder.has(path),
            "the folder shared with the source document is not here; the excerpt is held all the same"))
    func `all 272 cells are held`() throws {
        let cells = try Self.cells
        #expect(cells.count == 272)
        for cell in cells { try expectHeld(cell) }
        let held = try cells.flatMap { try $0.observations() }
        // One cell holds two figures, and four hold a change between two others.
        #expect(held.count == 272 + 1 - 4)
        #expect(held.count { $0.periodIsAssumed } == 60)
        #expect(held.count { $0.figure.isForecast } == 2)
    }

    @Test func `no two cells say different things of one figure`() throws {
        let held = Dictionary(grouping: try Self.cells.flatMap { try $0.observations() }, by: \.figure)
        for (figure, observations) in held {
            #expect(observations.allSatisfy { $0.saysTheSame(as: observations[0]) }, "\(figure)")
        }
    }

    @Test func `a change is held as a reference between two figures`() throws {
        let changes = try Self.cells.filter { $0["period_kind"] == "computed_change" }
        #expect(!changes.isEmpty)
        for cell in changes {
            let reference = Reference(try cell.figure(), .change(from: try Period("cy2016-Q1..Q3")))
            #expect(reference.figure.period.words == "year to date, January to September 2017")
            #expect(try cell.observations().isEmpty)
        }
    }

    /// Values, second value, period, assumption, absence and forecast of a cell are all in what is held.
    private func expectHeld(_ cell: SourceCell) throws {
        guard let first = try cell.observations().first else { return }
        let second = try cell.observations().dropFirst().first
        switch first.content {
        case .absent(let absence):
            #expect(cell["parsed_value"].isEmpty)
            #expect(absence.printed == (cell.text == "-" ? "–" : "Available in Q4 2017/18"))
        case .value(let held):
            let value = try Quantity(cell["parsed_value"].filter { $0 != "+" })
            #expect(held.value == value || held.numerator == value, "\(cell.text)")
            let places = cell["parsed_value"].split(separator: ".").dropFirst().first?.count ?? 0
            #expect(held.numerator != nil || Int(held.value?.places ?? 9) == places, "\(cell.text)")
            if case .value(let other)? = second?.content {
                #expect(try other.value == Quantity(cell["second_value"]))
                #expect(second?.figure.period.words == "December 2017")
            } else if !cell["second_value"].isEmpty {
                #expect(try held.value == Quantity(cell["second_value"]))
            }
        }
        #expect(first.figure.isForecast == cell.text.contains("forecast"))
        if first.periodIsAssumed { #expect(!(cell["period_kind"] + cell["note"]).isEmpty) }
        #expect(try Period(first.figure.period.description) == first.figure.period)
    }
}
