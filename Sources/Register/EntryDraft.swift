package import PerformanceModel

/// An entry about to be written.
package struct EntryDraft: Hashable, Sendable {
    /// What the sender calls it: the same key with the same content is the same entry.
    package let key: String
    /// What it does.
    package let kind: EntryKind
    /// The file it came from.
    package let source: EntrySource?
    /// Who writes it.
    package let actor: String
    /// Why.
    package let because: String
    /// When it is written.
    package let recordedAt: Moment
    /// The day from which what it says was known: the day recorded, unless an old paper is brought in.
    package let knownFrom: Day
    /// The last entry its writer had read; nothing is written where there is a later one.
    package let after: Int
    /// What it says, in any order.
    package let rows: [EntryRow]
    /// The findings that were accepted with it, in the order shown to its writer.
    package let findings: [Finding]

    /// Drafts an entry, known from the day it is recorded where no other is given.
    package init(
        key: String, kind: EntryKind, source: EntrySource? = nil, actor: String, because: String, recordedAt: Moment,
        knownFrom: Day? = nil, after: Int, rows: [EntryRow], findings: [Finding] = []
    ) {
        self.key = key
        self.kind = kind
        self.source = source
        self.actor = actor
        self.because = because
        self.recordedAt = recordedAt
        self.knownFrom = knownFrom ?? recordedAt.day
        self.after = after
        self.rows = rows
        self.findings = findings
    }
}
