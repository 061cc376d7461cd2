import GRDB
import PerformanceModel
import Register

/// Commentary in its table.
enum StoredCommentary {
    static let columns = "entry, subject, period, words"

    static func insert(
        _ subject: CommentarySubject, _ period: Period, _ words: String, entry: Int, terms: inout TermWriter,
        in db: Database
    ) throws {
        try db.cachedStatement(sql: "INSERT INTO commentary (\(columns)) VALUES (?,?,?,?)")
            .execute(arguments: [entry, subject.description, try terms.number(period.description), words])
    }

    /// Reads a row with all columns.
    static func read(_ row: Row, terms: TermReader) throws -> Commentary {
        Commentary(
            subject: try row.parsed(1) { CommentarySubject($0) }, period: try terms.period(try row.whole(2)),
            text: try row.text(3), entry: try row.whole(0))
    }
}
