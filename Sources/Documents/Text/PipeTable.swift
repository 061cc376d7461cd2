/// A table whose cells stand between bars, with or without bars at its sides, or in a grid of `+---+`.
struct PipeTable {
    /// A line of it: a rule, such as `|---|:--|`, `+----+----+` and `----+----`, or the cells of a row.
    private struct Line {
        let line: TextLine
        let isRule: Bool
        let cells: [DocumentText.Line]

        init(_ line: TextLine) {
            let marks = line.plain.utf8
            self.line = line
            isRule =
                marks.allSatisfy { "|+-=: ".utf8.contains($0) }
                && marks.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "+") }
                && marks.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
            cells = isRule || !PipeTable.hasBars(line) ? [] : PipeTable.cells(line)
        }
    }

    private let lines: [Line]
    private var rules: [TextLine] { lines.filter(\.isRule).map(\.line) }

    static func part(_ lines: [TextLine], at start: Int) -> TextParts.Found? {
        guard hasBars(lines[start]) || lines[start].plain.hasPrefix("+-") else { return nil }
        var table: [Line] = []
        while start + table.count < lines.count {
            let line = Line(lines[start + table.count])
            guard line.isRule || !line.cells.isEmpty else { break }
            table.append(line)
        }
        let blocks = PipeTable(lines: table).block.map { [$0] }
        return TextParts.Found(blocks: blocks, end: start + max(1, table.count))
    }

    private static func hasBars(_ line: TextLine) -> Bool { line.plain.utf8.contains(UInt8(ascii: "|")) }

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
        if !cell.isEmpty { cells.append(cell) }
        if line.plain.hasPrefix("|"), cells.count > 1 { cells.removeFirst() }
        return cells.map { cell in
            DocumentText.Line(text: String(TextLine.trimmed(String(cell))), number: line.number, page: line.page)
        }
    }

    private var block: DocumentBlock? {
        let rows = lines.filter { !$0.isRule }
        guard let first = lines.first, rows.contains(where: { $0.cells.contains { !$0.text.isEmpty } }) else {
            return nil
        }
        let isTable =
            rows.count < lines.count
            || rows.count > 1
                && (rows.allSatisfy { $0.cells.count == rows[0].cells.count }
                    || rows.allSatisfy { $0.line.plain.hasPrefix("|") })
        return isTable ? .table(DocumentTable(rows: self.rows, line: first.line.number)) : nil
    }

    private var rows: [DocumentTable.Row] {
        let rules = rules
        let isGrid = rules.contains { $0.plain.hasPrefix("+") }
        let isDouble = rules.first { $0.plain.utf8.contains(UInt8(ascii: "=")) }
        let headerRule = isDouble ?? (isGrid ? rules.dropFirst().first : rules.first)
        // Programs that print a row a line draw three lines; where a line stands under each row, rows may be deeper.
        let isDeep = isGrid && (rules.count > 3 || isDouble != nil)
        var rows: [(cells: [[DocumentText.Line]], isHeader: Bool)] = []
        var afterRule = true
        for line in lines {
            if !line.isRule, !afterRule, isGrid, let last = rows.indices.last,
                isDeep || line.cells.first?.text.isEmpty == true
            {
                for (column, cell) in line.cells.enumerated() where column < rows[last].cells.count {
                    rows[last].cells[column].append(cell)
                }
            } else if !line.isRule {
                rows.append((line.cells.map { [$0] }, headerRule.map { line.line.number < $0.number } ?? false))
            }
            afterRule = line.isRule
        }
        return rows.map { row in
            let cells = row.cells.map { lines in
                DocumentTable.Cell(DocumentText(lines: lines.filter { !$0.text.isEmpty }), isHeader: row.isHeader)
            }
            return DocumentTable.Row(cells: cells, isHeader: row.isHeader)
        }
    }
}
