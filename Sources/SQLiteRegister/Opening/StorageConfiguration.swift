import GRDB
import Register

/// How a connection to a register is set up.
enum StorageConfiguration {
    /// Seconds to wait for SQLite's own short locks.
    static let patience = 10.0

    static func connection(for access: RegisterAccess) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.readonly = access == .reading
        configuration.prepareDatabase { db in
            if access == .reading {
                // Only the holder of the writer's lock may checkpoint.
                try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
            } else {
                // An acknowledged entry survives a power cut, and an erased name leaves no trace in the file.
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
        }
        return configuration
    }
}
