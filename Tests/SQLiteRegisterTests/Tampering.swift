import Foundation
import GRDB

/// Somebody at the register's file with SQL, taking away its guards and putting them back.
struct Tampering {
    private let connection: DatabaseQueue

    init(at path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF")
        }
        connection = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Changes rows behind the guards' backs, and closes the file.
    func callAsFunction(_ sql: String) throws {
        try connection.write { db in
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            try db.execute(sql: sql)
            for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
        }
        try connection.close()
    }

    /// Runs SQL with the guards in place, and closes the file.
    func guarded(_ sql: String) throws {
        defer { try? connection.close() }
        try connection.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// The columns of a table.
    func columns(of table: String) throws -> [String] {
        try connection.read { try $0.columns(in: table).map(\.name) }
    }
}

extension Tampering {
    /// Every value of every row of a table, and in SQL another one and the first entry that the row is of.
    func values(of table: String, entry: String) throws -> [StoredValue] {
        try connection.read { db in
            let columns = try db.columns(in: table)
            let keys = try db.primaryKey(table).columns
            return try Row.fetchAll(db, sql: "SELECT *, \(entry) AS first_entry FROM \(table)").flatMap { row in
                let place = keys.map { "\($0) = \((row[$0] as DatabaseValue).sqlText)" }.joined(separator: " AND ")
                return columns.map { column in
                    StoredValue(
                        table: table, column: column.name, row: place, entry: row["first_entry"],
                        change: Self.change(of: row[column.name], type: column.type))
                }
            }
        }
    }

    /// Another value that a column of the type can take.
    private static func change(of value: DatabaseValue, type: String) -> String {
        switch (value.storage, type) {
        case (.null, "INTEGER"): "1"
        case (.null, _): "'x'"
        case (.int64(let number), _): "\(number + 1)"
        case (.string(let text), _): "'\(swapped(text))'"
        case (.blob, _), (.double, _): "X'00'"
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
