extension Schema {
    /// Entries, who wrote them, what was found in them, and the texts and files that rows share.
    ///
    /// A figure names its period, measure and area by the numbers of their texts: 3 bytes instead of 40.
    static let entryTables = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            name TEXT UNIQUE CHECK (name <> '')
        ) STRICT;

        CREATE TABLE term (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            text TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE file (
            digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
            content BLOB NOT NULL
        ) STRICT;

        CREATE TABLE entry (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            key TEXT NOT NULL UNIQUE CHECK (key <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('framework', 'return', 'target', 'commentary', 'sign-off', 'answer',
                'withdrawal', 'publication')),
            source_name TEXT,
            source_digest TEXT CHECK (length(source_digest) = 64),
            actor INTEGER NOT NULL REFERENCES person,
            because TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            known_from INTEGER NOT NULL,
            row_count INTEGER NOT NULL CHECK (row_count >= 0),
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            CHECK ((source_name IS NULL) = (source_digest IS NULL))
        ) STRICT;

        CREATE TABLE finding (
            entry INTEGER NOT NULL REFERENCES entry,
            position INTEGER NOT NULL CHECK (position >= 0),
            rule TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('note', 'query', 'error')),
            file TEXT,
            line INTEGER,
            file_column TEXT,
            subject TEXT,
            message TEXT NOT NULL,
            arithmetic TEXT,
            PRIMARY KEY (entry, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// Figures, by period first, since reports list their periods; and targets.
    ///
    /// A value is in millionths. `places` holds the digits after the point of value, numerator and denominator, in
    /// eights: 1 + 8 × 0 + 64 × 0. A statistic is 0 total, 1 average, 2 at end, 3 ratio, 4 latest; a status is 0 final,
    /// 1 provisional, 2 estimated. A withdrawn figure has the absence `withdrawn`.
    static let figureTables = """
        CREATE TABLE observation (
            period INTEGER NOT NULL REFERENCES term,
            measure INTEGER NOT NULL REFERENCES term,
            area INTEGER NOT NULL REFERENCES term,
            statistic INTEGER NOT NULL CHECK (statistic BETWEEN 0 AND 4),
            forecast INTEGER NOT NULL CHECK (forecast IN (0, 1)),
            entry INTEGER NOT NULL REFERENCES entry,
            value INTEGER,
            numerator INTEGER,
            denominator INTEGER,
            places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 511),
            absence INTEGER REFERENCES term,
            status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
            assumed INTEGER NOT NULL CHECK (assumed IN (0, 1)),
            line INTEGER CHECK (line > 0),
            file_column INTEGER REFERENCES term,
            note TEXT CHECK (note <> ''),
            PRIMARY KEY (period, measure, area, statistic, forecast, entry),
            CHECK (CASE WHEN absence IS NULL THEN coalesce(value, numerator + denominator) IS NOT NULL
                ELSE coalesce(value, numerator, denominator) IS NULL END)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE target (
            measure INTEGER NOT NULL REFERENCES term,
            period INTEGER NOT NULL REFERENCES term,
            entry INTEGER NOT NULL REFERENCES entry,
            value INTEGER NOT NULL,
            floor INTEGER,
            places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 63),
            approved_by TEXT NOT NULL,
            because TEXT NOT NULL,
            PRIMARY KEY (measure, period, entry)
        ) STRICT, WITHOUT ROWID;
        """

    /// Everything said in words.
    ///
    /// A definition without a body is a retirement.
    static let wordTables = """
        CREATE TABLE definition (
            subject TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entry,
            body TEXT,
            PRIMARY KEY (subject, entry)
        ) STRICT;

        CREATE TABLE commentary (
            subject TEXT NOT NULL,
            period INTEGER NOT NULL REFERENCES term,
            entry INTEGER NOT NULL REFERENCES entry,
            words TEXT NOT NULL,
            PRIMARY KEY (subject, period, entry)
        ) STRICT;

        CREATE TABLE sign_off (
            subject TEXT NOT NULL,
            period INTEGER NOT NULL REFERENCES term,
            entry INTEGER NOT NULL REFERENCES entry,
            as_known_at INTEGER NOT NULL REFERENCES entry,
            PRIMARY KEY (subject, period, entry),
            CHECK (as_known_at < entry)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer (
            finding_key TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entry,
            PRIMARY KEY (finding_key, entry)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE version (
            report TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            entry INTEGER NOT NULL REFERENCES entry,
            as_known_at INTEGER NOT NULL REFERENCES entry,
            day INTEGER NOT NULL,
            content_digest TEXT NOT NULL CHECK (length(content_digest) = 64),
            note TEXT NOT NULL,
            previous_version INTEGER,
            PRIMARY KEY (report, version),
            FOREIGN KEY (report, previous_version) REFERENCES version,
            CHECK (as_known_at <= entry),
            CHECK (previous_version < version)
        ) STRICT;

        CREATE TABLE version_file (
            report TEXT NOT NULL,
            version INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            name TEXT NOT NULL,
            digest TEXT NOT NULL REFERENCES file,
            byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
            PRIMARY KEY (report, version, position),
            FOREIGN KEY (report, version) REFERENCES version
        ) STRICT, WITHOUT ROWID;
        """

    /// What was done with published versions: how long they were held back, and the files in fact given out.
    static let issueTables = """
        CREATE TABLE embargo (
            report TEXT NOT NULL,
            version INTEGER NOT NULL,
            entry INTEGER NOT NULL REFERENCES entry,
            until INTEGER NOT NULL,
            PRIMARY KEY (report, version, entry),
            FOREIGN KEY (report, version) REFERENCES version
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE issued_file (
            report TEXT NOT NULL,
            version INTEGER NOT NULL,
            entry INTEGER NOT NULL REFERENCES entry,
            name TEXT NOT NULL,
            digest TEXT NOT NULL REFERENCES file,
            byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
            PRIMARY KEY (report, version, entry, name),
            FOREIGN KEY (report, version) REFERENCES version
        ) STRICT, WITHOUT ROWID;
        """
}
