/// A sentence or published version that was right and reads differently now.
package struct StaleWords: Hashable, Sendable {
    /// What it is of: `the commentary on group/cla, Q3 2017/18`, `q3-2017-18, summary.md`, `version 1 of q3-2017-18`.
    package let subject: String
    /// The line of the text; nothing for a published version.
    package let line: Int?
    /// The sentence as it prints now; empty for a published version.
    package let words: String
    /// What was printed and is printed now, and what the words say that is no longer so; a sentence each.
    package let because: [String]
}
