import Documents
import PerformanceModel
import Reports

/// Words as an author wrote them, for pages: each number leads to its measure and is known again by its reference.
struct PagedProse {
    let words: AnsweredWords
    /// The level of the heading they stand under.
    let level: Int

    var blocks: [PagedBlock] {
        let blocks = MarkdownDocument(reading: words.markdown).blocks
        let ranks = ProseView.ranks(in: blocks)
        var above = level
        return blocks.map { block in
            switch block {
            case .heading(let written, let content, _):
                above = ProseView.level(of: written, ranks, under: level, after: above)
                return .heading(level: above, inline(content), anchor: nil)
            case .paragraph(let content, _): return .paragraph(inline(content), .body)
            case .list(let ordered, let items, _): return .list(list(ordered, items))
            }
        }
    }

    /// The words without their blocks, for a cell of a table.
    var line: [PagedInline] {
        let lines = ProseView.lines(of: MarkdownDocument(reading: words.markdown).blocks)
        return Array(lines.map(inline).joined(separator: [.lineBreak]))
    }

    private func list(_ ordered: Bool, _ items: [MarkdownItem]) -> PagedList {
        PagedList(
            isOrdered: ordered, start: items.first?.number ?? 1,
            items: items.map { item in
                PagedList.Item(
                    inline(item.content),
                    nested: item.nested.compactMap { nested in
                        if case .list(let ordered, let items, _) = nested { list(ordered, items) } else { nil }
                    })
            })
    }

    private func inline(_ content: [MarkdownInline]) -> [PagedInline] {
        content.flatMap { piece -> [PagedInline] in
            switch piece {
            case .text(let text): Passage(reading: text).pieces.map(node)
            case .emphasis(let inner): [.emphasis(inline(inner))]
            case .strong(let inner): [.strong(inline(inner))]
            case .link(let text, let address): [.link(inline(text), to: .web(address))]
            case .lineBreak: [.lineBreak]
            }
        }
    }

    private func node(_ piece: Passage.Piece) -> PagedInline {
        switch piece {
        case .words(let words), .sourced(let words, _): return .text(words)
        case .reference(let text):
            guard let printed = words.answers[text] else { return .text("{\(text)}") }
            let address = PagedAddress.place(PaperMeasure.anchor(printed.measure))
            return .named(printed.trace, [.link([.text(printed.text)], to: address)])
        }
    }
}

extension Paper {
    /// The words of a part of the paper under a heading of a level, to be found again where they are kept somewhere.
    func paged(_ prose: Prose, under level: Int) -> [PagedBlock] {
        let blocks = PagedProse(words: AnsweredWords(prose, in: framework), level: level).blocks
        guard let origin = prose.origin, !blocks.isEmpty else { return blocks }
        return [.named(origin.name, blocks)]
    }
}

extension Prose.Origin {
    /// The name that words are found again by in a file: `file about.md`, `commentary measure/cla-rate 2017-18-Q3`.
    package var name: String {
        switch self {
        case .file(let name): "file \(name)"
        case .commentary(let subject, let period): "commentary \(subject) \(period)"
        }
    }
}
