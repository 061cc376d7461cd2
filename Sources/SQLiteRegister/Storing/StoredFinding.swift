import GRDB
import PerformanceModel
import Register

/// A finding in its table, accepted with an entry.
enum StoredFinding {
    static let columns = "entry, position, rule, severity, file, line, file_column, subject, message, arithmetic"

    static func insert(_ findings: [Finding], entry: Int, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO finding (\(columns)) VALUES (?,?,?,?,?,?,?,?,?,?)")
        for (position, finding) in findings.enumerated() {
            try statement.execute(arguments: [
                entry, position, finding.rule, finding.severity.rawValue, finding.place.file, finding.place.line,
                finding.place.column, finding.place.subject, finding.message, finding.arithmetic,
            ])
        }
    }

    /// Reads a row with all columns, which must stand at a position among its entry's findings.
    static func read(_ row: Row, at position: Int) throws -> Finding {
        guard try row.whole(1) == position else {
            throw RegisterError.damaged("A finding of entry \(try row.whole(0)) is out of place; verify the register.")
        }
        let place = Place(
            file: try row.textOrNone(4), line: try row.wholeOrNone(5), column: try row.textOrNone(6),
            subject: try row.textOrNone(7))
        return Finding(
            try row.text(2), try row.parsed(3) { Finding.Severity(rawValue: $0) }, at: place, try row.text(8),
            arithmetic: try row.textOrNone(9))
    }

    /// The findings of an entry, in order.
    static func findings(of entry: Int, in db: Database) throws -> [Finding] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM finding WHERE entry = ? ORDER BY position", arguments: [entry])
        return try rows.enumerated().map { try read($1, at: $0) }
    }
}
