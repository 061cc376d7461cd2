/// A piece of a line of prose.
///
/// Texts side by side are always joined, so that a reader of `{...}` finds each whole in one text.
package indirect enum MarkdownInline: Sendable, Hashable {
    /// Words as they stand, with `{...}` and `[text]{...}` untouched.
    case text(String)
    /// Words between single asterisks.
    case emphasis([MarkdownInline])
    /// Words between double asterisks.
    case strong([MarkdownInline])
    /// Words that lead to an address, which a ``LinkAddress`` has allowed.
    case link(text: [MarkdownInline], address: String)
    /// A new line within the paragraph.
    case lineBreak

    /// The words alone, without markers or addresses; a line break is a line feed.
    package var plainText: String {
        switch self {
        case .text(let text): text
        case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.plainText
        case .lineBreak: "\n"
        }
    }
}

extension Sequence<MarkdownInline> {
    /// The words of all the pieces, without markers or addresses.
    package var plainText: String { map(\.plainText).joined() }
}
