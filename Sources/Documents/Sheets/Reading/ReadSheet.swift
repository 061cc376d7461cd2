/// A sheet as it was read.
package struct ReadSheet: Hashable, Sendable {
    package let name: String
    package var isHidden: Bool
    /// The cells that hold something, row by row.
    package var cells: [ReadCell] = []
    /// The cells that were merged into one.
    package var merged: [CellRange] = []
    package var hiddenRows: [ClosedRange<Int>] = []
    package var hiddenColumns: [ClosedRange<Int>] = []

    init(name: String, isHidden: Bool) {
        self.name = name
        self.isHidden = isHidden
    }
}

extension ArraySlice<ReadCell> {
    /// The cells of each row that holds something, by the row's number.
    package var rows: [(number: Int, cells: Self)] {
        var rows: [(number: Int, cells: Self)] = []
        var rest = self
        while let number = rest.first?.place.row {
            let row = rest.prefix { $0.place.row == number }
            rows.append((number, row))
            rest = rest[row.endIndex...]
        }
        return rows
    }
}

extension ReadSheet {
    /// Notes that a row is hidden; rows come in order.
    mutating func hide(row: Int) { hide(rows: row...row) }

    mutating func hide(rows: ClosedRange<Int>) {
        if let last = hiddenRows.last, last.upperBound + 1 == rows.lowerBound {
            hiddenRows[hiddenRows.count - 1] = last.lowerBound...rows.upperBound
        } else {
            hiddenRows.append(rows)
        }
    }
}
