/// A workbook to be written, as XLSX or as ODS.
///
/// It can hold only what the Government Analysis Function asks of an accessible spreadsheet: a sheet has its title and
/// words above at most one table, which has one header row, no merged cells and nothing beside or below it.
///
/// Source: Government Analysis Function, "Releasing statistics in spreadsheets".
package struct Workbook: Hashable, Sendable {
    /// The title in the document's properties.
    package var title: String
    /// Who made it, in the document's properties.
    package var creator: String
    /// The language of its words, such as `en-GB`.
    package var language: String
    /// The sheets in order, of which there must be one.
    package var sheets: [Sheet]

    /// Makes a workbook from its sheets.
    package init(title: String, creator: String, language: String = "en-GB", sheets: [Sheet]) {
        precondition(!sheets.isEmpty, "a workbook without a sheet cannot be opened")
        self.title = title
        self.creator = creator
        self.language = language
        self.sheets = sheets
    }
}
