import GRDB
import PerformanceModel
import Register

/// An entry in its table.
struct StoredEntry {
    let header: EntryHeader
    let rowCount: Int
    let digest: Digest

    static let columns = """
        entry.number, entry.key, entry.kind, entry.source_name, entry.source_digest, entry.actor, entry.because, \
        entry.recorded_at, entry.known_from, entry.previous, entry.row_count, entry.digest
        """

    init(_ header: EntryHeader, rowCount: Int, digest: Digest) {
        self.header = header
        self.rowCount = rowCount
        self.digest = digest
    }

    /// Reads a row with all columns.
    init(_ row: Row) throws {
        let source: EntrySource? = try row.textOrNone(3).map { name in
            EntrySource(name: name, digest: try row.digest(4))
        }
        guard try source != nil || row.textOrNone(4) == nil else {
            throw RegisterError.damaged("An entry has a source's digest and no source; verify the register.")
        }
        header = EntryHeader(
            number: try row.whole(0), key: try row.text(1), kind: try row.parsed(2) { EntryKind(rawValue: $0) },
            source: source, actor: try row.whole(5), because: try row.text(6),
            recordedAt: Moment(milliseconds: try row.decode(Int64.self, atIndex: 7)), knownFrom: try row.day(8),
            previous: try row.digest(9))
        rowCount = try row.whole(10)
        digest = try row.digest(11)
    }

    /// The entry with a key.
    static func withKey(_ key: String, in db: Database) throws -> Self? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM entry WHERE key = ?", arguments: [key]).map(Self.init)
    }

    /// The last entry's number and digest.
    static func head(in db: Database) throws -> Head {
        let row = try Row.fetchOne(db, sql: "SELECT number, digest FROM entry ORDER BY number DESC LIMIT 1")
        guard let row else { return .empty }
        return Head(number: try row.whole(0), digest: try row.digest(1))
    }

    /// The entry with its writer's name, which stands after all columns.
    static func entry(_ row: Row) throws -> Entry {
        let stored = try Self(row)
        let header = stored.header
        return Entry(
            number: header.number, key: header.key, kind: header.kind, source: header.source,
            actor: try row.textOrNone(12), because: header.because, recordedAt: header.recordedAt,
            knownFrom: header.knownFrom, previous: header.previous, digest: stored.digest, rowCount: stored.rowCount)
    }

    func insert(in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO entry (number, key, kind, source_name, source_digest, actor, because, recorded_at,
                    known_from, previous, row_count, digest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
                """,
            arguments: [
                header.number, header.key, header.kind.rawValue, header.source?.name, header.source?.digest.hex,
                header.actor, header.because, header.recordedAt.milliseconds, Int(header.knownFrom.number),
                header.previous.hex, rowCount, digest.hex,
            ])
    }
}
