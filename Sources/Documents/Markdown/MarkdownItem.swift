/// One item of a list.
package struct MarkdownItem: Sendable, Hashable {
    /// The line it starts on, counted from 1.
    package let line: Int
    /// The number its author gave it; nothing for a bullet.
    package let number: Int?
    /// What it says.
    package let content: [MarkdownInline]
    /// The lists within it, whose own items have none.
    package let nested: [MarkdownBlock]

    /// Makes an item from what it says and where it stands.
    package init(line: Int, number: Int? = nil, content: [MarkdownInline], nested: [MarkdownBlock] = []) {
        self.line = line
        self.number = number
        self.content = content
        self.nested = nested
    }
}
