import Foundation
import GRDB
package import Register

extension SQLiteRegister {
    /// Copies the register to a new file, while others read and write.
    package func backup(to path: String) async throws(RegisterError) {
        let path = Self.followed(path)
        guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
        let partial = "\(path).\(UUID().uuidString).partial"
        defer { Self.remove(partial) }
        try await copy(to: partial)
        try Self.move(partial, to: path)
    }

    /// Copies the register as it is at one moment, by SQLite's online backup.
    func copy(to path: String) async throws(RegisterError) {
        do {
            let copy = try DatabaseQueue(path: path)
            try await connection.read { db in
                try copy.writeWithoutTransaction { try db.backup(to: $0) }
            }
            try copy.close()
        } catch {
            throw RegisterError(error, at: path)
        }
    }

    /// Moves a whole file into its place.
    static func move(_ source: String, to path: String) throws(RegisterError) {
        do {
            try FileManager.default.moveItem(atPath: source, toPath: path)
        } catch {
            throw .failed(path, because: "a copy could not be put there (\(error)); check the folder.")
        }
        // Without this a power cut could undo the move.
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileHandle(forReadingAtPath: folder)?.synchronize()
    }

    /// Removes a file with what SQLite keeps beside it, if any.
    static func remove(_ path: String) {
        for name in [path, path + "-wal", path + "-shm", path + "-journal"] {
            try? FileManager.default.removeItem(atPath: name)
        }
    }
}
