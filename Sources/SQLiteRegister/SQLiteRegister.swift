import GRDB
import PerformanceModel
package import Register
import Synchronization

/// A register in one SQLite file: for one server, with any number of readers beside one writer at a time.
package final class SQLiteRegister: Register {
    /// The file, its links followed.
    package let path: String

    let connection: DatabaseQueue
    private let lock: WriterLock?
    private let isOpen = Mutex(true)

    init(path: String, connection: DatabaseQueue, lock: WriterLock?) {
        self.path = path
        self.connection = connection
        self.lock = lock
    }

    deinit { shut() }

    /// Lets others write; nothing can be read or written through this one afterwards.
    package func close() async throws(RegisterError) { shut() }

    /// The file is brought up to date and closed before the turn to write is given up.
    private func shut() {
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        if lock != nil {
            // Readers may stand in the way of a checkpoint, and then a later writer makes it.
            _ = try? connection.writeWithoutTransaction { try $0.checkpoint(.passive) }
        }
        try? connection.close()
        lock?.release()
    }

    /// Reads what the register was at one moment, whatever is written meanwhile.
    func reading<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(RegisterError) -> Value {
        try checkIsOpen()
        do {
            return try await connection.read(body)
        } catch {
            throw RegisterError(error, at: path)
        }
    }

    /// Writes everything or nothing.
    func writing<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(RegisterError) -> Value {
        guard lock != nil else { throw .openForReadingOnly(path) }
        try checkIsOpen()
        do {
            return try await connection.write(body)
        } catch {
            throw RegisterError(error, at: path)
        }
    }

    private func checkIsOpen() throws(RegisterError) {
        guard isOpen.withLock({ $0 }) else { throw .failed(path, because: "it has been closed; open it again.") }
    }
}
