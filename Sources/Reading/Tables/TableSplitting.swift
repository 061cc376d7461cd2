import Documents

/// Parts a table that a converter ran together from several, where a row of headings stands within it.
enum TableSplitting {
    static func tables(of table: DocumentTable) -> [DocumentTable] {
        let grid = Grid(table)
        guard grid.rows.count < 5000 else { return [table] }
        var starts: [Int] = [0]
        var hasFigures = false
        for row in grid.rows.indices {
            let filled = grid.filled(row)
            let others = filled.dropFirst()
            let figures = others.contains { !CellReading($0.cell.text, column: 0).figures.isEmpty }
            if figures {
                hasFigures = true
            } else if hasFigures, others.count > 1, others.allSatisfy(isHeading), hasFiguresBelow(grid, row) {
                var start = row
                while start > 0, grid.filled(start - 1).count == 1, start - 1 > (starts.last ?? 0) { start -= 1 }
                starts.append(start)
                hasFigures = false
            }
        }
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : table.rows.count
            let rows = Array(table.rows[starts[index]..<end])
            return DocumentTable(
                rows: rows, caption: index == 0 ? table.caption : nil,
                line: index == 0 ? table.line : rows.first?.cells.first?.text.line ?? table.line)
        }
    }

    private static func isHeading(_ place: Grid.Place) -> Bool {
        let text = place.cell.text.text
        let words = text.filter(\.isLetter)
        let isPeriod = Tokeniser.tokens(of: text, inCell: true).contains { $0.period != nil }
        return (words.count > 1 || isPeriod) && !CellReading.isAbsence(text.lowercased().filter { !$0.isWhitespace })
            && StatusReading.status(text) == nil
            && PolarityReading.polarity(cell: text) == nil && text.count < 60
    }

    private static func hasFiguresBelow(_ grid: Grid, _ row: Int) -> Bool {
        guard grid.rows.indices.contains(row + 1) else { return false }
        return grid.filled(row + 1).dropFirst().contains { !CellReading($0.cell.text, column: 0).figures.isEmpty }
    }
}
