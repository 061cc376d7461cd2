import Intake
import PerformanceModel
import Reports
import TestSupport
import Testing

/// The example's report prints every one of the source's 272 values again, one by one.
struct SourceCellsTests {
    private static let path = "source/cells.csv"

    /// The four changes that the source divided by the new value.
    private static let mended = [
        "All KSI and slight casualties": "-12.28", "All KSI": "-6.15", "Child casualties": "-10.94",
        "Child KSI": "3.92",
    ]

    /// One row of each table of the paper, where the whole of it is not at hand: row, column, value, second value.
    private static let excerpt: [(String, String, String, String)] = [
        ("Number of contacts", "Q3 2017/18 (Dec 17)", "8632", "2467"),
        ("Rate of CLA number/per 10,000", "Q3 2017/18 (Dec 17)", "1950", "79.0"),
        ("Number of visits to museums each quarter", "Year to date (17/18)", "200707", ""),
        ("All KSI", "Q1-3 2017", "458", ""),
        (
            "Troubled Families Unit (TFU) / - Payment by results claims (submitted to the DCLG)", "17/18 year to date",
            "1179", ""
        ),
        ("Targeted Physical Activity / starters", "2017/18 Q2 (Cumulative)", "5466", ""),
        ("Delayed Transfers of care (DToC) – total delayed days", "Q3 2017/18", "3903", ""),
    ]

    /// The cells of the report by row and column, as a person finds them.
    private static func printed() throws -> [String: CheckedCell] {
        let council = try ExampleCouncil()
        let checked = try check(#require(council.report("q3-2017-18").report), in: council.book())
        let rows = checked.sections.rows
        let cells = rows.flatMap { row in row.cells.map { (key(row.label, $0.column.label), $0) } }
        return Dictionary(cells, uniquingKeysWith: { first, _ in first })
    }

    private static func key(_ row: String, _ column: String) -> String {
        let words = row.replacing("each month", with: "each quarter").split(separator: " ").joined(separator: " ")
        return "\(words) | \(column)"
    }

    private static func expect(_ cell: CheckedCell?, holds value: String, _ second: String, at key: String) throws {
        switch try #require(cell, "no cell \(key)").content {
        case .value(let own, let other, _):
            #expect(try own == Quantity(value.filter { $0 != "+" }), "\(key)")
            #expect(try second.isEmpty ? other == nil : other == Quantity(second), "\(key)")
        case .absent(let absence, _):
            #expect(value.isEmpty, "\(key)")
            #expect(absence == .notStated || absence == .notDue(.quarter(4, of: 2017)), "\(key)")
        default: Issue.record("\(key) holds no value")
        }
    }

    @Test func `the excerpt is printed`() throws {
        let printed = try Self.printed()
        for (row, column, value, second) in Self.excerpt {
            let key = Self.key(row, column)
            try Self.expect(printed[key], holds: value, second, at: key)
        }
    }

    @Test(
        .enabled(
            if: SharedFolder.has(path),
            "the folder shared with the source document is not here; the excerpt is checked all the same"))
    func `268 values are printed as in the source, and four changes put right`() throws {
        let printed = try Self.printed()
        var (equal, changed) = (0, 0)
        for row in rows(of: try SharedFolder.bytes(Self.path)) {
            let (label, column) = (try #require(row["measure"]), try #require(row["column_label"]))
            let key = Self.key(label, column)
            let value = try #require(row["parsed_value"])
            if row["period_kind"] == "computed_change" {
                let mended = try #require(Self.mended[label])
                #expect(mended != value)
                try Self.expect(printed[key], holds: mended, "", at: key)
                changed += 1
            } else {
                try Self.expect(printed[key], holds: value, row["second_value"] ?? "", at: key)
                equal += 1
            }
        }
        #expect(equal == 268)
        #expect(changed == 4)
    }
}
