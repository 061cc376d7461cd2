import GRDB
import Register

/// People in their table, outside the chain.
enum StoredPerson {
    /// The number of a person, and whether it is a new one that is yet to be inserted.
    static func number(of name: String, in db: Database) throws -> (number: Int, isNew: Bool) {
        if let number = try Int.fetchOne(db, sql: "SELECT id FROM person WHERE name = ?", arguments: [name]) {
            return (number, false)
        }
        return (try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM person") ?? 1, true)
    }

    static func insert(_ number: Int, name: String, in db: Database) throws {
        try db.execute(sql: "INSERT INTO person (id, name) VALUES (?, ?)", arguments: [number, name])
    }

    /// Erases a name.
    ///
    /// - Returns: whether it was held.
    static func erase(_ name: String, in db: Database) throws -> Bool {
        try db.execute(sql: "UPDATE person SET name = NULL WHERE name = ?", arguments: [name])
        return db.changesCount > 0
    }
}
