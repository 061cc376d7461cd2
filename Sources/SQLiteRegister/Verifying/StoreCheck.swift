import GRDB
import Register

/// What the chain of digests does not cover: rows that no entry names, the file itself, and its guards.
struct StoreCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func check(termsNamed: Set<Int>, filesPublished: Set<Digest>) throws {
        try checkTerms(termsNamed)
        try checkFiles(filesPublished)
        try checkOrphans()
        try checkSchema()
        try checkIntegrity()
    }

    private func checkTerms(_ named: Set<Int>) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT id, text FROM term")
        while let row = try rows.next() {
            if named.contains(try row.whole(0)) { continue }
            throw ChainFault(entry: nil, "The text '\(try row.text(1))' is held and no row names it.")
        }
    }

    private func checkFiles(_ published: Set<Digest>) throws {
        let digests = try String.fetchCursor(db, sql: "SELECT digest FROM file")
        while let digest = try digests.next() {
            if let digest = Digest(hex: digest), published.contains(digest) { continue }
            throw ChainFault(entry: nil, "The file \(digest) is held and no version published it.")
        }
    }

    private func checkOrphans() throws {
        guard let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return }
        throw ChainFault(
            entry: nil, "A row of '\(try row.text(0))' names a row of '\(try row.text(2))' that is not held.")
    }

    /// The tables and triggers must be those that Plumbline makes: without them, rows could be changed unseen.
    private func checkSchema() throws {
        let pristine = try DatabaseQueue()
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? Schema.version
        try Schema.migrator.migrate(pristine, upTo: "\(version)")
        let (held, wanted) = (try Self.objects(db), try pristine.read { try Self.objects($0) })
        if let object = wanted.subtracting(held).map(\.name).min() {
            throw ChainFault(entry: nil, "'\(object)', which guards the register, is missing or changed.")
        }
        if let object = held.subtracting(wanted).map(\.name).min() {
            throw ChainFault(
                entry: nil, "'\(object)' stands in the register's file and Plumbline did not put it there.")
        }
    }

    /// A table, index or trigger; two of different types may have one name.
    private struct StoredObject: Hashable {
        let type: String
        let name: String
        let table: String
        let sql: String
    }

    private static func objects(_ db: Database) throws -> Set<StoredObject> {
        let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
        return Set(
            try rows.map {
                StoredObject(type: try $0.text(0), name: try $0.text(1), table: try $0.text(2), sql: try $0.text(3))
            })
    }

    private func checkIntegrity() throws {
        let answer = try String.fetchOne(db, sql: "PRAGMA integrity_check")
        guard answer == "ok" else {
            throw ChainFault(entry: nil, "The file is damaged: \(answer ?? "it cannot be read").")
        }
    }
}
