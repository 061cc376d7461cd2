import PerformanceModel

/// Whether a draft can be an entry, whatever the register holds already.
struct DraftCheck {
    private let draft: EntryDraft
    private let files: [Digest: [UInt8]]

    init(_ draft: EntryDraft, files: [Digest: [UInt8]]) {
        self.draft = draft
        self.files = files
    }

    func check() throws(RegisterError) {
        guard !draft.key.isEmpty, draft.key.utf8.count <= 200 else {
            throw .refused("The entry's key '\(draft.key.prefix(40))' must have 1 to 200 bytes; give it another.")
        }
        guard !draft.actor.isEmpty else { throw .refused("The entry does not say who writes it; name the writer.") }
        guard draft.rows.count <= FigureOrder.mostRows else {
            throw .refused("The entry has \(draft.rows.count) rows; split it into entries of at most a million.")
        }
        try check([draft.key, draft.actor, draft.because, draft.source?.name])
        for finding in draft.findings {
            let place = finding.place
            try check([finding.rule, place.file, place.column, place.subject, finding.message, finding.arithmetic])
        }
        var seen: Set<String> = []
        for row in draft.rows {
            guard let name = try check(row) else { continue }
            guard seen.insert(name).inserted else {
                throw .refused("The entry holds \(name) twice; leave one of them out.")
            }
        }
        try checkFiles()
    }

    /// Checks a row.
    ///
    /// - Returns: what it is about, which an entry may say one thing of; nothing for figures, which are checked apart.
    private func check(_ row: EntryRow) throws(RegisterError) -> String? {
        switch row {
        case .observation(let observation): try check(observation)
        case .withdrawal(let figure):
            guard !draft.because.isEmpty else {
                throw .refused("'\(figure)' is withdrawn without a reason; say why.")
            }
        case .definition(let definition): return "'\(definition.subject)'"
        case .retirement(let subject):
            try check([subject])
            return "'\(subject)'"
        case .target(let target):
            try check([target.approvedBy, target.because])
            try Self.check(target.period)
            return "the target of '\(target.measure)' for \(target.period)"
        case .commentary(let subject, let period, let words):
            try check([words])
            try Self.check(period)
            return "the commentary on '\(subject)' for \(period)"
        case .signOff(let subject, let period, let asKnownAt):
            try Self.check(period)
            try check(asKnownAt, upTo: draft.after)
            return "the sign-off of '\(subject)' for \(period)"
        case .answer(let key):
            try check([key])
            guard !draft.because.isEmpty else {
                throw .refused("The finding '\(key)' is answered without a reason; say why.")
            }
            return "the answer to '\(key)'"
        case .version(let version):
            try check(version)
            return "version \(version.version) of '\(version.report)'"
        case .embargo(let report, let version, _): return "the embargo of version \(version) of '\(report)'"
        case .issuedFile(let report, let version, let file):
            try check(file.name)
            return "the file '\(file.name)' issued as version \(version) of '\(report)'"
        }
        return nil
    }

    private func check(_ observation: Observation) throws(RegisterError) {
        try check(observation.note)
        if let column = observation.column { try check(column) }
        guard observation.line ?? 1 > 0 else {
            throw .refused("'\(observation.figure)' is said to come from line \(observation.line ?? 0); count from 1.")
        }
        guard case .absent(let absence) = observation.content else { return }
        if absence == .withdrawn {
            throw .refused("'\(observation.figure)' is returned as withdrawn; withdraw it with a reason.")
        }
        if case .notDue(let period?) = absence { try Self.check(period) }
    }

    private func check(_ version: PublishedVersion) throws(RegisterError) {
        // An old paper is brought in with the figures it rests on: its book is that of its own entry.
        try check(version.asKnownAt, upTo: draft.after + 1)
        guard version.version > 0, version.previousVersion.map({ (1..<version.version).contains($0) }) ?? true else {
            throw .refused(
                "Version \(version.version) of '\(version.report)' says it follows version "
                    + "\(version.previousVersion ?? 0); count versions from 1.")
        }
        try check([version.note])
        for file in version.files { try check(file.name) }
    }

    private func checkFiles() throws(RegisterError) {
        var published: Set<Digest> = []
        for file in draft.rows.flatMap(\.files) {
            published.insert(file.digest)
            guard let bytes = files[file.digest], bytes.count != file.byteCount else { continue }
            throw .refused("'\(file.name)' is said to have \(file.byteCount) bytes and has \(bytes.count).")
        }
        for (digest, bytes) in files {
            guard published.contains(digest) else {
                throw .refused("The file \(digest) is sent with an entry that does not publish it; leave it out.")
            }
            guard Digest(of: bytes) == digest else {
                throw .refused("The bytes sent as the file \(digest) have the digest \(Digest(of: bytes)).")
            }
        }
    }

    private func check(_ asKnownAt: Int, upTo last: Int) throws(RegisterError) {
        guard asKnownAt > 0, asKnownAt <= last else {
            throw .refused("The entry rests on the book at entry \(asKnownAt), and the last it can rest on is \(last).")
        }
    }

    /// A period must be read back as it was written, which one outside the calendar's years is not.
    static func check(_ period: Period) throws(RegisterError) {
        guard (try? Period(period.description)) == period else {
            throw .refused("The period '\(period)' is outside the calendar; check its years.")
        }
    }

    private func check(_ texts: [String?]) throws(RegisterError) {
        for case let text? in texts { try check(text) }
    }

    /// Databases end a text at a nought byte, so one would not be stored as it was sent.
    private func check(_ text: String) throws(RegisterError) {
        guard text.utf8.contains(0) else { return }
        let shown = text.prefix(40).split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀")
        throw .refused("The text beginning '\(shown)' holds a nought byte; remove it.")
    }
}
