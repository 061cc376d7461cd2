import Hummingbird
import PerformanceModel

typealias ReportAddress = ReportID

/// What stands in the address of a page.
enum Address {
    /// Reads an identifier; anything else is an address where there is no page.
    static func identifier<Subject>(_ text: String) throws -> Identifier<Subject> {
        do {
            return try Identifier(text)
        } catch { throw HTTPError(.notFound) }
    }

    static func mediaType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "csv": "text/csv; charset=utf-8"
        case "json": "application/json"
        case "pdf": "application/pdf"
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "ods": "application/vnd.oasis.opendocument.spreadsheet"
        default: "application/octet-stream"
        }
    }
}
