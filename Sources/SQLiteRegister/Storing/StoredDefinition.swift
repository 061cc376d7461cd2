import GRDB
import PerformanceModel
import Register

/// A definition in its table, or the retirement of one.
enum StoredDefinition {
    /// A row of the table.
    enum Held {
        case defined(DefinitionText)
        case retired(subject: String)
    }

    static let columns = "entry, subject, body"

    static func insert(_ definition: DefinitionText, entry: Int, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO definition (\(columns)) VALUES (?,?,?)")
            .execute(arguments: [entry, definition.subject, definition.body])
    }

    static func insert(retirementOf subject: String, entry: Int, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO definition (\(columns)) VALUES (?,?,NULL)")
            .execute(arguments: [entry, subject])
    }

    /// Reads a row with all columns.
    static func read(_ row: Row) throws -> Held {
        let subject = try row.text(1)
        guard let body = try row.textOrNone(2) else { return .retired(subject: subject) }
        return .defined(DefinitionText(subject: subject, body: body))
    }
}
