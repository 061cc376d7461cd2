/// One file of a published version.
package struct PublishedFile: Hashable, Sendable {
    /// Its name, such as `report.html`.
    package let name: String
    /// The digest its bytes are held under.
    package let digest: Digest
    /// How many bytes it has.
    package let byteCount: Int

    /// Describes a file.
    package init(name: String, digest: Digest, byteCount: Int) {
        self.name = name
        self.digest = digest
        self.byteCount = byteCount
    }

    /// Describes a file by its bytes.
    package init(name: String, bytes: [UInt8]) {
        self.init(name: name, digest: Digest(of: bytes), byteCount: bytes.count)
    }
}
