package import PerformanceModel

/// Words of the report with every reference in them answered.
package struct Prose: Sendable {
    /// Markdown, with references in braces as the author wrote them.
    package let markdown: String
    /// What each reference prints as, by the text between its braces.
    package let answers: [String: Printed]

    /// A reference as it is printed.
    package struct Printed: Hashable, Sendable {
        package let reference: Reference
        package let text: String
    }

    package static let none = Prose(markdown: "", answers: [:])

    package var isEmpty: Bool { !markdown.contains { !$0.isWhitespace } }
}
