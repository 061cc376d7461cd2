import Foundation
import GRDB
package import Register

extension SQLiteRegister {
    /// Opens a register; for writing, it waits for whoever is writing to end.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - access: for reading, any number may be open at once.
    ///   - waiting: how long to wait for the turn to write.
    /// - Returns: the register, which is to be closed.
    /// - Throws: one sentence that says what stands at the path instead, or who else is writing.
    package static func open(
        _ path: String, for access: RegisterAccess, waiting: Duration = .seconds(30)
    ) async throws(RegisterError) -> SQLiteRegister {
        let path = followed(path)
        try checkFile(path)
        guard access == .writing else { return try opened(path, lock: nil) }
        return try opened(path, lock: try await WriterLock.take(for: path, waiting: waiting))
    }

    /// Makes an empty register where there is nothing yet, and opens it for writing.
    package static func create(_ path: String) async throws(RegisterError) -> SQLiteRegister {
        let path = followed(path)
        guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
        let lock = try await WriterLock.take(for: path, waiting: .seconds(30))
        // Whoever held the lock may have made it.
        guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
        do {
            try make(path)
        } catch {
            remove(path)
            throw error
        }
        return try opened(path, lock: lock)
    }

    private static func make(_ path: String) throws(RegisterError) {
        do {
            let connection = try DatabaseQueue(
                path: path, configuration: StorageConfiguration.connection(for: .writing))
            try connection.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            try Schema.migrator.migrate(connection)
            try connection.close()
        } catch {
            throw RegisterError(error, at: path)
        }
    }

    private static func opened(_ path: String, lock: WriterLock?) throws(RegisterError) -> SQLiteRegister {
        do {
            let access: RegisterAccess = lock == nil ? .reading : .writing
            let connection = try DatabaseQueue(
                path: path, configuration: StorageConfiguration.connection(for: access))
            try connection.read { try checkMarks($0, at: path) }
            if lock != nil {
                try Schema.migrator.migrate(connection)
                try connection.read { try checkDurability($0, at: path) }
            }
            return SQLiteRegister(path: path, connection: connection, lock: lock)
        } catch {
            lock?.release()
            throw RegisterError(error, at: path)
        }
    }

    /// Two spellings of one path must find one lock.
    static func followed(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static func checkFile(_ path: String) throws(RegisterError) {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw .notARegister(path, because: "it is a folder; name the file within it.")
        }
        guard attributes?[.type] as? FileAttributeType == .typeRegular else {
            throw .notARegister(path, because: "it is no file but something to read from or write to; check the path.")
        }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw .failed(path, because: "you may not read it; ask whoever keeps it.")
        }
    }

    private static func checkMarks(_ db: Database, at path: String) throws {
        guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") != 0 else {
            throw RegisterError.notARegister(path, because: "it is empty; delete it and create the register again.")
        }
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
            throw RegisterError.notARegister(path, because: "it is the file of some other program; check the path.")
        }
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version <= Schema.version else {
            throw RegisterError.newer(path, version: version, known: Schema.version)
        }
    }

    /// What is acknowledged must be on the disk, whatever a library has set.
    private static func checkDurability(_ db: Database, at path: String) throws {
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
        guard synchronous == 2, journal == "wal" else {
            throw RegisterError.failed(
                path,
                because: "it cannot be written durably (synchronous \(synchronous ?? -1), journal "
                    + "\(journal ?? "none")); keep it on a local disk.")
        }
    }
}
