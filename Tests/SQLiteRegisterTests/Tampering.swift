import Foundation
import GRDB

/// Somebody at the register's file with SQL, taking away its guards and putting them back.
struct Tampering {
    private let connection: DatabaseQueue

    init(at path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON") }
        connection = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Changes rows behind the guards' backs, and closes the file.
    func callAsFunction(_ sql: String) throws {
        try connection.writeWithoutTransaction { db in
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            try db.execute(sql: sql)
            for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try connection.close()
    }

    /// Runs SQL with the guards in place, and closes the file.
    func guarded(_ sql: String) throws {
        defer { try? connection.close() }
        try connection.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    func query<Value: DatabaseValueConvertible>(_ sql: String) throws -> [Value] {
        try connection.read { try Value.fetchAll($0, sql: sql) }
    }
}

/// One value of one row of one table.
struct StoredValue {
    let table: String
    let column: String
    /// Picks the row out, whatever its key.
    let row: String
    /// The first entry that is not as it was written once the value is changed; nothing where no entry is.
    let entry: Int?
    let change: String
}

extension Tampering {
    /// Every value of every row of a table, with an SQL expression for another one.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - entry: an SQL expression for the first entry that a row is of.
    func values(of table: String, entry: String) throws -> [StoredValue] {
        try connection.read { db in
            let columns = try db.columns(in: table)
            let keys = try db.primaryKey(table).columns
            return try Row.fetchAll(db, sql: "SELECT *, \(entry) AS first_entry FROM \(table)").flatMap { row in
                let place = keys.map { "\($0) = \((row[$0] as DatabaseValue).sqlText)" }.joined(separator: " AND ")
                return columns.flatMap { column in
                    Self.changes(of: row[column.name], type: column.type).map { change in
                        StoredValue(
                            table: table, column: column.name, row: place, entry: row["first_entry"], change: change)
                    }
                }
            }
        }
    }

    /// Other values that a column of the type can take.
    private static func changes(of value: DatabaseValue, type: String) -> [String] {
        switch (value.storage, type) {
        case (.null, "INTEGER"): ["1"]
        case (.null, _): ["'x'"]
        case (.int64(let number), _): ["\(number + 1)", "\(number - 1)"]
        case (.string(let text), _): ["'\(text.replacingOccurrences(of: "'", with: "''"))' || 'x'", "'\(swapped(text))'"]
        case (.blob(let data), _): ["X'\(data.map { String($0 ^ 1, radix: 16) }.map { $0.count < 2 ? "0" + $0 : $0 }.joined())'"]
        case (.double, _): []
        }
    }

    /// The text with its first character another.
    private static func swapped(_ text: String) -> String {
        ((text.hasPrefix("a") ? "b" : "a") + text.dropFirst()).replacingOccurrences(of: "'", with: "''")
    }
}

extension DatabaseValue {
    fileprivate var sqlText: String {
        switch storage {
        case .int64(let number): "\(number)"
        case .string(let text): "'\(text.replacingOccurrences(of: "'", with: "''"))'"
        case .null, .double, .blob: "NULL"
        }
    }
}
