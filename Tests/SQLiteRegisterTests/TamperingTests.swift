import Foundation
import PerformanceModel
import Register
import SQLiteRegister
import TestSupport
import Testing

@Suite struct TamperingTests {
    /// Every table that digests cover, and which entry a row of it is first part of.
    static let tables = [
        ("entry", "number"), ("observation", "entry"), ("definition", "entry"), ("target", "entry"),
        ("commentary", "entry"), ("sign_off", "entry"), ("answer", "entry"), ("finding", "entry"),
        ("version", "entry"),
        (
            "version_file",
            "(SELECT entry FROM version v WHERE v.report = version_file.report AND v.version = version_file.version)"
        ),
        (
            "file",
            """
            (SELECT min(entry) FROM (
                SELECT v.entry FROM version v JOIN version_file f USING (report, version) WHERE f.digest = file.digest
                UNION ALL SELECT entry FROM issued_file WHERE digest = file.digest))
            """
        ),
        ("embargo", "entry"), ("issued_file", "entry"),
        (
            "term",
            """
            (SELECT min(entry) FROM (
                SELECT entry FROM observation WHERE term.id IN (period, measure, area, absence, file_column)
                UNION ALL SELECT entry FROM target WHERE term.id IN (measure, period)
                UNION ALL SELECT entry FROM commentary WHERE period = term.id
                UNION ALL SELECT entry FROM sign_off WHERE period = term.id))
            """
        ),
    ]

    @Test(arguments: tables)
    func `Any value changed is found, and the first entry it is part of is named`(
        table: String, entry: String
    ) async throws {
        try await SQLiteSite.filled { site in
            let values = try Tampering(at: site.path).values(of: table, entry: entry)
            #expect(!values.isEmpty)
            for value in values {
                let copy = site.folder + "/copy"
                try FileManager.default.copyItem(atPath: site.path, toPath: copy)
                defer { SQLiteSite.remove(copy) }
                do {
                    try Tampering(at: copy)("UPDATE \(table) SET \(value.column) = \(value.change) WHERE \(value.row)")
                } catch {
                    // A key that another row has: the database itself would not take it.
                    continue
                }
                let verification = try await Self.verify(copy)
                let expected = value.column == "entry" || value.column == "number" ? nil : value.entry
                guard case .broken(let named, let sentence) = verification else {
                    Issue.record("\(table).\(value.column) = \(value.change) where \(value.row) was not found")
                    continue
                }
                #expect(sentence.hasSuffix("."))
                // A row moved to an earlier entry breaks that one first.
                if let expected {
                    #expect(named == expected, "\(value) \(sentence)")
                } else {
                    #expect(named ?? 0 <= value.entry ?? 0, "\(value) \(sentence)")
                }
            }
        }
    }

    @Test(arguments: tables)
    func `Any row taken away is found`(table: String, entry: String) async throws {
        try await SQLiteSite.filled { site in
            let rows = try Tampering(at: site.path).values(of: table, entry: entry)
            for row in Set(rows.map(\.row)) where !(table == "entry" && row.hasSuffix("= 7")) {
                let copy = site.folder + "/copy"
                try FileManager.default.copyItem(atPath: site.path, toPath: copy)
                defer { SQLiteSite.remove(copy) }
                try Tampering(at: copy)("DELETE FROM \(table) WHERE \(row)")
                #expect(try await Self.verify(copy).isSound == false, "\(table) where \(row)")
            }
        }
    }

    @Test(arguments: [
        "INSERT INTO term (text) VALUES ('never used')",
        "INSERT INTO file (digest, content) VALUES (printf('%064d', 0), X'00')",
        "INSERT INTO answer (finding_key, entry) VALUES ('f-2', 4)",
        "INSERT INTO answer (finding_key, entry) VALUES ('f-2', 99)",
        "INSERT INTO answer (finding_key, entry) VALUES ('f-2', 0)",
        "INSERT INTO observation SELECT period, measure, area, 4, forecast, entry, value, numerator, denominator, "
            + "places, absence, status, assumed, line, file_column, note FROM observation WHERE entry = 5",
        "INSERT INTO entry SELECT 8, 'new', kind, NULL, NULL, actor, because, recorded_at, known_from, row_count, "
            + "digest, replace(digest, 'a', 'b') FROM entry WHERE number = 7",
        "INSERT INTO version_file SELECT report, version, 9, 'x', digest, byte_count FROM version_file LIMIT 1",
    ])
    func `Any row added is found`(sql: String) async throws {
        try await SQLiteSite.filled { site in
            try Tampering(at: site.path)(sql)
            #expect(try await Self.verify(site.path).isSound == false)
        }
    }

