/// A rectangle of cells.
package struct CellRange: Hashable, Sendable {
    package let first: CellPlace
    package let last: CellPlace

    package init(first: CellPlace, last: CellPlace) {
        self.first = first
        self.last = last
    }

    /// Reads a name such as `A1:C3`, or that of one cell.
    init?(_ name: String) {
        let ends = name.split(separator: ":", omittingEmptySubsequences: false).map { CellPlace(String($0)) }
        guard ends.count <= 2, let start = ends.first, let first = start, let end = ends.last, let last = end,
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.init(first: first, last: last)
    }

    /// Its name in a spreadsheet.
    package var name: String { "\(first.name):\(last.name)" }
}
