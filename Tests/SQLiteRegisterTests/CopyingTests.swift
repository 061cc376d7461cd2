import Foundation
import PerformanceModel
import Register
import SQLiteRegister
import TestSupport
import Testing

@Suite struct CopyingTests {
    @Test func `A backup taken while others write is a sound register of some entry`() async throws {
        try await SQLiteSite.fresh { site in
            let writing = Task {
                try await site.with(.writing) { register in
                    for number in 0..<40 {
                        let row = try Sample.row("\(number)", of: try Sample.figure())
                        _ = try await register.append(Sample.draft("k\(number)", after: number, [row]))
                    }
                }
            }
            for number in 0..<8 {
                let copy = site.folder + "/backup-\(number)"
                try await site.with(.reading) { try await $0.backup(to: copy) }
                let backup = try await SQLiteRegister.open(copy, for: .reading)
                let head = try await backup.head()
                #expect(try await backup.verify() == .sound(entries: head.number, head: head.digest))
                #expect(try await backup.book().observations.count == min(head.number, 1))
            }
            try await writing.value
        }
    }

    @Test func `A writer can back up too, and nothing is overwritten or left lying about`() async throws {
        try await SQLiteSite.filled { site in
            let copy = site.folder + "/backup"
            try await site.with(.writing) { register in
                try await register.backup(to: copy)
                await #expect(throws: RegisterError.alreadyThere(copy)) { try await register.backup(to: copy) }
                await #expect(throws: RegisterError.self) { try await register.backup(to: site.folder + "/no/backup") }
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: site.folder).sorted()
            #expect(names == ["backup", "register.plumbline", "register.plumbline.lock"])
        }
    }

    @Test func `A backup restored is the register it was taken of, and can be written to`() async throws {
        try await SQLiteSite.filled { site in
            let (copy, restored) = (site.folder + "/backup", site.folder + "/restored")
            try await site.with(.reading) { try await $0.backup(to: copy) }
            let head = try await SQLiteRegister.restore(from: copy, to: restored)
            #expect(try head.digest == SampleEntries().head)
            let register = try await SQLiteRegister.open(restored, for: .writing)
            #expect(try await register.append(Sample.draft("new", after: 7, [])).number == 8)
            #expect(try await register.verify(head: head.digest).isSound)
            try await register.close()
        }
    }

    @Test func `A register is replaced only when that is asked for, and is kept`() async throws {
        try await SQLiteSite.filled { site in
            let copy = site.folder + "/backup"
            try await site.with(.reading) { try await $0.backup(to: copy) }
            try await site.with(.writing) { _ = try await $0.append(Sample.draft("later", after: 7, [])) }
            await #expect(throws: RegisterError.alreadyThere(site.path)) {
                try await SQLiteRegister.restore(from: copy, to: site.path)
            }
            #expect(try await SQLiteRegister.restore(from: copy, to: site.path, replacing: true).number == 7)
            #expect(try await site.head().number == 7)
            let kept = try await SQLiteRegister.open(site.path + ".before-restore", for: .reading)
            #expect(try await kept.head().number == 8)
            #expect(try await kept.verify().isSound)
        }
    }

    @Test func `A backup that is not sound is not restored`() async throws {
        try await SQLiteSite.filled { site in
            let copy = site.folder + "/backup"
            try await site.with(.reading) { try await $0.backup(to: copy) }
            try Tampering(at: copy)("UPDATE observation SET value = value + 1 WHERE value IS NOT NULL")
            let error = await #expect(throws: RegisterError.self) {
                try await SQLiteRegister.restore(from: copy, to: site.folder + "/restored")
            }
            #expect(error?.description.contains("is not sound") == true)
            #expect(!FileManager.default.fileExists(atPath: site.folder + "/restored"))
        }
    }

    @Test func `A name erased stands nowhere in the files`() async throws {
        try await SQLiteSite.filled { site in
            func holdsName() -> Bool {
                ["", "-wal"].contains { ending in
                    let data = try? Data(contentsOf: URL(fileURLWithPath: site.path + ending))
                    return data?.range(of: Data("B. Häd".utf8)) != nil
                }
            }
            #expect(holdsName())
            let wasHeld = try await site.with(.writing) { try await $0.erase(person: "B. Häd") }
            #expect(wasHeld)
            #expect(!holdsName())
        }
    }
}
