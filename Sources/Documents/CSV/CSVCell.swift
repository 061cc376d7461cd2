/// One field of a CSV file, with the place it was read from.
package struct CSVCell: Sendable, Hashable {
    /// What the field says, without its quotes.
    package let text: String
    /// The line of the file on which the field starts, counted from 1.
    package let line: Int
    /// The number of the field in its row, counted from 1.
    package let column: Int
    /// Whether the field stood in quotes, which tells an empty text from nothing at all.
    package let wasQuoted: Bool

    /// Makes a cell from what it says and where it stands.
    package init(text: String, line: Int, column: Int, wasQuoted: Bool = false) {
        self.text = text
        self.line = line
        self.column = column
        self.wasQuoted = wasQuoted
    }
}
