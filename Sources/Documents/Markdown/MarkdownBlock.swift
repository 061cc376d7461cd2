/// A block of a Markdown document, with the line it starts on, counted from 1.
package enum MarkdownBlock: Sendable, Hashable {
    /// A heading of level 1 to 4.
    case heading(level: Int, [MarkdownInline], line: Int)
    /// A paragraph.
    case paragraph([MarkdownInline], line: Int)
    /// A list of bullets or of numbers.
    case list(ordered: Bool, items: [MarkdownItem], line: Int)

    /// The line it starts on, counted from 1.
    package var line: Int {
        switch self {
        case .heading(_, _, let line), .paragraph(_, let line), .list(_, _, let line): line
        }
    }
}
