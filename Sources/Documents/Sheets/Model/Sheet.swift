/// A sheet of a workbook to be written: lines of words, one to a row, and a table beneath them.
package struct Sheet: Hashable, Sendable {
    /// The name on its tab, which is changed where a spreadsheet could not hold it.
    package var name: String
    /// The title first, then the words above the table.
    package var lines: [SheetLine]
    package var table: SheetTable?
    /// Whether only the cells that are unlocked can be changed; there is no password.
    package var isProtected: Bool

    /// Makes a sheet from its lines and table.
    package init(name: String, lines: [SheetLine], table: SheetTable? = nil, isProtected: Bool = false) {
        self.name = name
        self.lines = lines
        self.table = table
        self.isProtected = isProtected
    }
}
