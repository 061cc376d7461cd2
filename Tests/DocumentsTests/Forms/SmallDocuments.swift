import Documents
import Foundation

/// Small documents, and small writing of what was read from them.
enum SmallDocuments {
    private static let wordAddress = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    static func wordPart(_ root: String, _ body: String) -> String {
        "<w:\(root) xmlns:w=\"\(wordAddress)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "\(body)</w:\(root)>"
    }

    static func zip(_ parts: [(String, String)]) throws -> [UInt8] {
        try ZipArchive().bytes(with: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    static func word(_ body: String, parts: [(String, String)] = []) throws -> [UInt8] {
        let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        let document = wordPart("document", "<w:body>\(body)</w:body>")
        return try zip([("[Content_Types].xml", types), ("word/document.xml", document)] + parts)
    }

    static func openDocument(_ body: String, styles: String = "") throws -> [UInt8] {
        let names = ["office", "style", "text", "table"].map {
            " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        let space = names.joined() + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        return try zip([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content\(space)><office:automatic-styles>\(styles)</office:automatic-styles>"
                    + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
            ),
        ])
    }

    /// What was read, a line for each block: what it is, where it stands and what it says.
    static func read(_ bytes: [UInt8], named name: String = "report") throws -> [String] {
        try readDocument(bytes, named: name).blocks.map(summary)
    }

    static func readWord(_ body: String, parts: [(String, String)] = []) throws -> [String] {
        try read(word(body, parts: parts))
    }

    static func readPage(_ page: String) throws -> [String] { try read(Array(page.utf8), named: "report.html") }

    /// The sentence that refuses a document, or nothing if it is read.
    static func refusal(of bytes: [UInt8], named name: String = "report", limits: DocumentLimits = .init()) -> String? {
        do {
            _ = try readDocument(bytes, named: name, limits: limits)
            return nil
        } catch {
            return error.description
        }
    }

    static func sample(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    private static func summary(_ block: DocumentBlock) -> String {
        switch block {
        case .heading(let level, let text): "heading \(level) \(summary(text))"
        case .paragraph(let text): summary(text)
        case .listItem(let text): "item \(summary(text))"
        case .note(let text): "note \(summary(text))"
        case .comment(let text): "comment \(summary(text))"
        case .table(let table): summary(table)
        }
    }

    private static func summary(_ text: DocumentText) -> String {
        "\(text.line): " + text.lines.map(\.text).joined(separator: " ⏎ ")
    }

    private static func summary(_ table: DocumentTable) -> String {
        let rows = table.rows.map { row in
            (row.isHeader ? "= " : "") + row.cells.map(summary).joined(separator: " | ")
        }
        let caption = table.caption.map { " '\($0.text)'" } ?? ""
        return "table\(caption) \(table.line): " + rows.joined(separator: " / ")
    }

    private static func summary(_ cell: DocumentTable.Cell) -> String {
        let spans = (cell.columnSpan > 1 ? " →\(cell.columnSpan)" : "") + (cell.rowSpan > 1 ? " ↓\(cell.rowSpan)" : "")
        let text = cell.text.lines.map(\.text).joined(separator: " ⏎ ")
        return text + spans + (cell.isHeader ? " !" : "") + (cell.fill.map { " #\($0)" } ?? "")
    }
}
