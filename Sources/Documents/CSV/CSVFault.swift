/// A thing wrong with a CSV file, with its place.
///
/// Its description is a message for the person who sent the file: what is wrong, where, and what to do.
package struct CSVFault: Error, Hashable, Sendable {
    /// What is wrong.
    package let kind: Kind
    /// The line it is on, counted from 1; nothing if it is about the whole file.
    package let line: Int?
    /// The field of the row it is in, counted from 1; nothing if it is about the whole row.
    package let column: Int?

    /// Makes a fault from what is wrong and where.
    package init(_ kind: Kind, line: Int? = nil, column: Int? = nil) {
        self.kind = kind
        self.line = line
        self.column = column
    }

    /// The things that can be wrong with a CSV file.
    package enum Kind: Hashable, Sendable {
        /// No row at all.
        case empty
        /// Another kind of file, whatever its name says.
        case foreign(CSVForeignFormat)
        /// The first byte that is not UTF-8; later ones are not listed, since one saving of the file cures all.
        case notUTF8(byte: UInt8)
        /// A character that no text has, such as NUL.
        case controlCharacter(UInt8)
        /// The first line ended by a carriage return alone; later ones are not listed.
        case bareCarriageReturn
        /// A quote in a field that does not start with one.
        case quoteInsideField(String)
        /// Something between a closing quote and the next comma.
        case textAfterQuote(String)
        /// A quote never closed, which ends the reading.
        case unclosedQuote(String)
        /// A row longer or shorter than the header.
        case fieldCount(expected: Int, found: Int)
        /// A file too big to read, of which nothing was read.
        case tooManyBytes(found: Int, limit: Int)
        /// More rows than are read, which ends the reading.
        case tooManyRows(limit: Int)
        /// More fields in a row than are read.
        case tooManyFields(limit: Int)
        /// A field longer than is read.
        case fieldTooLong(found: Int, limit: Int)
        /// More faults than are listed, which ends the reading.
        case moreFaults(listed: Int)
    }
}

extension CSVFault: CustomStringConvertible {
    package var description: String {
        switch kind {
        case .empty:
            "The file is empty. Send a CSV file with a header row and a row for each figure."
        case .foreign(let format):
            Self.sentence(for: format)
        case .notUTF8(let byte):
            "\(place) has the byte \(Self.code(byte)), which is not UTF-8. Save the file as UTF-8 "
                + "(in Excel, choose 'CSV UTF-8') and send it again."
        case .controlCharacter(let byte):
            "\(place) has the control character \(Self.code(byte)), which no text has. "
                + "Remove it, or export the file again as CSV."
        case .bareCarriageReturn:
            "\(place) ends with a carriage return alone. Save the file with Windows or Unix line endings."
        case .quoteInsideField(let text):
            "\(place) has a quote inside it: '\(text)'. Put the whole field in quotes and write each quote "
                + "inside it twice."
        case .textAfterQuote(let text):
            "\(place) goes on after its closing quote: '\(text)'. Write each quote inside the field twice, "
                + "or remove what follows the closing quote."
        case .unclosedQuote(let text):
            "\(place) opens a quote that is never closed: '\(text)'. Close it. Nothing after it could be read."
        case .fieldCount(let expected, let found):
            "\(place) has \(found) \(found == 1 ? "field" : "fields"), but the header has \(expected). "
                + "Give the row as many fields as the header, and put a field that has a comma in quotes."
        case .tooManyBytes(let found, let limit):
            "The file has \(found) bytes, but at most \(limit) are read. Split the file and send the parts."
        case .tooManyRows(let limit):
            "\(place) is beyond the \(limit) rows that are read from one file. Split the file and send the parts."
        case .tooManyFields(let limit):
            "\(place) has more than the \(limit) fields that are read from a row. Remove the columns not asked for."
        case .fieldTooLong(let found, let limit):
            "\(place) has \(found) bytes, but at most \(limit) are read. Shorten it, or look for a missing quote."
        case .moreFaults(let listed):
            "There is more wrong than the \(listed) faults listed. Put these right and send the file again."
        }
    }

    private var place: String {
        guard let line else { return "The file" }
        guard let column else { return "Line \(line)" }
        return "Line \(line), field \(column)"
    }

    private static func sentence(for format: CSVForeignFormat) -> String {
        switch format {
        case .zip:
            "This is a zip file or a spreadsheet (such as .xlsx), not a CSV file. "
                + "Open it, save the sheet as CSV UTF-8 and send that."
        case .pdf:
            "This is a PDF document, not a CSV file. Send the figures as CSV, saved from the sheet they are kept in."
        case .oldExcel:
            "This is an old Excel workbook (.xls), not a CSV file. Open it, save the sheet as CSV UTF-8 and send that."
        case .utf16:
            "This is text in UTF-16, not in UTF-8. Save the file as UTF-8 (in Excel, choose 'CSV UTF-8') "
                + "and send it again."
        }
    }

    private static func code(_ byte: UInt8) -> String {
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
