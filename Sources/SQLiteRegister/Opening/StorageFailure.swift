import GRDB
package import Register

extension RegisterError {
    /// Says what a failure of storage means to whoever runs the program.
    ///
    /// - Parameters:
    ///   - failure: what was thrown.
    ///   - path: the register's file.
    package init(_ failure: any Error, at path: String) {
        switch failure {
        case let error as RegisterError: self = error
        case is CancellationError: self = .calledOff
        case let error as DatabaseError: self = Self.meaning(of: error, at: path)
        case is RowDecodingError:
            self = .damaged("The register '\(path)' holds a row that cannot be read; verify it, or restore a backup.")
        default: self = .failed(path, because: "\(failure).")
        }
    }

    private static func meaning(of error: DatabaseError, at path: String) -> Self {
        switch error.resultCode {
        case .SQLITE_FULL: .full(path)
        case .SQLITE_NOTADB: .notARegister(path, because: "it is some other kind of file; check the path.")
        case .SQLITE_CORRUPT:
            .damaged("The register '\(path)' is damaged (\(words(of: error))); restore a backup.")
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path, seconds: Int(StorageConfiguration.patience))
        case .SQLITE_CONSTRAINT:
            .refused("The register would not take the entry (\(words(of: error))); nothing was written.")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
            .failed(path, because: "\(words(of: error)); check who may read and write it and its folder.")
        case .SQLITE_IOERR: .failed(path, because: "the disk failed (\(words(of: error))); check the disk.")
        default: .failed(path, because: "\(words(of: error)).")
        }
    }

    private static func words(of error: DatabaseError) -> String {
        error.message ?? "\(error.extendedResultCode)"
    }
}
