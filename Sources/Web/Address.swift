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
        if name.hasSuffix(".html") { return "text/html; charset=utf-8" }
        if name.hasSuffix(".csv") { return "text/csv; charset=utf-8" }
        if name.hasSuffix(".json") { return "application/json" }
        return "application/octet-stream"
    }
}
