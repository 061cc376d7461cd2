import GRDB
import PerformanceModel
import Register

/// What was done with a published version: its embargo, and the files in fact given out, each in its table.
enum StoredIssue {
    static let embargoColumns = "entry, report, version, until"
    static let fileColumns = "entry, report, version, name, digest, byte_count"

    static func insert(
        embargo until: Moment, of report: ReportID, _ version: Int, entry: Int, in db: Database
    ) throws {
        try checkIsHeld(report, version, in: db)
        try db.execute(
            sql: "INSERT INTO embargo (\(embargoColumns)) VALUES (?,?,?,?)",
            arguments: [entry, report.text, version, until.milliseconds])
    }

    static func insert(
        _ file: PublishedFile, issuedAs report: ReportID, _ version: Int, entry: Int, in db: Database
    ) throws {
        try checkIsHeld(report, version, in: db)
        try db.execute(
            sql: "INSERT INTO issued_file (\(fileColumns)) VALUES (?,?,?,?,?,?)",
            arguments: [entry, report.text, version, file.name, file.digest.hex, file.byteCount])
    }

    private static func checkIsHeld(_ report: ReportID, _ version: Int, in db: Database) throws {
        let held = try Int.fetchOne(
            db, sql: "SELECT entry FROM version WHERE report = ? AND version = ?", arguments: [report.text, version])
        guard held != nil else {
            throw RegisterError.refused("Version \(version) of '\(report)' was never published; name one that was.")
        }
    }

    /// Reads rows with all columns.
    static func embargo(_ row: Row) throws -> EntryRow {
        .embargo(
            try row.parsed(1) { try? ReportID($0) }, version: try row.whole(2),
            until: Moment(milliseconds: try row.decode(Int64.self, atIndex: 3)))
    }

    static func issuedFile(_ row: Row) throws -> EntryRow {
        .issuedFile(
            try row.parsed(1) { try? ReportID($0) }, version: try row.whole(2),
            PublishedFile(name: try row.text(3), digest: try row.digest(4), byteCount: try row.whole(5)))
    }

    /// The last embargo of a version, and the files issued as it, oldest first.
    ///
    /// A register that an earlier Plumbline made has neither table until somebody writes to it.
    static func issue(
        of report: ReportID, _ version: Int, in db: Database
    ) throws -> (embargo: Moment?, files: [PublishedFile]) {
        guard try db.tableExists("embargo") else { return (nil, []) }
        let of: StatementArguments = [report.text, version]
        let until = try Int64.fetchOne(
            db, sql: "SELECT until FROM embargo WHERE report = ? AND version = ? ORDER BY entry DESC LIMIT 1",
            arguments: of)
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(fileColumns) FROM issued_file WHERE report = ? AND version = ? ORDER BY entry",
            arguments: of)
        return (until.map { Moment(milliseconds: $0) }, try rows.map(issuedFile).flatMap(\.files))
    }
}
