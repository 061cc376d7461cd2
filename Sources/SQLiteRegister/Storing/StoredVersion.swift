import GRDB
import PerformanceModel
import Register

/// A published version in its tables, with the files it gave out.
enum StoredVersion {
    static let columns = "entry, report, version, as_known_at, day, content_digest, note, previous_version"

    static func insert(_ version: PublishedVersion, entry: Int, in db: Database) throws {
        try checkSuccession(of: version, in: db)
        try db.execute(
            sql: "INSERT INTO version (\(columns)) VALUES (?,?,?,?,?,?,?,?)",
            arguments: [
                entry, version.report.text, version.version, version.asKnownAt, Int(version.day.number),
                version.contentDigest.hex, version.note, version.previousVersion,
            ])
        for (position, file) in version.files.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO version_file (report, version, position, name, digest, byte_count)
                    VALUES (?,?,?,?,?,?)
                    """,
                arguments: [
                    version.report.text, version.version, position, file.name, file.digest.hex, file.byteCount,
                ])
        }
    }

    private static func checkSuccession(of version: PublishedVersion, in db: Database) throws {
        func holder(of number: Int) throws -> Int? {
            try Int.fetchOne(
                db, sql: "SELECT entry FROM version WHERE report = ? AND version = ?",
                arguments: [version.report.text, number])
        }
        if let entry = try holder(of: version.version) {
            throw RegisterError.refused(
                "Version \(version.version) of '\(version.report)' was published by entry \(entry); give this one "
                    + "another number.")
        }
        if let previous = version.previousVersion, try holder(of: previous) == nil {
            throw RegisterError.refused(
                "Version \(version.version) of '\(version.report)' follows version \(previous), which is not held; "
                    + "name one that is.")
        }
    }

    /// Reads a row with all columns, and its files.
    static func read(_ row: Row, in db: Database) throws -> RecordedVersion {
        let report = try row.parsed(1) { try? ReportID($0) }
        let number = try row.whole(2)
        let version = PublishedVersion(
            report: report, version: number, asKnownAt: try row.whole(3), day: try row.day(4),
            contentDigest: try row.digest(5), files: try files(of: report, number, in: db), note: try row.text(6),
            previousVersion: try row.wholeOrNone(7))
        let issue = try StoredIssue.issue(of: report, number, in: db)
        return RecordedVersion(version, entry: try row.whole(0), embargo: issue.embargo, issued: issue.files)
    }

    private static func files(of report: ReportID, _ version: Int, in db: Database) throws -> [PublishedFile] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT position, name, digest, byte_count FROM version_file WHERE report = ? AND version = ?
                ORDER BY position
                """,
            arguments: [report.text, version])
        return try rows.enumerated().map { position, row in
            guard try row.whole(0) == position else {
                throw RegisterError.damaged(
                    "A file of version \(version) of '\(report)' is out of place; verify the register.")
            }
            return PublishedFile(name: try row.text(1), digest: try row.digest(2), byteCount: try row.whole(3))
        }
    }
}
