/// A table of a sheet, marked up as one so that a screen reader tells the heading of each cell.
package struct SheetTable: Hashable, Sendable {
    /// The name it is known by, which is changed where a spreadsheet could not hold it.
    package let name: String
    package let columns: [SheetColumn]
    package let rows: [[SheetCell]]

    /// Makes a table from rows that each have a cell for every column.
    package init(name: String, columns: [SheetColumn], rows: [[SheetCell]]) {
        precondition(!columns.isEmpty && rows.allSatisfy { $0.count == columns.count }, "a row has a cell a column")
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}
