/// A table each of whose rows is one line with a tab between its cells.
enum TabbedRows {
    static func part(_ lines: [TextLine], at start: Int) -> TextParts.Found? {
        guard isRow(lines[start]), let second = nextRow(lines, start + 1),
            max(lines[start].tabFields, lines[second].tabFields) > 2
                || lines[start].tabFields == lines[second].tabFields
        else { return nil }
        var end = start
        while let next = nextRow(lines, end) { end = next + 1 }
        return TextParts.Found(blocks: [.table(table(lines[start..<end].filter { !$0.isBlank }))], end: end)
    }

    /// The next row, over a blank line or the name of a group at most.
    private static func nextRow(_ lines: [TextLine], _ place: Int) -> Int? {
        guard place < lines.count else { return nil }
        if isRow(lines[place]) { return place }
        return place + 1 < lines.count && isRow(lines[place + 1]) && isBetweenRows(lines[place]) ? place + 1 : nil
    }

    /// Whether it has cells; a mark of a list, a tab and its words are none.
    private static func isRow(_ line: TextLine) -> Bool {
        guard line.tabFields > 1 else { return false }
        let fields = line.plain.split(separator: "\t", maxSplits: 2)
        return fields.count > 2 || TextMarker(String(fields.joined(separator: " "))) == nil
    }

    private static func isBetweenRows(_ line: TextLine) -> Bool {
        line.isBlank || line.width <= 80 && line.tabFields == 1 && !line.endsSentence
    }

    private static func table(_ lines: [TextLine]) -> DocumentTable {
        let rows = lines.map { line in
            line.text.split(separator: "\t", omittingEmptySubsequences: false).map { field in
                DocumentText.Line(text: String(TextLine.trimmed(field)), number: line.number, page: line.page)
            }
        }
        let isIndented = rows.allSatisfy { $0.count == 1 || $0.first?.text.isEmpty == true }
        let width = (rows.map(\.count).max() ?? 1) - (isIndented ? 1 : 0)
        let read = rows.map { fields in
            let cells = isIndented && fields.count > 1 ? fields.dropFirst() : fields[...]
            return DocumentTable.Row(
                cells: cells.map { cell in
                    DocumentTable.Cell(
                        DocumentText(lines: cell.text.isEmpty ? [] : [cell]),
                        columnSpan: cells.count == 1 ? width : 1)
                })
        }
        return DocumentTable(rows: read, line: lines.first?.number ?? 1)
    }
}
