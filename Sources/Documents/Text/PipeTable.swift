/// A table whose cells stand between bars, with or without bars at its sides, or in a grid of `+---+`.
enum PipeTable {
    static func part(_ lines: [TextLine], at start: Int) -> TextParts.Found? {
        guard isRow(lines[start]) || lines[start].plain.hasPrefix("+-") else { return nil }
        let end = lines[start...].firstIndex { !isRow($0) && !isRule($0) } ?? lines.count
        let region = lines[start..<end]
        let rows = region.filter { !isRule($0) }.map(cells)
        let counts = Set(rows.map(\.count))
        let isTable =
            region.count > 1 && !rows.isEmpty
            && (region.contains(where: isRule) || counts.count == 1 || region.allSatisfy { $0.plain.hasPrefix("|") })
            && rows.contains { $0.contains { !$0.text.isEmpty } }
        guard isTable else { return TextParts.Found(blocks: nil, end: end) }
        return TextParts.Found(blocks: [.table(table(region, line: lines[start].number))], end: end)
    }

    private static func isRow(_ line: TextLine) -> Bool {
        line.plain.utf8.contains(UInt8(ascii: "|")) && !isRule(line)
    }

    /// Whether it only draws a line: `|---|:--|`, `+----+----+`, `----+----`.
    private static func isRule(_ line: TextLine) -> Bool {
        let marks = line.plain.utf8
        return marks.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "+") }
            && marks.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
            && marks.allSatisfy { "|+-=: ".utf8.contains($0) }
    }

    /// The cells of a line; a bar after a backslash is part of its cell.
    private static func cells(_ line: TextLine) -> [DocumentText.Line] {
        var cells: [String.UnicodeScalarView] = []
        var cell = String.UnicodeScalarView()
        for scalar in line.plain.unicodeScalars {
            if scalar == "|", cell.last == "\\" {
                cell.removeLast()
                cell.append(scalar)
            } else if scalar == "|" {
                cells.append(cell)
                cell = String.UnicodeScalarView()
            } else {
                cell.append(scalar)
            }
        }
        if !line.plain.hasSuffix("|") || cell.last == "|" { cells.append(cell) }
        if line.plain.hasPrefix("|") { cells.removeFirst() }
        return cells.map {
            DocumentText.Line(text: TextLine(String($0), number: 0).plain, number: line.number, page: line.page)
        }
    }

    private static func table(_ region: ArraySlice<TextLine>, line: Int) -> DocumentTable {
        let rules = region.filter(isRule)
        let isGrid = rules.contains { $0.plain.hasPrefix("+") }
        let headerRule = rules.first { $0.plain.contains("=") } ?? (isGrid ? rules.dropFirst().first : rules.first)
        // Programs that print a row a line draw three lines; where a line stands under each row, rows may be deeper.
        let joinsAll = isGrid && (rules.count > 3 || rules.contains { $0.plain.contains("=") })
        var rows: [(cells: [[DocumentText.Line]], isHeader: Bool)] = []
        var afterRule = true
        for next in region {
            if isRule(next) {
                afterRule = true
                continue
            }
            let cells = cells(next)
            if !afterRule, let last = rows.indices.last, isGrid, joinsAll || cells.first?.text.isEmpty == true {
                for (column, cell) in cells.enumerated() where column < rows[last].cells.count {
                    rows[last].cells[column].append(cell)
                }
            } else {
                rows.append((cells.map { [$0] }, headerRule.map { next.number < $0.number } ?? false))
            }
            afterRule = false
        }
        let read = rows.map { row in
            DocumentTable.Row(
                cells: row.cells.map { cell in
                    DocumentTable.Cell(DocumentText(lines: cell.filter { !$0.text.isEmpty }), isHeader: row.isHeader)
                }, isHeader: row.isHeader)
        }
        return DocumentTable(rows: read, line: line)
    }
}
