import GRDB
import Register

/// Works every digest out again from the rows as they are stored, and looks for what no entry accounts for.
struct ChainVerifier {
    private let db: Database
    private var contents: StoredContents
    private var filesChecked: Set<Digest> = []

    init(_ db: Database) throws {
        self.db = db
        contents = try StoredContents(db)
    }

    /// Reads the whole register; the digest of a head, where one is given, must be that of an entry.
    mutating func verification(head: Digest?) throws -> Verification {
        do {
            let (end, found) = try checkEntries(lookingFor: head)
            try contents.checkNothingIsLeft()
            guard found else {
                throw ChainFault(
                    entry: nil,
                    "No entry has the digest \(head ?? .none): entries after \(end.number) are missing, "
                        + "or the digest is that of another register.")
            }
            try StoreCheck(db).check(termsNamed: contents.termsNamed, filesPublished: filesChecked)
            return .sound(entries: end.number, head: end.digest)
        } catch let fault as ChainFault {
            return .broken(entry: fault.entry, sentence: fault.sentence)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return .broken(entry: nil, sentence: "The file is damaged: \(error.message ?? "it cannot be read").")
        }
    }

    private mutating func checkEntries(lookingFor wanted: Digest?) throws -> (end: Head, found: Bool) {
        var end = Head.empty
        var found = wanted == nil || wanted == Digest.none
        let rows = try Row.fetchCursor(db, sql: "SELECT \(StoredEntry.columns) FROM entry ORDER BY number")
        while let row = try rows.next() {
            let number = end.number + 1
            do {
                end = Head(number: number, digest: try check(row, after: end))
            } catch let error as RegisterError {
                throw ChainFault(entry: number, "Entry \(number) is not as it was written. \(error)")
            } catch is RowDecodingError {
                throw ChainFault(entry: number, "Entry \(number) holds something that cannot be read.")
            }
            found = found || end.digest == wanted
        }
        return (end, found)
    }

    /// Checks an entry and everything in it.
    ///
    /// - Returns: its digest.
    private mutating func check(_ row: Row, after head: Head) throws -> Digest {
        let expected = head.number + 1
        let held = try row.whole(0)
        guard held == expected else {
            throw ChainFault(entry: expected, "Entry \(expected) is missing: the next one held is entry \(held).")
        }
        let stored = try StoredEntry(row)
        guard stored.header.previous == head.digest else {
            throw ChainFault(
                entry: expected,
                "Entry \(expected) does not follow entry \(head.number) as it stands: the digest it "
                    + "names is another.")
        }
        let content = try contents.content(of: expected)
        guard content.rowCount == stored.rowCount else {
            throw ChainFault(
                entry: expected,
                "Entry \(expected) was written with \(stored.rowCount) rows and holds \(content.rowCount).")
        }
        guard content.digest(under: stored.header) == stored.digest else {
            throw ChainFault(
                entry: expected, "Entry \(expected) is not as it was written: its digest is not that of what it holds.")
        }
        try checkFiles(of: content, entry: expected)
        return stored.digest
    }

    private mutating func checkFiles(of content: EntryContent, entry: Int) throws {
        for file in content.rows.flatMap(\.files) where !filesChecked.contains(file.digest) {
            let bytes = try StoredFile.bytes(of: file.digest, in: db)
            guard bytes?.count == file.byteCount else {
                throw ChainFault(entry: entry, "The file '\(file.name)' that entry \(entry) published is not held.")
            }
            filesChecked.insert(file.digest)
        }
    }
}
