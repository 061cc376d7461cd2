package import PerformanceModel

/// What an entry says of itself, as its digest covers it: the writer by number, since names can be erased.
package struct EntryHeader: Hashable, Sendable {
    /// 1, 2, 3 and so on.
    package let number: Int
    /// What the sender calls it.
    package let key: String
    /// What it does.
    package let kind: EntryKind
    /// The file it came from.
    package let source: EntrySource?
    /// The number of its writer: 1 for the first person that wrote to the register, and so on.
    package let actor: Int
    /// Why.
    package let because: String
    /// When.
    package let recordedAt: Moment
    /// The day from which it was known.
    package let knownFrom: Day
    /// The digest of the entry before.
    package let previous: Digest

    /// Takes a header from where it is stored.
    package init(
        number: Int, key: String, kind: EntryKind, source: EntrySource?, actor: Int, because: String,
        recordedAt: Moment, knownFrom: Day, previous: Digest
    ) {
        self.number = number
        self.key = key
        self.kind = kind
        self.source = source
        self.actor = actor
        self.because = because
        self.recordedAt = recordedAt
        self.knownFrom = knownFrom
        self.previous = previous
    }

    /// Heads a draft.
    package init(_ draft: EntryDraft, number: Int, actor: Int, previous: Digest) {
        self.init(
            number: number, key: draft.key, kind: draft.kind, source: draft.source, actor: actor,
            because: draft.because, recordedAt: draft.recordedAt, knownFrom: draft.knownFrom, previous: previous)
    }

    /// The header that the draft of an entry sent again would have had when it was first sent.
    ///
    /// A client that lost its answer may send again a minute or a day later: the moment is not part of what it says,
    /// nor is a day that is only the day of the moment.
    package func sentAgain(as draft: EntryDraft, actor: Int) -> Self {
        let bothOnTheDay = knownFrom == recordedAt.day && draft.knownFrom == draft.recordedAt.day
        return Self(
            number: number, key: draft.key, kind: draft.kind, source: draft.source, actor: actor,
            because: draft.because, recordedAt: recordedAt, knownFrom: bothOnTheDay ? knownFrom : draft.knownFrom,
            previous: previous)
    }

    func write(to text: inout ContentText) {
        text.line("plumbline-entry") { $0.field(1) }
        text.line("previous") { $0.field(previous.hex) }
        text.line("number") { $0.field(number) }
        text.line("key") { $0.field(key) }
        text.line("kind") { $0.field(kind.rawValue) }
        text.line("source") {
            $0.field(source?.name)
            $0.field(source?.digest.hex)
        }
        text.line("actor") { $0.field(actor) }
        text.line("because") { $0.field(because) }
        text.line("recorded-at") { $0.field(recordedAt.milliseconds) }
        text.line("known-from") { $0.field(knownFrom.description) }
    }
}
