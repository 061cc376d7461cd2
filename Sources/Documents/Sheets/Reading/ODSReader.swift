/// Reads the sheets of an OpenDocument spreadsheet.
///
/// Source: OASIS, OpenDocument 1.3, part 3, 9 (tables) and 19.
final class ODSReader: MarkupHandler {
    private(set) var sheets: [ReadSheet] = []
    private(set) var isSpreadsheet = false
    private let parts: WorkbookParts
    /// The styles of sheets that are hidden.
    private var hiddenStyles: Set<String> = []
    private var style = ""
    private var sheet: ReadSheet?
    /// Where the open row and cell stand.
    private var row = Row()
    private var column = 0
    private var columnsSeen = 0
    private var cell: ODSCell?
    /// How many of the open tags stand in one that is left out, with itself.
    private var leftOut = 0

    /// What is known of the row that is open.
    private struct Row {
        var number = 0
        var times = 1
        var cells: [(column: Int, content: ReadCell.Content, isFormula: Bool)] = []
    }

    init(_ parts: WorkbookParts) { self.parts = parts }

    /// What has words of its own, or cells that are none of the sheet's.
    private static let leftOutNames: Set<String> = [
        "table:tracked-changes", "table:content-validations", "table:shapes", "table:dde-links", "office:annotation",
        "text:ruby-text", "draw:frame", "draw:g", "draw:custom-shape", "draw:rect", "draw:line", "draw:control",
        "draw:caption", "draw:text-box", "table:scenario",
    ]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        try parts.countTag()
        let isTableInTable = element.name == "table:table" && sheet != nil
        guard leftOut == 0, !isTableInTable, !Self.leftOutNames.contains(element.name) else {
            leftOut += 1
            return
        }
        switch element.name {
        case "office:spreadsheet": isSpreadsheet = true
        case "style:style": style = element["style:name"] ?? ""
        case "style:table-properties": if element["table:display"] == "false" { hiddenStyles.insert(style) }
        case "table:table": startSheet(element)
        case "table:table-column": readColumns(element)
        case "table:table-row": try startRow(element)
        case "table:table-cell", "table:covered-table-cell": cell = ODSCell(element)
        default:
            cell?.start(element)
            try parts.check(cellBytes: cell?.bytes ?? 0)
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        switch name {
        case "table:table":
            if let sheet { sheets.append(sheet) }
            sheet = nil
        case "table:table-row": try endRow()
        case "table:table-cell", "table:covered-table-cell": try endCell()
        default: cell?.end(name)
        }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        guard leftOut == 0 else { return }
        cell?.add(text)
        try parts.check(cellBytes: cell?.bytes ?? 0)
    }

    // MARK: Sheets, columns and rows

    private func startSheet(_ element: MarkupElement) {
        let isHidden = element["table:style-name"].map(hiddenStyles.contains) ?? false
        sheet = ReadSheet(name: element["table:name"] ?? "", isHidden: isHidden)
        row = Row()
        columnsSeen = 0
    }

    private func readColumns(_ element: MarkupElement) {
        let times = element.times("table:number-columns-repeated")
        if Self.isHidden(element) { sheet?.hiddenColumns.append((columnsSeen + 1)...(columnsSeen + times)) }
        columnsSeen += times
    }

    private static func isHidden(_ element: MarkupElement) -> Bool {
        ["collapse", "filter"].contains(element["table:visibility"])
    }

    private func startRow(_ element: MarkupElement) throws(DocumentFault) {
        row = Row(number: row.number + row.times, times: element.times("table:number-rows-repeated"))
        if row.number == 0 { row.number = 1 }
        column = 0
        if Self.isHidden(element) { sheet?.hide(rows: row.number...(row.number + row.times - 1)) }
    }

    private func endRow() throws(DocumentFault) {
        guard let name = sheet?.name, !row.cells.isEmpty else { return }
        for number in row.number..<(row.number + row.times) {
            for cell in row.cells {
                let place = CellPlace(row: number, column: cell.column)
                try parts.count(place, of: name)
                sheet?.cells.append(ReadCell(place, cell.content, isFormula: cell.isFormula))
            }
        }
    }

    private func endCell() throws(DocumentFault) {
        guard let cell else { return }
        self.cell = nil
        let first = CellPlace(row: row.number, column: column + 1)
        column += cell.times
        if cell.columnSpan > 1 || cell.rowSpan > 1 {
            let last = CellPlace(row: first.row + cell.rowSpan - 1, column: first.column + cell.columnSpan - 1)
            sheet?.merged.append(CellRange(first: first, last: last))
        }
        guard let content = cell.content else { return }
        for column in first.column..<(first.column + cell.times) {
            // Counted with the row, but a row without end must not be filled first.
            try parts.check(CellPlace(row: row.number, column: column), of: sheet?.name ?? "")
            row.cells.append((column, content, cell.isFormula))
        }
    }
}

extension MarkupElement {
    /// How often something is repeated, within the largest sheet there is.
    func times(_ name: String) -> Int {
        guard let text = self[name] else { return 1 }
        return max(1, min(Int(text) ?? CellPlace.mostRows, CellPlace.mostRows))
    }
}
