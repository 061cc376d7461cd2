package import PerformanceModel

/// Words of the report with every reference in them answered.
package struct Prose: Sendable {
    /// Markdown, with references in braces as the author wrote them.
    package let markdown: String
    /// What each reference prints as, by the text between its braces.
    package let answers: [String: Printed]
    /// The answers in the order of the words, each once.
    package let printed: [Printed]

    /// Where the words are kept; nothing for those that are kept nowhere.
    package let origin: Origin?

    /// Puts words and answers together, those in the order of the words.
    package init(markdown: String, answers: [(text: String, printed: Printed)], origin: Origin? = nil) {
        self.markdown = markdown
        var known: [String: Printed] = [:]
        printed = answers.compactMap { known.updateValue($0.printed, forKey: $0.text) == nil ? $0.printed : nil }
        self.answers = known
        self.origin = origin
    }

    /// Where words are kept, and so where they are changed.
    package enum Origin: Hashable, Sendable {
        /// A file of the report's folder.
        case file(String)
        case commentary(CommentarySubject, Period)
    }

    /// A reference as it is printed.
    package struct Printed: Hashable, Sendable {
        package let reference: Reference
        package let text: String
    }

    package static let none = Prose(markdown: "", answers: [])

    package var isEmpty: Bool { !markdown.contains { !$0.isWhitespace } }
}
