package import PerformanceModel

/// A published version with the entry of the register that holds it.
package struct RecordedVersion: Hashable, Sendable {
    /// The version.
    package let version: PublishedVersion
    /// The entry that holds it.
    package let entry: Int
    /// The moment before which only members and officers are shown it.
    package let embargo: Moment?
    /// The files that were in fact given out in place of its own, oldest first.
    package let issued: [PublishedFile]

    /// Places a version in an entry, with what later entries said of it.
    package init(
        _ version: PublishedVersion, entry: Int, embargo: Moment? = nil, issued: [PublishedFile] = []
    ) {
        self.version = version
        self.entry = entry
        self.embargo = embargo
        self.issued = issued
    }

    /// Whether everybody may see it at a moment.
    package func isOut(at moment: Moment) -> Bool { embargo.map { $0 <= moment } ?? true }
}
