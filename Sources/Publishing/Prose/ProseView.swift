import Documents
import PerformanceModel

/// Shows words: each number leads to its measure, each sourced one to its source.
struct ProseView {
    let words: AnsweredWords
    /// The level of the heading they stand under.
    let level: Int
    /// Where a measure is shown.
    let address: (MeasureID) -> String
    /// Where a source is named; nothing leaves it to a remark.
    let source: (AnsweredWords.Sourced) -> String?

    var html: [HTMLNode] {
        let blocks = MarkdownDocument(reading: words.markdown).blocks
        let ranks = Self.ranks(in: blocks)
        var above = level
        return blocks.map { block in
            switch block {
            case .heading(let written, let content, _):
                above = Self.level(of: written, ranks, under: level, after: above)
                return .element(Self.heading(above), [], inline(content))
            case .paragraph(let content, _): return .element(.p, [], inline(content))
            case .list(let ordered, let items, _): return list(ordered, items)
            }
        }
    }

    /// The words without their blocks, for a cell of a table.
    var line: [HTMLNode] {
        Array(
            Self.lines(of: MarkdownDocument(reading: words.markdown).blocks).map(inline).joined(separator: [HTML.br()]))
    }

    /// The lines of all blocks, those of lists among them.
    static func lines(of blocks: [MarkdownBlock]) -> [[MarkdownInline]] {
        blocks.flatMap { block -> [[MarkdownInline]] in
            switch block {
            case .heading(_, let content, _), .paragraph(let content, _): [content]
            case .list(_, let items, _): items.flatMap { [$0.content] + lines(of: $0.nested) }
            }
        }
    }

    /// The level on the page of a heading written with a level: an author may skip one, a page may not.
    static func level(of written: Int, _ ranks: [Int], under level: Int, after above: Int) -> Int {
        min(level + 1 + (ranks.firstIndex(of: written) ?? 0), above + 1, 6)
    }

    /// The levels of the headings that are written, each once.
    static func ranks(in blocks: [MarkdownBlock]) -> [Int] {
        Set(blocks.compactMap { if case .heading(let level, _, _) = $0 { level } else { nil } }).sorted()
    }

    /// The element of a heading of a level, 1 to 6.
    static func heading(_ level: Int) -> HTMLTag {
        switch level {
        case 1: .h1
        case 2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }

    private func list(_ ordered: Bool, _ items: [MarkdownItem]) -> HTMLNode {
        let start = items.first?.number ?? 1
        return .element(
            ordered ? .ol : .ul, ordered && start != 1 ? [.start(start)] : [],
            items.map { item in
                .element(
                    .li, [],
                    inline(item.content)
                        + item.nested.flatMap { nested -> [HTMLNode] in
                            if case .list(let ordered, let items, _) = nested { [list(ordered, items)] } else { [] }
                        })
            })
    }

    /// The pieces of a line.
    func inline(_ content: [MarkdownInline]) -> [HTMLNode] {
        content.flatMap { piece -> [HTMLNode] in
            switch piece {
            case .text(let text): Passage(reading: text).pieces.map(node)
            case .emphasis(let inner): [.element(.em, [], inline(inner))]
            case .strong(let inner): [.element(.strong, [], inline(inner))]
            case .link(let text, let address): [.element(.a, [.href(address)], inline(text))]
            case .lineBreak: [HTML.br()]
            }
        }
    }

    private func node(_ piece: Passage.Piece) -> HTMLNode {
        switch piece {
        case .words(let words): return .text(words)
        case .reference(let text):
            guard let printed = words.answers[text] else { return .text("{\(text)}") }
            return HTML.a(
                .class("number"), .href(address(printed.measure)), .title(printed.meaning),
                .data("figure", printed.trace)
            ) { printed.text }
        case .sourced(let words, let name):
            let remark = "Source: \(name)"
            guard let address = source(AnsweredWords.Sourced(words: words, source: name)) else {
                return HTML.span(.title(remark)) { words }
            }
            return HTML.a(.class("sourced"), .href(address), .title(remark)) { words }
        }
    }
}
