package import PerformanceModel

/// The council's record: entries that are only ever added to, and the books that can be read from them.
///
/// Each of these is one consistent reading or one whole act of writing, whoever else is at the register.
package protocol Register: Sendable {
    /// Writes an entry with the files it publishes, or nothing at all.
    ///
    /// Sent again with the same key and the same content it is not written again, and the first receipt is given. The
    /// moment of recording, and what `after` says, may differ.
    ///
    /// - Parameters:
    ///   - draft: what to write.
    ///   - files: the bytes of published files by digest; those already held may be left out.
    /// - Returns: the entry's number and digest.
    /// - Throws: ``RegisterError/movedOn(from:to:)`` where somebody wrote first, and what else ``RegisterError`` names.
    func append(_ draft: EntryDraft, files: [Digest: [UInt8]]) async throws(RegisterError) -> Receipt

    /// The last entry.
    func head() async throws(RegisterError) -> Head

    /// Everything as known at an entry: of every row up to it, the one known last.
    ///
    /// That is the latest, but that an old paper counts from its own day: brought in today, it overrules nothing that
    /// was known after it.
    ///
    /// - Parameter number: nothing for the last entry; nought for the empty book.
    /// - Returns: the book, which is the same whenever it is asked for.
    /// - Throws: ``RegisterError/noSuchEntry(_:head:)`` beyond the last entry.
    func book(asKnownAt number: Int?) async throws(RegisterError) -> Book

    /// Everything as known on a day: of every row, the one known last up to that day.
    ///
    /// An old paper counts from its own day, so it never overrules what was known later, whenever it was brought in.
    func book(asKnownOn day: Day) async throws(RegisterError) -> Book

    /// The entries of a range, or all, in order; numbers beyond the last are left out.
    func entries(_ numbers: ClosedRange<Int>?) async throws(RegisterError) -> [Entry]

    /// Everything that happened to a figure, oldest entry first.
    func history(of figure: Figure) async throws(RegisterError) -> [FigureEvent]

    /// The figures that a book as known at an entry holds of those asked for, in order.
    ///
    /// - Parameters:
    ///   - filter: which figures.
    ///   - number: nothing for the last entry.
    /// - Returns: the figures with their entries, without those withdrawn.
    /// - Throws: ``RegisterError/noSuchEntry(_:head:)`` beyond the last entry.
    func figures(
        matching filter: FigureFilter, asKnownAt number: Int?
    ) async throws(RegisterError) -> [RecordedObservation]

    /// The findings that were accepted with an entry, in the order shown to its writer.
    func findings(of entry: Int) async throws(RegisterError) -> [Finding]

    /// The published versions of a report, or of all, in the order of their entries.
    func versions(of report: ReportID?) async throws(RegisterError) -> [RecordedVersion]

    /// The bytes of a published file, checked against its digest.
    func file(_ digest: Digest) async throws(RegisterError) -> [UInt8]

    /// Works every digest out again from what is stored.
    ///
    /// - Parameter head: a digest printed in a manifest, which must be that of an entry: so entries cut off at the end
    ///   are missed.
    /// - Returns: the first thing that is wrong, if anything is.
    /// - Throws: where the register cannot be read at all.
    func verify(head: Digest?) async throws(RegisterError) -> Verification

    /// Copies the register to a new file, while others read and write.
    func backup(to path: String) async throws(RegisterError)

    /// Erases the name of a person from every entry; what they wrote stays, and so do all digests.
    ///
    /// - Returns: whether the name was held.
    func erase(person name: String) async throws(RegisterError) -> Bool

    /// Lets others write; nothing can be read or written through this one afterwards.
    func close() async throws(RegisterError)
}

extension Register {
    /// Writes an entry that publishes no files.
    package func append(_ draft: EntryDraft) async throws(RegisterError) -> Receipt {
        try await append(draft, files: [:])
    }

    /// Everything as known now.
    package func book() async throws(RegisterError) -> Book { try await book(asKnownAt: nil) }

    /// Every entry, in order.
    package func entries() async throws(RegisterError) -> [Entry] { try await entries(nil) }

    /// Works every digest out again from what is stored.
    package func verify() async throws(RegisterError) -> Verification { try await verify(head: nil) }
}
