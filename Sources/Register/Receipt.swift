/// What a writer is given back: proof of what was written.
package struct Receipt: Hashable, Sendable {
    /// The number of the entry.
    package let number: Int
    /// Its digest, which stands for everything up to it.
    package let digest: Digest
    /// Whether it had been written before, so that nothing was written now.
    package let wasAlreadyHeld: Bool

    /// Makes out a receipt.
    package init(number: Int, digest: Digest, wasAlreadyHeld: Bool) {
        self.number = number
        self.digest = digest
        self.wasAlreadyHeld = wasAlreadyHeld
    }
}
