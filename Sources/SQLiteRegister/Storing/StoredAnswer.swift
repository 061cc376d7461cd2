import GRDB
import Register

/// The answer to a finding in its table; the entry says why.
enum StoredAnswer {
    static let columns = "entry, finding_key"

    static func insert(_ key: String, entry: Int, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO answer (\(columns)) VALUES (?,?)").execute(arguments: [entry, key])
    }
}
