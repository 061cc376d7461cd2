import Foundation
import Register

/// The turn to write: held by one register instance at a time, in whatever process.
///
/// SQLite's own locks are not enough: up to version 3.51.2 a checkpoint beside a writer can lose a commit (the
/// WAL-reset bug), so whoever may write or checkpoint holds this lock while the register is open. It stands on a file
/// of its own, which stays, since SQLite's locks on the register's file would be lost with any other handle to it.
final class WriterLock: Sendable {
    private let file: FileHandle

    private init(_ file: FileHandle) { self.file = file }

    /// Waits for the turn to write to the register at a path.
    static func take(
        for path: String, waiting: Duration
    ) async throws(RegisterError) -> WriterLock {
        let lockPath = path + ".lock"
        if !FileManager.default.fileExists(atPath: lockPath) {
            _ = FileManager.default.createFile(atPath: lockPath, contents: nil)
        }
        guard let file = FileHandle(forUpdatingAtPath: lockPath) else {
            throw .failed(
                path, because: "its lock file '\(lockPath)' cannot be opened; ask for leave to write in its folder.")
        }
        // A program started meanwhile, such as Typst, must not keep the turn.
        _ = fcntl(file.fileDescriptor, F_SETFD, FD_CLOEXEC)
        let end = ContinuousClock.now + waiting
        while flock(file.fileDescriptor, LOCK_EX | LOCK_NB) != 0 {
            guard ContinuousClock.now < end else {
                throw .busy(path, seconds: Int(waiting.components.seconds))
            }
            do {
                try await Task.sleep(for: .milliseconds(10))
            } catch {
                throw .calledOff
            }
        }
        return WriterLock(file)
    }

    /// Gives the turn up.
    func release() { try? file.close() }
}
