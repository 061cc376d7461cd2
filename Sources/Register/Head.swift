/// The last entry of a register; its digest stands for everything before.
package struct Head: Hashable, Sendable {
    /// The number of the last entry; nought where there is none.
    package let number: Int
    /// The digest of the last entry; all noughts where there is none.
    package let digest: Digest

    /// The head of an empty register.
    package static let empty = Self(number: 0, digest: .none)

    /// Names a head.
    package init(number: Int, digest: Digest) {
        self.number = number
        self.digest = digest
    }
}
