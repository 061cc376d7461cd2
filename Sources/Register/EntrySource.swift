/// The file an entry came from, by name and digest.
package struct EntrySource: Hashable, Sendable {
    /// The name it was sent under.
    package let name: String
    /// The digest of its bytes as received.
    package let digest: Digest

    /// Names a file.
    package init(name: String, digest: Digest) {
        self.name = name
        self.digest = digest
    }
}