    @Test func `Two entries that change places are found`() async throws {
        try await SQLiteSite.filled { site in
            try Tampering(at: site.path)(
                """
                UPDATE entry SET number = 99 WHERE number = 6;
                UPDATE entry SET number = 6 WHERE number = 7;
                UPDATE entry SET number = 7 WHERE number = 99;
                UPDATE version SET entry = 13 - entry;
                """)
            let verification = try await Self.verify(site.path)
            guard case .broken(entry: 6, _) = verification else {
                Issue.record("\(verification)")
                return
            }
        }
    }

    @Test func `Two figures that change values are found`() async throws {
        try await SQLiteSite.filled { site in
            try Tampering(at: site.path)(
                """
                UPDATE observation SET value = CASE value WHEN 12000000 THEN 13000000 ELSE 12000000 END
                WHERE value IN (12000000, 13000000)
                """)
            guard case .broken(entry: 2, _) = try await Self.verify(site.path) else {
                Issue.record("not found")
                return
            }
        }
    }

    @Test func `Entries cut off at the end are found by the head printed in a manifest`() async throws {
        try await SQLiteSite.filled { site in
            let head = try SampleEntries().head
            #expect(try await Self.verify(site.path, head: head).isSound)
            try Tampering(at: site.path)(
                "DELETE FROM embargo; DELETE FROM file WHERE digest IN (SELECT digest FROM issued_file); "
                    + "DELETE FROM issued_file; DELETE FROM version_file WHERE version = 2; "
                    + "DELETE FROM version WHERE version = 2; DELETE FROM entry WHERE number = 7")
            #expect(try await Self.verify(site.path).isSound)
            let verification = try await Self.verify(site.path, head: head)
            guard case .broken(nil, let sentence) = verification else {
                Issue.record("\(verification)")
                return
            }
            #expect(sentence.contains("entries after 6 are missing"))
        }
    }

    @Test func `A guard taken away is found, and so is one put in`() async throws {
        for sql in ["DROP TRIGGER observation_is_never_updated", "CREATE TABLE more (id INTEGER) STRICT"] {
            try await SQLiteSite.filled { site in
                try Tampering(at: site.path).guarded(sql)
                #expect(try await Self.verify(site.path).isSound == false)
            }
        }
    }

    @Test func `A byte changed anywhere in the file never reads as sound with another content`() async throws {
        try await SQLiteSite.filled { site in
            let original = try Data(contentsOf: URL(fileURLWithPath: site.path))
            let book = try await site.with(.reading) { try await $0.book() }
            let (copy, head) = (site.folder + "/copy", try SampleEntries().head)
            var numbers = SeededNumbers(seed: 7)
            for _ in 0..<150 {
                var bytes = original
                bytes[Int.random(in: 100..<bytes.count, using: &numbers)] ^= UInt8.random(in: 1...255, using: &numbers)
                try bytes.write(to: URL(fileURLWithPath: copy))
                defer { SQLiteSite.remove(copy) }
                do {
                    let register = try await SQLiteRegister.open(copy, for: .reading)
                    guard try await register.verify(head: head).isSound else { continue }
                    #expect(try await register.book().observations == book.observations)
                } catch is RegisterError {
                    continue
                }
            }
        }
    }

    private static func verify(_ path: String, head: Digest? = nil) async throws -> Verification {
        let register = try await SQLiteRegister.open(path, for: .reading)
        let verification = try await register.verify(head: head)
        try await register.close()
        return verification
    }
}
