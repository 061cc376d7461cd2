package import PerformanceModel

/// One act of writing to the register, as it stands there.
package struct Entry: Hashable, Sendable {
    /// 1, 2, 3 and so on without a gap.
    package let number: Int
    /// What the sender calls it, so that sending it again does no harm.
    package let key: String
    /// What it does.
    package let kind: EntryKind
    /// The file it came from.
    package let source: EntrySource?
    /// Who wrote it; nothing where the name has been erased.
    package let actor: String?
    /// Why.
    package let because: String
    /// When.
    package let recordedAt: Moment
    /// The day from which what it says was known.
    package let knownFrom: Day
    /// The digest of the entry before.
    package let previous: Digest
    /// The digest of its content and of the entry before.
    package let digest: Digest
    /// How many rows it holds.
    package let rowCount: Int

    /// What stands in place of a name that has been erased.
    package static let erasedName = "(name erased)"

    /// Describes an entry.
    package init(
        number: Int, key: String, kind: EntryKind, source: EntrySource?, actor: String?, because: String,
        recordedAt: Moment, knownFrom: Day, previous: Digest, digest: Digest, rowCount: Int
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
        self.digest = digest
        self.rowCount = rowCount
    }
}
