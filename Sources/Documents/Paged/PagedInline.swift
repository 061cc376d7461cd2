/// A piece of a line in a document for pages.
package indirect enum PagedInline: Hashable, Sendable {
    case text(String)
    case emphasis([PagedInline])
    case strong([PagedInline])
    /// Said less loudly than the rest.
    case muted([PagedInline])
    case link([PagedInline], to: PagedAddress)
    case lineBreak
    /// What is found again under a name after the file was edited, such as a figure under its reference.
    case named(String, [PagedInline])
    case mark(PagedMark)

    /// The words alone.
    package var plainText: String {
        switch self {
        case .text(let text): text
        case .emphasis(let inner), .strong(let inner), .muted(let inner), .link(let inner, _), .named(_, let inner):
            inner.plainText
        case .lineBreak: "\n"
        case .mark(let mark): mark.glyph
        }
    }
}

extension Sequence<PagedInline> {
    /// The words of all the pieces.
    package var plainText: String { map(\.plainText).joined() }
}

/// Where a link leads.
package enum PagedAddress: Hashable, Sendable {
    /// A place of the document, by its anchor.
    case place(String)
    /// An address of the web.
    case web(String)
}

/// A shape before a word that says the same.
package struct PagedMark: Hashable, Sendable {
    /// A character that looks like the shape, such as `●`.
    package let glyph: String
    /// A hexadecimal triple without its hash.
    package let colour: String
    /// A darker line around a fill that alone is too pale.
    package let edge: String?

    package init(_ glyph: String, colour: String, edge: String? = nil) {
        self.glyph = glyph
        self.colour = colour
        self.edge = edge
    }
}
