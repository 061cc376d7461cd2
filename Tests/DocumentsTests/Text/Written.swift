import Documents

/// A document's blocks in short: a line a block, `line: text`, cells parted by bars and lines of a text by slashes.
func written(_ document: ReadDocument) -> [String] {
    document.blocks.flatMap { block in
        switch block {
        case .heading(let level, let text): ["H\(level) \(written(text))"]
        case .paragraph(let text): ["P \(written(text))"]
        case .listItem(let text): ["L \(written(text))"]
        case .table(let table): table.rows.map(written)
        case .note(let text), .comment(let text): ["N \(written(text))"]
        }
    }
}

private func written(_ text: DocumentText) -> String {
    text.lines.map { "\($0.number): \($0.text)" }.joined(separator: " / ")
}

private func written(_ row: DocumentTable.Row) -> String {
    let cells = row.cells.map { cell in
        (cell.columnSpan > 1 ? "<\(cell.columnSpan)> " : "") + written(cell.text)
    }
    return (row.isHeader ? "# " : "| ") + cells.joined(separator: " | ")
}
