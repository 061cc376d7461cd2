/// The headings, paragraphs and items of the lines of Markdown between two tables.
enum MarkdownProse {
    static func blocks(of lines: [TextLine]) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        var open: [TextLine] = []
        var isItem = false
        func close() {
            let text = text(open)
            if !text.isEmpty { blocks.append(isItem ? .listItem(text) : .paragraph(text)) }
            open = []
            isItem = false
        }
        for line in lines {
            let line = line.replacing(line.plain.drop { $0 == ">" || $0 == " " })
            if line.isRule {
                if open.count == 1, !isItem, let level = ["=": 1, "-": 2][line.plain.prefix(1)] {
                    blocks.append(.heading(level: level, text(open)))
                    open = []
                }
                close()
                continue
            }
            switch MarkdownLine(Array(line.plain.utf8)[...]).kind {
            case .blank: close()
            case .heading(let level, let words):
                close()
                blocks.append(.heading(level: level, text([line.replacing(String(decoding: words, as: UTF8.self))])))
            case .item(let number, _) where !open.isEmpty && !isItem && (number ?? 1) != 1:
                open.append(line)
            case .item(_, let words):
                close()
                isItem = true
                open = [line.replacing(String(decoding: words, as: UTF8.self))]
            case .text: open.append(line)
            }
        }
        close()
        return blocks
    }

    /// A table with the words of its cells alone.
    static func withoutMarks(_ block: DocumentBlock) -> DocumentBlock {
        guard case .table(var table) = block else { return block }
        for row in table.rows.indices {
            table.rows[row].cells = table.rows[row].cells.map { cell in
                let lines = cell.text.lines.map { TextLine($0.text, number: $0.number) }
                return DocumentTable.Cell(text(lines), isHeader: cell.isHeader, columnSpan: cell.columnSpan)
            }
        }
        return .table(table)
    }

    /// The words of some lines without their marks; emphasis may go over the end of a line.
    private static func text(_ lines: [TextLine]) -> DocumentText {
        // Two spaces at the end of a line keep its break.
        let source = lines.map(\.plain).joined(separator: "  \n")
        var words = MarkdownInlineReader(Array(source.utf8)).inlines().plainText.split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        if words.count != lines.count {
            words = lines.map { MarkdownInlineReader(Array($0.plain.utf8)).inlines().plainText }
        }
        return DocumentText(
            lines: zip(lines, words).map { DocumentText.Line(text: $1, number: $0.number, page: $0.page) })
    }
}

extension TextLine {
    /// The same line of the file with other words.
    func replacing(_ words: some StringProtocol) -> TextLine {
        TextLine(String(words), number: number, page: page)
    }
}
