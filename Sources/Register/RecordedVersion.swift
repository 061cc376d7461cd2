/// A published version with the entry of the register that holds it.
package struct RecordedVersion: Hashable, Sendable {
    /// The version.
    package let version: PublishedVersion
    /// The entry that holds it.
    package let entry: Int

    /// Places a version in an entry.
    package init(_ version: PublishedVersion, entry: Int) {
        self.version = version
        self.entry = entry
    }
}
