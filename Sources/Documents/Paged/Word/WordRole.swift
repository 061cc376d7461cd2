/// What a style of a Word file is for; its value is the name that every language of Word keeps in the file.
enum WordRole: String, CaseIterable, Hashable, Sendable {
    case normal = "Normal"
    case title = "Title"
    case heading1 = "heading 1"
    case heading2 = "heading 2"
    case heading3 = "heading 3"
    case heading4 = "heading 4"
    case heading5 = "heading 5"
    case heading6 = "heading 6"
    case caption
    case listItem = "List Paragraph"
    case contentsHeading = "TOC Heading"
    case contents1 = "toc 1"
    case contents2 = "toc 2"
    case contents3 = "toc 3"
    case header
    case footer
    case link = "Hyperlink"
    case table = "Plumbline table"
    case cell = "Plumbline cell"
    case note = "Plumbline note"
    case panel = "Plumbline panel"
    case warning = "Plumbline warning"

    static func heading(_ level: Int) -> Self {
        [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6][min(max(level, 1), 6) - 1]
    }

    static func contents(_ level: Int) -> Self { [.contents1, .contents2, .contents3][min(max(level, 1), 3) - 1] }

    /// The identifier where a template has none: the name in capitals without its spaces.
    var usualIdentifier: String {
        rawValue.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// `paragraph`, `character` or `table`.
    var kind: String {
        switch self {
        case .link: "character"
        case .table: "table"
        default: "paragraph"
        }
    }
}
