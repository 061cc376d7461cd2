/// A sheet laid out in rows: the lines, the headings of its table, and the table's rows.
struct SheetGrid {
    let name: String
    let sheet: Sheet
    let rows: [[Cell]]
    /// The name of the table and where it stands, with its headings.
    let table: (name: String, range: CellRange)?

    struct Cell {
        let content: SheetContent
        let look: SheetLook
        let note: String?
    }

    /// Lays out every sheet of a workbook.
    static func grids(of workbook: Workbook) -> [Self] {
        var sheetNames = WrittenNames()
        var tableNames = WrittenNames()
        return workbook.sheets.map { sheet in
            Self(
                sheet, name: sheetNames.sheet(sheet.name), tableName: sheet.table.map { tableNames.table($0.name) })
        }
    }

    /// The names in addresses, by those that the sheets were made with.
    static func quotedNames(of workbook: Workbook, _ grids: [Self]) -> [String: String] {
        Dictionary(zip(workbook.sheets.map(\.name), grids.map(\.quotedName)), uniquingKeysWith: { first, _ in first })
    }

    private init(_ sheet: Sheet, name: String, tableName: String?) {
        self.name = name
        self.sheet = sheet
        // Above a table words run on to the right, since its first column may be narrow.
        var rows = sheet.lines.map { [Self.cell(of: $0, wraps: sheet.table == nil)] }
        guard let table = sheet.table, let tableName else {
            self.rows = rows
            self.table = nil
            return
        }
        let start = CellPlace(row: rows.count + 1, column: 1)
        var headings = WrittenNames()
        let hasNumbers = table.columns.indices.map { column in table.rows.contains { $0[column].content.isNumber } }
        rows.append(
            zip(table.columns, hasNumbers).map { column, hasNumbers in
                Cell(
                    content: .text(headings.heading(column.heading)),
                    look: SheetLook(role: .header, wraps: true, isAtRight: hasNumbers), note: column.note)
            })
        rows += table.rows.map { zip($0, hasNumbers).map { Self.cell($0, isAtRight: $1) } }
        self.rows = rows
        self.table = (
            // Excel opens no table without a row beneath its headings.
            tableName,
            CellRange(
                first: start, last: CellPlace(row: max(rows.count, start.row + 1), column: table.columns.count))
        )
    }

    private static func cell(of line: SheetLine, wraps: Bool) -> Cell {
        let role: SheetLook.Role =
            switch (line.kind, line.content) {
            case (.title, _): .title
            case (.heading, _): .heading
            case (.text, .link), (.text, .sheetLink): .link
            case (.text, _): .text
            }
        return Cell(content: line.content, look: SheetLook(role: role, wraps: wraps), note: nil)
    }

    private static func cell(_ cell: SheetCell, isAtRight: Bool) -> Cell {
        var look = SheetLook(isUnlocked: cell.isUnlocked, isAtRight: isAtRight)
        switch cell.content {
        case .empty: break
        case .text: look.wraps = true
        case .number(let number): look.number = .init(form: number.form, places: number.places ?? 0)
        case .link, .sheetLink: look = SheetLook(role: .link, isUnlocked: cell.isUnlocked, wraps: true)
        }
        return Cell(content: cell.content, look: look, note: cell.note)
    }

    /// The columns of the sheet with the width each is to have; a sheet of words alone has one wide column.
    var widths: [Int] { sheet.table.map { $0.columns.map(\.width) } ?? [100] }

    /// How many points high a row must be for its words to be seen: LibreOffice works out none for XLSX, and the
    /// highest that Excel can show is 409.
    func height(of row: [Cell]) -> Int {
        let heights = zip(row, widths).map { cell, width in
            let lines = cell.content.words?.split(separator: "\n", omittingEmptySubsequences: false) ?? [""]
            // A letter is on average a little narrower than the digits that widths are counted in.
            let wrapped = lines.reduce(0) { $0 + (cell.look.wraps ? $1.count * 10 / (11 * max(1, width)) : 0) + 1 }
            return wrapped * cell.look.role.points * 4 / 3
        }
        return min(heights.max() ?? 0, 409)
    }

    /// The name in an address, such as `'Quarter 3'`.
    var quotedName: String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// The cells of the sheet with their places, row by row.
    var cells: [(place: CellPlace, cell: Cell)] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().map { (CellPlace(row: row + 1, column: $0 + 1), $1) }
        }
    }

    /// What may be entered where.
    var rules: [(range: CellRange, rule: SheetRule)] {
        guard let table, let columns = sheet.table?.columns else { return [] }
        return columns.enumerated().compactMap { index, column in
            column.rule.map { rule in
                let first = CellPlace(row: table.range.first.row + 1, column: index + 1)
                return (CellRange(first: first, last: CellPlace(row: table.range.last.row, column: index + 1)), rule)
            }
        }
    }
}
