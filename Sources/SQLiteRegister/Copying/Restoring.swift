import Foundation
package import Register

extension SQLiteRegister {
    /// Puts a backup in the place of a register.
    ///
    /// The backup is verified first. A register that is replaced is kept beside it, under its name and
    /// `.before-restore`, with a number where there is one already.
    ///
    /// - Parameters:
    ///   - backup: the file of the backup.
    ///   - path: where the register is to stand.
    ///   - replacing: whether a register that stands there may be replaced.
    /// - Returns: the head of the register restored.
    /// - Throws: one sentence where the backup is not sound, or a register stands there and is not to be replaced.
    package static func restore(
        from backup: String, to path: String, replacing: Bool = false
    ) async throws(RegisterError) -> Head {
        let path = followed(path)
        guard replacing || !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
        let source = try await open(backup, for: .reading)
        guard case .sound(let entries, let digest) = try await source.verify(head: nil) else {
            throw .damaged("The backup '\(source.path)' is not sound; verify it, and restore another.")
        }
        let lock = try await WriterLock.take(for: path, waiting: .seconds(30))
        defer { lock.release() }
        let partial = "\(path).\(UUID().uuidString).partial"
        defer { remove(partial) }
        try await source.copy(to: partial)
        try await source.close()
        if FileManager.default.fileExists(atPath: path) {
            guard replacing else { throw .alreadyThere(path) }
            try setAside(path)
        }
        try move(partial, to: path)
        return Head(number: entries, digest: digest)
    }

    /// Keeps a register with its journal, which may hold its last entries.
    private static func setAside(_ path: String) throws(RegisterError) {
        var (kept, number) = (path + ".before-restore", 1)
        while FileManager.default.fileExists(atPath: kept) {
            number += 1
            kept = "\(path).before-restore-\(number)"
        }
        for ending in ["-shm", "-wal", ""] where FileManager.default.fileExists(atPath: path + ending) {
            try move(path + ending, to: kept + ending)
        }
    }
}
