package import PerformanceModel

/// A figure that a number of a text can be, and the reference that would print the same words.
package struct Candidate: Hashable, Sendable {
    package let reference: Reference
    /// What stands between the braces.
    package let text: String
    /// What it prints: `8,632`.
    package let words: String
    /// What it is, for people: `Number of contacts, Q3 2017/18`.
    package let meaning: String
}
