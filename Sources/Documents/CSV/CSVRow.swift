/// One row of a CSV file.
package struct CSVRow: Sendable, Hashable {
    /// The line of the file on which the row starts, counted from 1.
    package let line: Int
    /// The fields, from left to right.
    package let cells: [CSVCell]

    /// Makes a row from its cells and where it stands.
    package init(line: Int, cells: [CSVCell]) {
        self.line = line
        self.cells = cells
    }
}
