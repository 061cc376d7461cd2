/// A block of a document for pages, in the order of reading.
package indirect enum PagedBlock: Hashable, Sendable {
    /// The document's own title, which stands once.
    case title([PagedInline])
    /// A heading of level 1 to 6; the anchor is for links to it.
    case heading(level: Int, [PagedInline], anchor: String?)
    case paragraph([PagedInline], PagedManner)
    case list(PagedList)
    case table(PagedTable)
    case figure(PagedFigure)
    /// The headings of the first levels, each a link, under a heading of its own.
    case contents(heading: String, levels: Int)
    /// Blocks that stand on one page, where a page can hold them.
    case together([PagedBlock])
    /// Blocks that are found again under a name after the file was edited.
    case named(String, [PagedBlock])
}

/// How a paragraph stands on its page.
package enum PagedManner: Hashable, Sendable {
    case body
    /// Beneath a table or a chart, and where else small print will do.
    case note
    /// Set off from the text, such as a key.
    case panel
    /// Set off as a warning, such as that a paper is a draft.
    case warning
}

/// A list of bullets or of numbers.
package struct PagedList: Hashable, Sendable {
    package let isOrdered: Bool
    /// The number of its first item.
    package let start: Int
    package let items: [Item]

    package struct Item: Hashable, Sendable {
        package let content: [PagedInline]
        package let nested: [PagedList]

        package init(_ content: [PagedInline], nested: [PagedList] = []) {
            self.content = content
            self.nested = nested
        }
    }

    package init(isOrdered: Bool = false, start: Int = 1, items: [Item]) {
        self.isOrdered = isOrdered
        self.start = start
        self.items = items
    }
}
