import GRDB
package import Register

extension SQLiteRegister {
    /// Writes an entry with the files it publishes, or nothing at all.
    package func append(
        _ draft: EntryDraft, files: [Digest: [UInt8]]
    ) async throws(RegisterError) -> Receipt {
        let content = try EntryContent(draft, files: files)
        return try await writing { db in
            if let held = try StoredEntry.withKey(draft.key, in: db) {
                return try Self.receipt(for: draft, content, sentBefore: held, in: db)
            }
            let head = try StoredEntry.head(in: db)
            guard draft.after <= head.number else {
                throw RegisterError.noSuchEntry(draft.after, head: head.number)
            }
            guard draft.after == head.number else {
                throw RegisterError.movedOn(from: draft.after, to: head.number)
            }
            return try Self.write(draft, content, files, after: head, in: db)
        }
    }

    private static func receipt(
        for draft: EntryDraft, _ content: EntryContent, sentBefore held: StoredEntry, in db: Database
    ) throws -> Receipt {
        let actor = try StoredPerson.number(of: draft.actor, in: db).number
        let header = held.header.sentAgain(as: draft, actor: actor)
        guard content.digest(under: header) == held.digest else {
            throw RegisterError.keyInUse(draft.key, entry: held.header.number)
        }
        return Receipt(number: held.header.number, digest: held.digest, wasAlreadyHeld: true)
    }

    private static func write(
        _ draft: EntryDraft, _ content: EntryContent, _ files: [Digest: [UInt8]], after head: Head, in db: Database
    ) throws -> Receipt {
        let number = head.number + 1
        let actor = try StoredPerson.number(of: draft.actor, in: db)
        if actor.isNew { try StoredPerson.insert(actor.number, name: draft.actor, in: db) }
        let header = EntryHeader(draft, number: number, actor: actor.number, previous: head.digest)
        let digest = content.digest(under: header)
        try StoredEntry(header, rowCount: content.rowCount, digest: digest).insert(in: db)
        try StoredFile.insert(files, publishedBy: content, in: db)
        var terms = try TermWriter(db)
        try StoredObservation.insert(content, entry: number, terms: &terms, in: db)
        for definition in content.definitions { try StoredDefinition.insert(definition, entry: number, in: db) }
        for row in content.rows { try insert(row, entry: number, terms: &terms, in: db) }
        try StoredFinding.insert(content.findings, entry: number, in: db)
        return Receipt(number: number, digest: digest, wasAlreadyHeld: false)
    }

    private static func insert(_ row: EntryRow, entry: Int, terms: inout TermWriter, in db: Database) throws {
        switch row {
        case .observation, .withdrawal, .definition: break
        case .retirement(let subject): try StoredDefinition.insert(retirementOf: subject, entry: entry, in: db)
        case .target(let target): try StoredTarget.insert(target, entry: entry, terms: &terms, in: db)
        case .commentary(let subject, let period, let words):
            try StoredCommentary.insert(subject, period, words, entry: entry, terms: &terms, in: db)
        case .signOff(let subject, let period, let asKnownAt):
            try StoredSignOff.insert(subject, period, asKnownAt: asKnownAt, entry: entry, terms: &terms, in: db)
        case .answer(let key): try StoredAnswer.insert(key, entry: entry, in: db)
        case .version(let version): try StoredVersion.insert(version, entry: entry, in: db)
        case .embargo(let report, let version, let until):
            try StoredIssue.insert(embargo: until, of: report, version, entry: entry, in: db)
        case .issuedFile(let report, let version, let file):
            try StoredIssue.insert(file, issuedAs: report, version, entry: entry, in: db)
        }
    }

    /// Erases the name of a person from every entry; what they wrote stays, and so do all digests.
    ///
    /// - Returns: whether the name was held.
    package func erase(person name: String) async throws(RegisterError) -> Bool {
        let wasHeld = try await writing { try StoredPerson.erase(name, in: $0) }
        // The journal may hold the page as it was; where readers keep it in use, closing the register empties it.
        _ = try? await connection.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        return wasHeld
    }
}
