import GRDB
import Register
import TestSupport
import Testing

@Suite struct AppendOnlyTests {
    @Test(arguments: TamperingTests.tables.map(\.0))
    func `No row of the chain can be updated or deleted with SQL`(table: String) async throws {
        try await SQLiteSite.filled { site in
            let column = try #require(try Tampering(at: site.path).columns(of: table).first)
            for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
                let error = #expect(throws: DatabaseError.self) { try Tampering(at: site.path).guarded(sql) }
                #expect(error?.message?.contains("never") == true)
            }
        }
    }

    @Test(arguments: [
        "UPDATE person SET name = 'Another'", "UPDATE person SET id = 9 WHERE id = 1", "DELETE FROM person",
        "INSERT INTO entry SELECT 9, 'k', kind, NULL, NULL, actor, because, recorded_at, known_from, 0, digest, "
            + "replace(digest, 'a', 'b') FROM entry WHERE number = 7",
        "INSERT INTO entry SELECT 8, 'k', kind, NULL, NULL, actor, because, recorded_at, known_from, 0, previous, "
            + "replace(digest, 'a', 'b') FROM entry WHERE number = 7",
    ])
    func `People keep their names or lose them, and entries follow one another`(sql: String) async throws {
        try await SQLiteSite.filled { site in
            #expect(throws: DatabaseError.self) { try Tampering(at: site.path).guarded(sql) }
            let verification = try await site.verify()
            #expect(verification.isSound)
        }
    }
}
