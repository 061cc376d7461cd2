import GRDB

/// The tables of a register, and the file's marks of being one.
enum Schema {
    /// `PLMB`, at byte 68 of the file.
    static let applicationID = 0x504C_4D42
    /// Written to the file as its user version.
    static let version = 2

    /// The tables that digests cover; people's names stand outside, so that they can be erased.
    static let chainTables = firstTables + secondTables

    private static let firstTables = [
        "term", "file", "entry", "finding", "observation", "definition", "target", "commentary", "sign_off", "answer",
        "version", "version_file",
    ]
    private static let secondTables = ["embargo", "issued_file"]

    /// Makes a file into a register, or brings an earlier one up to date.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: entryTables)
            try db.execute(sql: figureTables)
            try db.execute(sql: wordTables)
            for table in firstTables { try db.execute(sql: appendOnly(table)) }
            try db.execute(sql: orderTriggers)
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
        }
        migrator.registerMigration("2") { db in
            try db.execute(sql: issueTables)
            for table in secondTables { try db.execute(sql: appendOnly(table)) }
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        return migrator
    }

    private static func appendOnly(_ table: String) -> String {
        ["update", "delete"].map { verb in
            """
            CREATE TRIGGER \(table)_is_never_\(verb)d BEFORE \(verb.uppercased()) ON \(table)
            BEGIN SELECT RAISE(ABORT, 'rows of \(table) are never \(verb)d; write a new entry'); END;
            """
        }
        .joined(separator: "\n")
    }

    /// Entries follow one another, and a person can only lose a name.
    private static let orderTriggers = """
        CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entry)
            OR NEW.previous IS NOT coalesce(
                (SELECT digest FROM entry ORDER BY number DESC LIMIT 1), '\(String(repeating: "0", count: 64))')
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

        CREATE TRIGGER person_only_loses_a_name BEFORE UPDATE ON person
        WHEN NEW.id IS NOT OLD.id OR NEW.name IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the name of a person is never changed; it can be erased'); END;

        CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person
        BEGIN SELECT RAISE(ABORT, 'a person is never deleted; the name can be erased'); END;
        """
}
