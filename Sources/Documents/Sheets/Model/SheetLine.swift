/// A row of a sheet above its table: words in the first column.
package struct SheetLine: Hashable, Sendable {
    package let kind: Kind
    package let content: SheetContent

    package init(_ kind: Kind, _ content: SheetContent) {
        self.kind = kind
        self.content = content
    }

    /// What the words are, which a screen reader tells by the style of the cell.
    package enum Kind: Hashable, Sendable {
        /// The title of the sheet: the style Heading 1.
        case title
        /// The style Heading 2.
        case heading
        case text
    }

    package static func title(_ text: String) -> Self { Self(.title, .text(text)) }
    package static func heading(_ text: String) -> Self { Self(.heading, .text(text)) }
    package static func text(_ text: String) -> Self { Self(.text, .text(text)) }
}
