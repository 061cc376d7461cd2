/// A table of a document.
package struct DocumentTable: Hashable, Sendable {
    package var rows: [Row]
    /// The caption, where the form has one.
    package let caption: DocumentText?
    /// Where it begins.
    package let line: Int

    package init(rows: [Row], caption: DocumentText? = nil, line: Int) {
        self.rows = rows
        self.caption = caption
        self.line = line
    }

    /// A row: its cells in order, those that a cell above or to the left covers left out.
    package struct Row: Hashable, Sendable {
        package var cells: [Cell]
        /// Whether the document itself calls it a row of headings.
        package let isHeader: Bool

        package init(cells: [Cell], isHeader: Bool = false) {
            self.cells = cells
            self.isHeader = isHeader
        }
    }

    /// A cell, with how many columns and rows it covers.
    package struct Cell: Hashable, Sendable {
        /// A line for each paragraph or line break in it.
        package let text: DocumentText
        /// Whether the document itself calls it a heading.
        package let isHeader: Bool
        package let columnSpan: Int
        package let rowSpan: Int
        /// The colour it is filled with, as six hexadecimal digits.
        package let fill: String?

        package init(
            _ text: DocumentText, isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1, fill: String? = nil
        ) {
            self.text = text
            self.isHeader = isHeader
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.fill = fill
        }
    }
}
