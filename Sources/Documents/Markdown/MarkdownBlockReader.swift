/// Puts lines together to blocks.
struct MarkdownBlockReader {
    private struct Passage {
        let line: Int
        var source: [UInt8]

        init(line: Int, _ text: ArraySlice<UInt8>) {
            self.line = line
            source = Array(text)
        }

        mutating func add(_ text: ArraySlice<UInt8>) {
            source.append(UInt8(ascii: "\n"))
            source.append(contentsOf: text)
        }

        var inlines: [MarkdownInline] { MarkdownInlineReader(source).inlines() }
    }

    private struct Item {
        let number: Int?
        var passage: Passage
        var nested: [List] = []
    }

    private struct List {
        let ordered: Bool
        let indent: Int
        var items: [Item]

        var block: MarkdownBlock {
            let items = items.map { item in
                MarkdownItem(
                    line: item.passage.line, number: item.number, content: item.passage.inlines,
                    nested: item.nested.map(\.block))
            }
            return .list(ordered: ordered, items: items, line: items.first?.line ?? 1)
        }
    }

    private var blocks: [MarkdownBlock] = []
    private var paragraph: Passage?
    private var list: List?
    private var line = 0
    private var afterBlank = false

    mutating func take(_ next: MarkdownLine) {
        line += 1
        switch next.kind {
        case .blank:
            closeParagraph()
        case .heading(let level, let text):
            closeParagraph()
            closeList()
            blocks.append(.heading(level: level, Passage(line: line, text).inlines, line: line))
        case .item(let number, _) where paragraph != nil && (number ?? 1) != 1:
            // As in CommonMark: a year at the start of a line must not break its paragraph.
            takeText(next.text)
        case .item(let number, let text):
            closeParagraph()
            takeItem(Item(number: number, passage: Passage(line: line, text)), indent: next.indent)
        case .text:
            takeText(next.text)
        }
        afterBlank = next.kind == .blank
    }

    mutating func finish() -> [MarkdownBlock] {
        closeParagraph()
        closeList()
        return blocks
    }

    private mutating func takeText(_ text: ArraySlice<UInt8>) {
        if list != nil, !afterBlank {
            continueItem(text)
        } else {
            closeList()
            if paragraph == nil { paragraph = Passage(line: line, text) } else { paragraph?.add(text) }
        }
    }

    /// Adds a line to the item last begun, in the list itself or in one within it.
    private mutating func continueItem(_ text: ArraySlice<UInt8>) {
        guard let last = list?.items.indices.last else { return }
        if let inner = list?.items[last].nested.indices.last,
            let end = list?.items[last].nested[inner].items.indices.last
        {
            list?.items[last].nested[inner].items[end].passage.add(text)
        } else {
            list?.items[last].passage.add(text)
        }
    }

    private mutating func takeItem(_ item: Item, indent: Int) {
        let ordered = item.number != nil
        if let last = list?.items.indices.last, let margin = list?.indent, indent >= margin + 2 {
            if let inner = list?.items[last].nested.indices.last, list?.items[last].nested[inner].ordered == ordered {
                list?.items[last].nested[inner].items.append(item)
            } else {
                list?.items[last].nested.append(List(ordered: ordered, indent: indent, items: [item]))
            }
        } else if list?.ordered == ordered {
            list?.items.append(item)
        } else {
            closeList()
            list = List(ordered: ordered, indent: indent, items: [item])
        }
    }

    private mutating func closeParagraph() {
        guard let paragraph else { return }
        blocks.append(.paragraph(paragraph.inlines, line: paragraph.line))
        self.paragraph = nil
    }

    private mutating func closeList() {
        guard let list else { return }
        blocks.append(list.block)
        self.list = nil
    }
}
