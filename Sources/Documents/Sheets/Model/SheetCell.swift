/// A cell of a table to be written.
package struct SheetCell: Hashable, Sendable {
    package let content: SheetContent
    /// A comment on the cell.
    package let note: String?
    /// Whether it can be changed on a protected sheet.
    package let isUnlocked: Bool

    package init(_ content: SheetContent, note: String? = nil, isUnlocked: Bool = false) {
        self.content = content
        self.note = note
        self.isUnlocked = isUnlocked
    }

    package static func text(_ text: String) -> Self { Self(.text(text)) }
}
