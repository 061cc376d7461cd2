import Documents
import Intake
import PerformanceModel
import Testing

/// Small workbooks, written as text: a cell between bars.
///
/// `12` is a number and `12%` a percentage; `'12` is words, `2017-12-31` a day, `#N/A` an error, `=` a formula that was
/// not worked out and `=12` one that was; an underscore is nothing.
enum SmallSheet {
    /// A workbook of sheets, each by name, with what else is said of its table and its rows.
    static func book(_ sheets: [(name: String, rows: String)], hidden: Set<String> = []) throws -> [UInt8] {
        let spaces = ["office", "style", "text", "table"].map {
            " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        let style =
            "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
            + "</style:style>"
        let tables = sheets.map { sheet in
            let rows = sheet.rows.split(separator: "\n").map { Self.row($0) }
            let style = hidden.contains(sheet.name) ? " table:style-name=\"h\"" : ""
            return "<table:table table:name=\"\(sheet.name)\"\(style)>\(rows.joined())</table:table>"
        }
        let content =
            "<office:document-content\(spaces.joined())><office:automatic-styles>\(style)</office:automatic-styles>"
            + "<office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body>"
            + "</office:document-content>"
        return try ZipArchive().bytes(with: [("content.xml", Array(content.utf8))])
    }

    /// A row; one that begins with `-` is hidden.
    private static func row(_ line: Substring) -> String {
        let isHidden = line.hasPrefix("- ")
        let cells = (isHidden ? line.dropFirst(2) : line).split(separator: "|").map { cell(trimmed($0)) }
        return "<table:table-row\(isHidden ? " table:visibility=\"collapse\"" : "")>\(cells.joined())</table:table-row>"
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func cell(_ text: String) -> String {
        if text == "_" { return "<table:table-cell/>" }
        if text == "=" || text.hasPrefix("#") {
            return
                "<table:table-cell table:formula=\"of:=1\"><text:p>\(text.drop { $0 == "=" })</text:p></table:table-cell>"
        }
        if text.hasPrefix("<>") {
            return "<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\">"
                + "<text:p>\(text.dropFirst(2))</text:p></table:table-cell>"
        }
        let formula = text.hasPrefix("=") ? " table:formula=\"of:=1\"" : ""
        let shown = text.drop { $0 == "=" || $0 == "'" }
        func typed(_ type: String, _ value: String = "") -> String {
            "<table:table-cell office:value-type=\"\(type)\"\(value)\(formula)><text:p>\(shown)</text:p></table:table-cell>"
        }
        if text.hasPrefix("'") { return typed("string") }
        if Day(shown) != nil { return typed("date", " office:date-value=\"\(shown)\"") }
        if shown.hasSuffix("%"), let number = Double(shown.dropLast()) {
            return typed("percentage", " office:value=\"\(number / 100)\"")
        }
        return Double(shown) == nil ? typed("string") : typed("float", " office:value=\"\(shown)\"")
    }
}

/// Reads a return on the sheet `Return`, on 5 February 2018.
func readSheet(_ rows: String) throws -> ReturnReading { try readBook([("Return", rows)]) }

func readBook(_ sheets: [(name: String, rows: String)], hidden: Set<String> = []) throws -> ReturnReading {
    try read(SmallSheet.book(sheets, hidden: hidden))
}

extension ReturnReading {
    /// What is found, as its sender is told, without the file's name.
    var told: [String] {
        findings.map { $0.description.replacing("r.csv, cell ", with: "").replacing("r.csv: ", with: "") }
    }

    /// What is returned, a figure a line.
    var returned: [String] {
        observations.map { observation in
            let content =
                switch observation.content {
                case .absent(let absence): absence.word
                case .value(let value):
                    [value.value, value.numerator, value.denominator].map { $0?.description ?? "-" }.joined(
                        separator: " ")
                }
            return "\(observation.figure): \(content) \(observation.column ?? "")"
        }
    }
}
