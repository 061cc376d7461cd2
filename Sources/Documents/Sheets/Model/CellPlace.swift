/// Where a cell stands, counted from 1: `B7` is row 7 and column 2.
package struct CellPlace: Hashable, Sendable, Comparable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads a name such as `B7`, within the largest sheet there is: 16,384 columns and 1,048,576 rows.
    init?(_ name: String) {
        let letters = name.utf8.prefix { $0 >= UInt8(ascii: "A") }
        let digits = name.utf8[letters.endIndex...]
        guard (1...3).contains(letters.count), (1...7).contains(digits.count), let row = Int(Substring(digits)),
            letters.allSatisfy({ $0 <= UInt8(ascii: "Z") })
        else { return nil }
        let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        guard (1...Self.mostRows).contains(row), column <= Self.mostColumns else { return nil }
        self.init(row: row, column: column)
    }

    static let mostRows = 1_048_576
    static let mostColumns = 16_384

    /// The name of the cell in a spreadsheet.
    package var name: String { Self.letters(ofColumn: column) + String(row) }

    /// The letters above a column: `A` to `Z`, then `AA`.
    package static func letters(ofColumn column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
