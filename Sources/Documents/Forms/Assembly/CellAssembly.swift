/// A cell of a table while its rows come in.
struct CellAssembly {
    var text = DocumentText.none
    var isHeader = false
    var columnSpan = 1
    var rowSpan = 1
    /// Whether it is the lower part of the cell above.
    var continues = false
    var fill: String?

    /// The cell, which covers no row that the table has not.
    func cell(isHeader: Bool, rowsLeft: Int) -> DocumentTable.Cell {
        DocumentTable.Cell(
            text, isHeader: isHeader || self.isHeader, columnSpan: columnSpan,
            rowSpan: max(1, min(rowSpan, rowsLeft)), fill: fill)
    }
}
