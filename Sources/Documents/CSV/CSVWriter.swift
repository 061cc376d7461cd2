/// Writes rows of text as CSV, as RFC 4180 sets it out.
///
/// A field is put in quotes only when it must be, so that files compare well line by line:
///
/// ```swift
/// CSVWriter().text(of: [["area", "note"], ["Burnley", "up, again"]])
/// // area,note
/// // Burnley,"up, again"
/// ```
package struct CSVWriter: Sendable, Hashable {
    /// How a row is ended.
    package enum LineEnd: String, Sendable, Hashable, CaseIterable {
        /// A line feed, as tools that compare files expect.
        case lf = "\n"
        /// A carriage return and a line feed, as RFC 4180 has it.
        case crlf = "\r\n"
    }

    /// How each row is ended, the last one too.
    package var lineEnd: LineEnd
    /// Whether a text that a spreadsheet would run as a formula is given a leading apostrophe.
    ///
    /// Source: OWASP, CSV injection. A number is left alone, whatever its sign.
    package var safeForSpreadsheets: Bool

    /// Makes a writer for files that people open in a spreadsheet, or for files that only programs read.
    package init(lineEnd: LineEnd = .lf, safeForSpreadsheets: Bool = false) {
        self.lineEnd = lineEnd
        self.safeForSpreadsheets = safeForSpreadsheets
    }

    /// The text of a file with these rows; a row of no fields is not written, since it would read as a blank line.
    package func text(of rows: some Sequence<[String]>) -> String {
        var bytes: [UInt8] = []
        for row in rows where !row.isEmpty {
            for (index, field) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(field, alone: row.count == 1, to: &bytes)
            }
            bytes.append(contentsOf: lineEnd.rawValue.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ field: String, alone: Bool, to bytes: inout [UInt8]) {
        let field = safeForSpreadsheets && Self.isFormula(field) ? "'" + field : field
        // An empty field alone in its row would be a blank line.
        guard Self.needsQuotes(field) || (alone && field.isEmpty) else {
            bytes.append(contentsOf: field.utf8)
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in field.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static func needsQuotes(_ field: String) -> Bool {
        let bytes = field.utf8
        guard let first = bytes.first, let last = bytes.last else { return false }
        // A byte order mark at the very start of a file would be taken for the file's own.
        if isBlank(first) || isBlank(last) || first == 0xEF { return true }
        return bytes.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func isFormula(_ field: String) -> Bool {
        guard let first = field.unicodeScalars.first else { return false }
        switch first {
        case "=", "@", "\t", "\r": return true
        case "+", "-": return !isNumber(field.utf8.dropFirst())
        default: return false
        }
    }

    /// Whether the text is digits with at most one point among them.
    private static func isNumber(_ text: Substring.UTF8View) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        }
    }
}
