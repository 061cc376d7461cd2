package import Documents

/// A report's blocks written as a page with real tables and as a Word file.
package struct WrittenReport {
    let document: ReadDocument

    package init(_ document: ReadDocument) { self.document = document }

    private func escaped(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }

    package var page: [UInt8] {
        let body = document.blocks.map { block in
            switch block {
            case .heading(let level, let text): "<h\(min(level, 6))>\(escaped(text.text))</h\(min(level, 6))>"
            case .paragraph(let text), .note(let text), .comment(let text): "<p>\(escaped(text.text))</p>"
            case .listItem(let text): "<ul><li>\(escaped(text.text))</li></ul>"
            case .table(let table):
                "<table>"
                    + table.rows.map { row in
                        "<tr>"
                            + row.cells.map {
                                let colour = $0.fill.map { " style=\"background-color: #\($0)\"" } ?? ""
                                let words = lines($0).joined(separator: "<br>")
                                return "<td colspan=\"\($0.columnSpan)\"\(colour)>\(words)</td>"
                            }
                            .joined() + "</tr>"
                    }.joined(separator: "\n") + "</table>"
            }
        }
        return Array("<!doctype html><html><body>\n\(body.joined(separator: "\n"))\n</body></html>".utf8)
    }

    private func lines(_ cell: DocumentTable.Cell) -> [String] { cell.text.lines.map { escaped($0.text) } }

    package func word() throws -> [UInt8] {
        func paragraph(_ text: String, style: String = "") -> String {
            "<w:p>\(style)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
        }
        let body = document.blocks.map { block in
            switch block {
            case .heading(let level, let text):
                paragraph(escaped(text.text), style: "<w:pPr><w:outlineLvl w:val=\"\(level - 1)\"/></w:pPr>")
            case .paragraph(let text), .note(let text), .comment(let text): paragraph(escaped(text.text))
            case .listItem(let text):
                paragraph(
                    escaped(text.text),
                    style: "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            case .table(let table):
                "<w:tbl>"
                    + table.rows.map { row in
                        "<w:tr>"
                            + row.cells.map { cell in
                                let colour = cell.fill.map { "<w:shd w:val=\"clear\" w:fill=\"\($0)\"/>" } ?? ""
                                return "<w:tc><w:tcPr><w:gridSpan w:val=\"\(cell.columnSpan)\"/>\(colour)</w:tcPr>"
                                    + (lines(cell).isEmpty ? ["<w:p/>"] : lines(cell).map { paragraph($0) }).joined()
                                    + "</w:tc>"
                            }.joined() + "</w:tr>"
                    }.joined() + "</w:tbl>"
            }
        }
        let xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
            + "wordprocessingml/2006/main\"><w:body>\(body.joined())</w:body></w:document>"
        let types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName="
            + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".document.main+xml\"/></Types>"
        return try ZipArchive().bytes(with: [
            ("[Content_Types].xml", Array(types.utf8)), ("word/document.xml", Array(xml.utf8)),
        ])
    }
}
