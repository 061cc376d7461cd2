import Foundation
import Register
import SQLiteRegister
import TestSupport

/// A folder of its own with one register in it.
struct SQLiteSite: RegisterSite {
    let folder: String
    var path: String { folder + "/register.plumbline" }

    /// Waits longer than a person would: beside a thousand other tests on two cores, ten entries can take a minute.
    func open(for access: RegisterAccess) async throws -> any Register {
        try await SQLiteRegister.open(path, for: access, waiting: .seconds(600))
    }

    func head() async throws -> Head { try await with(.reading) { try await $0.head() } }

    func verify() async throws -> Verification { try await with(.reading) { try await $0.verify() } }

    /// A site with an empty register, removed when the work is done.
    static func fresh<Value>(_ work: (Self) async throws -> Value) async throws -> Value {
        let site = Self(folder: NSTemporaryDirectory() + "plumbline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: site.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: site.folder) }
        try await SQLiteRegister.create(site.path).close()
        return try await work(site)
    }

    /// A site whose register holds the sample's entries.
    static func filled<Value>(_ work: (Self) async throws -> Value) async throws -> Value {
        try await fresh { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
            }
            return try await work(site)
        }
    }

    /// Removes a register's file with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for name in [path, path + "-wal", path + "-shm"] { try? FileManager.default.removeItem(atPath: name) }
    }
}
