import Documents
package import PerformanceModel
package import Reports

/// Words as an author wrote them, in Markdown, with what each reference in them prints as.
package struct AnsweredWords: Hashable, Sendable {
    package let markdown: String
    /// By the text between the braces.
    package let answers: [String: PrintedReference]

    package init(_ prose: Prose, in framework: Framework) {
        markdown = prose.markdown
        answers = prose.answers.mapValues { PrintedReference($0, in: framework) }
    }

    package var isEmpty: Bool { !markdown.contains { !$0.isWhitespace } }

    /// The numbers printed, in order, each as often as it stands there.
    var printed: [PrintedReference] { Passage(reading: markdown).references.compactMap { answers[$0] } }

    /// The words whose digits a named source vouches for, in order.
    var sourced: [Sourced] {
        Passage(reading: markdown).pieces.compactMap {
            if case .sourced(let words, let source) = $0 { Sourced(words: words, source: source) } else { nil }
        }
    }

    /// Words with the source of the digits in them.
    struct Sourced: Hashable {
        let words: String
        let source: String
    }
}
