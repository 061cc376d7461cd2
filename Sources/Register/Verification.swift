/// Whether a register is what its writers wrote.
package enum Verification: Hashable, Sendable, CustomStringConvertible {
    /// Every entry has the digest its content asks for, in one chain.
    case sound(entries: Int, head: Digest)
    /// Something was changed, added or taken away.
    ///
    /// - Parameters:
    ///   - entry: the first entry that is not as it was written, where the fault lies in one.
    ///   - sentence: what is wrong.
    case broken(entry: Int?, sentence: String)

    /// Whether nothing is wrong.
    package var isSound: Bool {
        if case .sound = self { true } else { false }
    }

    /// One sentence.
    package var description: String {
        switch self {
        case .sound(let entries, let head): "The register is sound: \(entries) entries, head \(head)."
        case .broken(_, let sentence): sentence
        }
    }
}
