import GRDB
import PerformanceModel
import Register

/// A sign-off in its table.
enum StoredSignOff {
    static let columns = "entry, subject, period, as_known_at"

    static func insert(
        _ subject: SignOff.Subject, _ period: Period, asKnownAt: Int, entry: Int, terms: inout TermWriter,
        in db: Database
    ) throws {
        try db.cachedStatement(sql: "INSERT INTO sign_off (\(columns)) VALUES (?,?,?,?)")
            .execute(arguments: [entry, subject.description, try terms.number(period.description), asKnownAt])
    }

    /// Reads a row with all columns; the entry says who signed.
    static func read(_ row: Row, by actor: String, terms: TermReader) throws -> SignOff {
        SignOff(
            subject: try row.parsed(1) { SignOff.Subject($0) }, period: try terms.period(try row.whole(2)),
            asKnownAt: try row.whole(3), actor: actor, entry: try row.whole(0))
    }
}
