import GRDB

/// Numbers texts that many rows share, taking up new ones.
struct TermWriter {
    private let find: Statement
    private let insert: Statement
    /// By their bytes: to Swift, an accent written in one character or in two is the same text.
    private var numbers: [[UInt8]: Int64] = [:]

    init(_ db: Database) throws {
        find = try db.cachedStatement(sql: "SELECT id FROM term WHERE text = ?")
        insert = try db.cachedStatement(sql: "INSERT INTO term (text) VALUES (?) RETURNING id")
    }

    mutating func number(_ text: String) throws -> Int64 {
        let bytes = Array(text.utf8)
        if let known = numbers[bytes] { return known }
        let held = try Int64.fetchOne(find, arguments: [text])
        let number = try held ?? Int64.fetchOne(insert, arguments: [text]) ?? 0
        numbers[bytes] = number
        return number
    }
}
