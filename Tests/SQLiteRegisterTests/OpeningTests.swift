import Foundation
import GRDB
import PerformanceModel
import Register
import SQLiteRegister
import TestSupport
import Testing

@Suite struct OpeningTests {
    @Test func `What is not a register is refused in one sentence that says what it is`() async throws {
        try await SQLiteSite.fresh { site in
            let text = site.folder + "/text"
            try Data("A plain text, long enough to be read as the header of a database: it is not.".utf8)
                .write(to: URL(fileURLWithPath: text))
            let empty = site.folder + "/empty"
            try Data().write(to: URL(fileURLWithPath: empty))
            let other = site.folder + "/other"
            try await DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
            let expected = [
                (site.folder, "it is a folder"), (text, "some other kind of file"), (empty, "it is empty"),
                (other, "some other program"), (site.folder + "/none", "There is no register"),
            ]
            for (path, words) in expected {
                for access in [RegisterAccess.reading, .writing] {
                    let error = await #expect(throws: RegisterError.self) {
                        try await SQLiteRegister.open(path, for: access)
                    }
                    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
                    #expect(error?.description.contains(path) == true)
                }
            }
            #expect(!FileManager.default.fileExists(atPath: site.folder + "/none"))
        }
    }

    @Test func `A register that a later Plumbline made is refused`() async throws {
        try await SQLiteSite.fresh { site in
            try Tampering(at: site.path).guarded("PRAGMA user_version = 3")
            await #expect(throws: RegisterError.newer(site.path, version: 3, known: 2)) {
                try await SQLiteRegister.open(site.path, for: .writing)
            }
        }
    }

    @Test func `A register of the first Plumbline is read and verified as it is, and brought up to date by a writer`()
        async throws
    {
        try await SQLiteSite.fresh { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts.dropLast() {
                    _ = try await register.append(draft, files: sample.files(of: draft))
                }
            }
            try Tampering(at: site.path).guarded(
                "DROP TABLE embargo; DROP TABLE issued_file; DELETE FROM grdb_migrations WHERE identifier = '2'; "
                    + "PRAGMA user_version = 1")
            let (versions, verification) = try await site.with(.reading) {
                (try await $0.versions(of: nil), try await $0.verify())
            }
            #expect(versions.map(\.embargo) == [nil] && verification.isSound)
            try await site.with(.writing) { register in
                let embargo = EntryRow.embargo(
                    try ReportID("q3-2017-18"), version: 1, until: Sample.moment(daysLater: 9))
                _ = try await register.append(Sample.draft("held back", after: 6, [embargo]))
                #expect(try await register.verify().isSound)
            }
        }
    }

    @Test func `A truncated register is refused or found broken`() async throws {
        try await SQLiteSite.filled { site in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: site.path))
            try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: site.path))
            do {
                let register = try await SQLiteRegister.open(site.path, for: .reading)
                #expect(try await register.verify().isSound == false)
            } catch let error as RegisterError {
                guard case .damaged = error else { throw error }
            }
        }
    }

    @Test func `Nothing is created where there is something already`() async throws {
        try await SQLiteSite.filled { site in
            await #expect(throws: RegisterError.alreadyThere(site.path)) { try await SQLiteRegister.create(site.path) }
            let head = try await site.head()
            #expect(head.number == 7)
        }
    }

    @Test func `A second writer waits for the first, and is told when it waits in vain`() async throws {
        try await SQLiteSite.fresh { site in
            let first = try await site.open(for: .writing)
            await #expect(throws: RegisterError.busy(site.path, seconds: 0)) {
                try await SQLiteRegister.open(site.path, for: .writing, waiting: .milliseconds(50))
            }
            async let second = SQLiteRegister.open(site.path, for: .writing)
            try await Task.sleep(for: .milliseconds(50))
            try await first.close()
            try await second.close()
        }
    }

    @Test func `Another spelling of the path finds the same lock`() async throws {
        try await SQLiteSite.fresh { site in
            let link = site.folder + "/link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: site.path)
            let first = try await site.open(for: .writing)
            await #expect(throws: RegisterError.busy(site.path, seconds: 0)) {
                try await SQLiteRegister.open(link, for: .writing, waiting: .milliseconds(20))
            }
            try await first.close()
        }
    }

    @Test func `A register let go without being closed lets others write`() async throws {
        try await SQLiteSite.fresh { site in
            do { _ = try await site.open(for: .writing).head() }
            try await SQLiteRegister.open(site.path, for: .writing, waiting: .seconds(1)).close()
        }
    }

    @Test func `A register that is closed says so, and closing it again does no harm`() async throws {
        try await SQLiteSite.fresh { site in
            let register = try await site.open(for: .writing)
            try await register.close()
            try await register.close()
            await #expect(throws: RegisterError.self) { try await register.head() }
            await #expect(throws: RegisterError.self) { try await register.append(Sample.draft("a", after: 0, [])) }
        }
    }

    @Test func `Readers never bring the file up to date, and the writer does when it closes`() async throws {
        try await SQLiteSite.fresh { site in
            let size = { try FileManager.default.attributesOfItem(atPath: site.path)[.size] as? Int }
            let before = try size()
            let reader = try await site.open(for: .reading)
            _ = try await reader.head()
            let writer = try await site.open(for: .writing)
            var random = RandomFigures(seed: 3)
            let rows = try random.observations(measures: 10, areas: 10, months: 5).map(EntryRow.observation)
            _ = try await writer.append(Sample.draft("a", after: 0, rows))
            _ = try await reader.book()
            #expect(try size() == before)
            try await writer.close()
            #expect(try size() != before)
            #expect(try await reader.head().number == 1)
            try await reader.close()
        }
    }

    @Test(arguments: [
        (ResultCode.SQLITE_FULL, "is full"), (.SQLITE_IOERR_WRITE, "the disk failed"),
        (.SQLITE_CORRUPT, "is damaged"), (.SQLITE_CANTOPEN, "check who may read"), (.SQLITE_BUSY, "Another program"),
        (.SQLITE_CONSTRAINT_CHECK, "nothing was written"),
    ])
    func `A failure of the disk is told in words`(code: ResultCode, words: String) {
        let error = RegisterError(DatabaseError(resultCode: code), at: "/data/register")
        #expect(error.description.contains(words))
        #expect(error.description.hasSuffix("."))
    }
}
