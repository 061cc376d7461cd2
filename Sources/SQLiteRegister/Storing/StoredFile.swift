import Foundation
import GRDB
import Register

/// The bytes of a published file in their table, each once however often they were published.
enum StoredFile {
    /// Keeps the files that an entry publishes, but for those held already.
    static func insert(_ files: [Digest: [UInt8]], publishedBy content: EntryContent, in db: Database) throws {
        for file in content.rows.flatMap(\.files) {
            let held = try Int.fetchOne(
                db, sql: "SELECT length(content) FROM file WHERE digest = ?", arguments: [file.digest.hex])
            guard let held else {
                guard let bytes = files[file.digest] else {
                    throw RegisterError.refused(
                        "The bytes of '\(file.name)' (\(file.digest)) were not sent and are not held; send them.")
                }
                try db.execute(
                    sql: "INSERT INTO file (digest, content) VALUES (?, ?)",
                    arguments: [file.digest.hex, Data(bytes)])
                continue
            }
            guard held == file.byteCount else {
                throw RegisterError.refused("'\(file.name)' is said to have \(file.byteCount) bytes and has \(held).")
            }
        }
    }

    /// The bytes under a digest, which must be theirs; nothing where none are held.
    static func bytes(of digest: Digest, in db: Database) throws -> [UInt8]? {
        let content = try Data.fetchOne(db, sql: "SELECT content FROM file WHERE digest = ?", arguments: [digest.hex])
        guard let bytes = content.map(Array.init) else { return nil }
        guard Digest(of: bytes) == digest else {
            throw RegisterError.damaged(
                "The bytes held as the file \(digest) are not the ones published; restore a backup.")
        }
        return bytes
    }
}
