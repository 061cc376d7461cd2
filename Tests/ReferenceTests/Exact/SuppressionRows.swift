import PerformanceModel
import Workflow

/// Two-way tables whose cells were left out by GaussSuppression 1.2.3, and by the analyst's command.
///
/// That nothing small follows from what is published is held by linear algebra in ReportsTests.
enum SuppressionRows {
    /// A table of the reference, and whether we leave out each of its cells.
    private struct Table {
        let rows: [[String: String]]
        let isLeftOut: [Bool]
        let isSmall: [Bool]
    }

    /// By the table and its threshold.
    private static func worked(_ rows: [[String: String]]) throws -> [String: Table] {
        try Dictionary(grouping: rows, by: key).mapValues { rows in
            let threshold = Int(rows[0]["max_suppressed_count", or: ""]) ?? 0
            let lines = rows.map { "\($0["row", or: ""]),\($0["col", or: ""]),\($0["freq", or: ""])\n" }
            let file = SentFile(name: "table.csv", bytes: Array(("row,col,freq\n" + lines.joined()).utf8))
            let choice = DisclosureChoice(threshold: threshold, count: "freq", labels: ["row", "col"])
            let analysis = try analyseDisclosure(of: file, choice, keepGoing: false)
            return Table(
                rows: rows, isLeftOut: analysis.rows.map { $0[2] == Absence.confidential.printed },
                isSmall: rows.map { $0.number("freq") >= 1 && $0.number("freq") <= Double(threshold) })
        }
    }

    private static func key(_ row: [String: String]) -> String {
        "\(row["table_id", or: ""]) \(row["max_suppressed_count", or: ""])"
    }

    static func cells(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        try worked(rows).values.flatMap { table in
            table.rows.enumerated().map { place, row in
                var comparison = Comparison(row)
                let isLeftOut = table.isLeftOut[place]
                comparison.same(table.isSmall[place] ? "TRUE" : "FALSE", "primary")
                comparison.holds(!table.isSmall[place] || isLeftOut, "a small cell is left out")
                comparison.holds(row["freq"] != "0" || !isLeftOut, "a nought is not left out")
                if isLeftOut != (row["suppressed_reference"] == "TRUE") { comparison.deviate(.otherCells) }
                return comparison.outcome
            }
        }
    }

    static func tables(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let tables = try worked(ReferenceFile.rows("suppression/tables_2way.csv"))
        return rows.map { row in
            guard let table = tables[key(row)] else { return .differs("there is no table for \(row)") }
            var comparison = Comparison(row)
            comparison.near(Double(Set(table.rows.map { $0["row"] }).count - 1), "n_rows")
            comparison.near(Double(Set(table.rows.map { $0["col"] }).count - 1), "n_cols")
            comparison.near(Double(table.isSmall.count { $0 }), "n_primary")
            let theirs = table.rows.count { $0["suppressed_reference"] == "TRUE" }
            comparison.near(Double(theirs), "n_suppressed_reference")
            if table.isLeftOut.count(where: { $0 }) != theirs { comparison.deviate(.otherCells) }
            return comparison.outcome
        }
    }
}
