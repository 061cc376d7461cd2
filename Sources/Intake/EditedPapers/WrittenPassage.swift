package import Documents
package import PerformanceModel

/// A text as its author wrote it, as the paragraphs that a paper prints of it.
package struct WrittenPassage {
    package let paragraphs: [EditedParagraph]

    /// Takes a text apart as the paper does; what its references print is left out.
    ///
    /// - Parameters:
    ///   - markdown: the text.
    ///   - scope: what its references are read against.
    package init(_ markdown: String, in scope: ReferenceScope) {
        paragraphs = MarkdownDocument(reading: markdown).blocks.flatMap { block -> [EditedParagraph] in
            switch block {
            case .heading(let level, let content, _):
                [EditedParagraph(.heading(level: level), Self.pieces(content, in: scope), number: 0)]
            case .paragraph(let content, _):
                [EditedParagraph(.body, Self.pieces(content, in: scope), number: 0)]
            case .list(let ordered, let items, _): Self.items(ordered, items, level: 0, in: scope)
            }
        }
    }

    private static func items(
        _ ordered: Bool, _ items: [MarkdownItem], level: Int, in scope: ReferenceScope
    ) -> [EditedParagraph] {
        items.flatMap { item in
            let own = EditedParagraph(
                .item(level: level, isOrdered: ordered), pieces(item.content, in: scope), number: 0)
            return [own]
                + item.nested.flatMap { nested -> [EditedParagraph] in
                    guard case .list(let ordered, let items, _) = nested else { return [] }
                    return Self.items(ordered, items, level: level + 1, in: scope)
                }
        }
    }

    private static func pieces(
        _ content: [MarkdownInline], _ look: EditedLook = EditedLook(), in scope: ReferenceScope
    ) -> [EditedParagraph.Piece] {
        content.flatMap { inline -> [EditedParagraph.Piece] in
            var look = look
            switch inline {
            case .text(let text):
                return Passage(reading: text).pieces.map { piece in
                    switch piece {
                    case .words(let words), .sourced(let words, _): .words(words, look)
                    case .reference(let text):
                        .figure(name: (try? scope.reference(text))?.trace ?? text, text: "", look)
                    }
                }
            case .emphasis(let inner):
                look.isItalic = true
                return pieces(inner, look, in: scope)
            case .strong(let inner):
                look.isBold = true
                return pieces(inner, look, in: scope)
            case .link(let text, let address):
                look.link = address
                return pieces(text, look, in: scope)
            case .lineBreak: return [.lineBreak]
            }
        }
    }
}
