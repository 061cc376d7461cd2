package import PerformanceModel

/// Which version of a report is issued, and out of which state of the register.
package struct Edition: Hashable, Sendable {
    /// Nothing for a draft, which is marked as one on every page.
    package let version: Int?
    package let day: Day?
    /// The last entry of the register that the figures were read from.
    package let asKnownAt: Int
    /// The digest of that entry, which vouches for all before it.
    package let chainHead: String
    /// `Plumbline 0.1.0`.
    package let program: String
    /// What changed since the version before, in sentences.
    package let revisionNote: [String]

    package init(
        version: Int?, day: Day?, asKnownAt: Int, chainHead: String, program: String, revisionNote: [String] = []
    ) {
        self.version = version
        self.day = day
        self.asKnownAt = asKnownAt
        self.chainHead = chainHead
        self.program = program
        self.revisionNote = revisionNote
    }

    package var isDraft: Bool { version == nil }

    /// `Version 2`.
    var name: String { version.map { "Version \($0)" } ?? "Draft" }

    /// `As known at entry 41 of the register (chain head 3f9c2ab810d4)`.
    var asKnown: String {
        "As known at entry \(asKnownAt) of the register"
            + (chainHead.isEmpty ? "" : " (chain head \(chainHead.prefix(12)))")
    }
}
