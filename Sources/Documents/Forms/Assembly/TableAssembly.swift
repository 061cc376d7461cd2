/// A table while its rows come in.
struct TableAssembly {
    var caption: DocumentText?
    private let line: Int
    private let counting: ReadDocument.Counting
    private var rows: [(cells: [CellAssembly], isHeader: Bool)] = []
    private var row: [CellAssembly]?
    private var column = 0
    private var width = 1
    /// The cell that a column's next cell may continue.
    private var origins: [Int: Origin] = [:]
    /// The columns whose cells the open row continues.
    private var continued: [Int] = []

    init(line: Int, counting: ReadDocument.Counting) {
        self.line = line
        self.counting = counting
    }

    /// Where the upper part of a cell stands, and the last row that it reaches.
    private struct Origin {
        let row: Int
        let place: Int
        var reaches: Int
    }

    mutating func beginRow() {
        row = []
        column = 0
        continued = []
    }

    /// Adds a cell, beginning a row where none is begun.
    mutating func add(_ cell: CellAssembly, limits: DocumentLimits) throws(DocumentFault) {
        if row == nil { beginRow() }
        guard column < limits.columns else { throw tooWide(limit: limits.columns) }
        var cell = cell
        cell.columnSpan = max(1, min(cell.columnSpan, limits.columns - column))
        if cell.continues, let origin = origins[column], origin.reaches == rows.count - 1 {
            continued.append(column)
        } else {
            origins[column] = Origin(row: rows.count, place: row?.count ?? 0, reaches: rows.count)
            row?.append(cell)
        }
        column += cell.columnSpan
    }

    mutating func endRow(isHeader: Bool) {
        guard let cells = row else { return }
        for column in continued {
            guard let origin = origins[column] else { continue }
            rows[origin.row].cells[origin.place].rowSpan += 1
            origins[column]?.reaches = rows.count
        }
        rows.append((cells, isHeader))
        width = max(width, column)
        row = nil
    }

    /// Forgets the row that is open.
    mutating func dropRow() {
        origins = origins.filter { $0.value.row < rows.count }
        row = nil
    }

    /// How many cells the table has as a grid.
    var area: Int { rows.count * width }

    var table: DocumentTable {
        let height = rows.count
        return DocumentTable(
            rows: rows.enumerated().map { index, row in
                DocumentTable.Row(
                    cells: row.cells.map { $0.cell(isHeader: row.isHeader, rowsLeft: height - index) },
                    isHeader: row.isHeader)
            }, caption: caption, line: line)
    }

    private func tooWide(limit: Int) -> DocumentFault {
        let place = counting == .lines ? "on line" : "at paragraph"
        return DocumentFault(
            "The table \(place) \(line) has more than \(limit) columns, which is more than is read: split it and try "
                + "again.")
    }
}
