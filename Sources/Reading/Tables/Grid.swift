import Documents

/// The cells of a table by row and column, each covering cell repeated where it covers.
struct Grid {
    /// A cell and whether it is the first of what it covers.
    struct Place {
        let cell: DocumentTable.Cell
        let isFirst: Bool
    }

    let rows: [[Place?]]
    let width: Int
    let isHeader: [Bool]

    init(_ table: DocumentTable) {
        var rows: [[Place?]] = []
        var hanging: [Int: (place: DocumentTable.Cell, left: Int)] = [:]
        for row in table.rows {
            var places: [Place?] = []
            func fillHanging() {
                while let (cell, left) = hanging[places.count] {
                    hanging[places.count] = left > 1 ? (cell, left - 1) : nil
                    places.append(Place(cell: cell, isFirst: false))
                }
            }
            for cell in row.cells {
                fillHanging()
                for offset in 0..<max(1, min(cell.columnSpan, 1000)) {
                    if cell.rowSpan > 1 { hanging[places.count] = (cell, cell.rowSpan - 1) }
                    places.append(Place(cell: cell, isFirst: offset == 0))
                }
            }
            fillHanging()
            rows.append(places)
        }
        let width = rows.map(\.count).max() ?? 0
        self.width = width
        self.rows = rows.map { $0 + Array(repeating: nil, count: width - $0.count) }
        isHeader = table.rows.map { row in
            row.isHeader || (row.cells.count > 1 && row.cells.allSatisfy { $0.isHeader || $0.text.isEmpty })
        }
    }

    private init(rows: [[Place?]], width: Int, isHeader: [Bool]) {
        self.rows = rows
        self.width = width
        self.isHeader = isHeader
    }

    func text(_ row: Int, _ column: Int) -> DocumentText { rows[row][column]?.cell.text ?? .none }

    /// The cells of a row that hold something, each once.
    func filled(_ row: Int) -> [Place] { rows[row].compactMap { $0 }.filter { $0.isFirst && !$0.cell.text.isEmpty } }

    /// The grid with rows and columns exchanged.
    var transposed: Grid {
        let turned = (0..<width).map { column in rows.map { $0[column] } }
        return Grid(rows: turned, width: rows.count, isHeader: turned.indices.map { $0 == 0 })
    }
}
