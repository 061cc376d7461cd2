/// How much of a document is read, so that a hostile one costs a second or two and no more.
package struct DocumentLimits: Hashable, Sendable {
    /// The bytes of the file.
    package var bytes = 64 << 20
    /// The bytes of one part of a zip archive, taken out.
    package var partBytes = 16 << 20
    /// The bytes of all parts of a workbook, taken out.
    package var workbookBytes = 48 << 20
    /// The bytes of a text or a page of HTML, of which the longest report has a tenth.
    package var textBytes = 4 << 20
    /// The parts of a zip archive.
    package var parts = 10_000
    /// The tags of a part.
    package var elements = 1_000_000
    /// The tags that are open at once; libxml2 itself ends at 256.
    package var depth = 200
    /// The columns of a table.
    package var columns = 1_000
    /// The cells of all tables, those that others cover counted in.
    package var cells = 200_000
    /// The bytes of words in one cell of a workbook, of which Excel holds 32,767 letters.
    package var cellBytes = 100_000
    /// The paragraphs, those in cells counted in.
    package var paragraphs = 200_000

    package init() {}
}
