import Documents
import Foundation

/// Small workbooks by their markup, and small writing of what was read from them.
enum SmallSheets {
    static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

    /// A workbook of one sheet, or of what else is in the list of sheets, with the parts given.
    static func xlsx(
        _ sheet: String, strings: String = "", styles: String = "", book: String = "",
        sheets: String = "<sheet name=\"Return\" r:id=\"s1\"/>", parts: [(String, String)] = []
    ) throws -> [UInt8] {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let own = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(relations)\""
        func related(_ list: [(id: String, kind: String, target: String)]) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + list.map { "<Relationship Id=\"\($0)\" Type=\"\(relations)/\($1)\" Target=\"\($2)\"/>" }.joined()
                + "</Relationships>"
        }
        let all = [
            ("_rels/.rels", related([("b", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", "<workbook \(own)>\(book)<sheets>\(sheets)</sheets></workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                related([
                    ("s1", "worksheet", "worksheets/sheet1.xml"), ("s2", "worksheet", "/xl/worksheets/sheet2.xml"),
                    ("t", "styles", "styles.xml"), ("w", "sharedStrings", "sharedStrings.xml"),
                ])
            ),
            ("xl/worksheets/sheet1.xml", "<worksheet \(own)>\(sheet)</worksheet>"),
            ("xl/styles.xml", "<styleSheet \(own)>\(styles)</styleSheet>"),
            ("xl/sharedStrings.xml", "<sst \(own)>\(strings)</sst>"),
        ]
        let given = Set(parts.map(\.0))
        return try SmallDocuments.zip(all.filter { !given.contains($0.0) } + parts)
    }

    /// A workbook of the sheets given by their markup.
    static func ods(_ sheets: String, styles: String = "") throws -> [UInt8] {
        let names = ["office", "style", "text", "table"].map {
            " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        let calcext = " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
        return try SmallDocuments.zip([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "<office:document-content\(names.joined())\(calcext)><office:automatic-styles>\(styles)"
                    + "</office:automatic-styles><office:body><office:spreadsheet>\(sheets)</office:spreadsheet>"
                    + "</office:body></office:document-content>"
            ),
        ])
    }

    /// What each cell holds, a line for each: `Return!B7 = 12.5`.
    static func listed(_ book: ReadWorkbook) -> [String] {
        listed(book.sheets.flatMap { sheet in sheet.cells.map { (sheet.name, $0) } })
    }

    static func listed(_ cells: [(sheet: String, cell: ReadCell)]) -> [String] {
        cells.map { "\($0)!\($1.place.name) = \($1.summary)" }
    }

    /// What the first sheet holds: `B7: 12.5`.
    static func read(_ bytes: [UInt8]) throws -> [String] {
        try readWorkbook(bytes).sheets.first?.cells.map {
            "\($0.place.name): \($0.kind)\($0.summary)\($0.isFormula ? " =" : "")"
        } ?? []
    }

    /// The sentence that refuses a workbook, or nothing if it is read.
    static func refusal(of bytes: [UInt8], limits: DocumentLimits = .init()) -> String? {
        do {
            _ = try readWorkbook(bytes, limits: limits)
            return nil
        } catch {
            return error.description
        }
    }
}

extension ReadCell {
    var isNumber: Bool { if case .number = content { true } else { false } }

    /// What it holds: a number as the nearest binary fraction, as other programs know it.
    var summary: String {
        switch content {
        case .text(let text), .date(let text), .error(let text): text
        case .number(let number): Double(number.stored).map { "\($0)" } ?? number.stored
        case .boolean(let isTrue): "\(isTrue)"
        case .notWorkedOut: "?"
        }
    }

    var kind: String {
        switch content {
        case .text, .notWorkedOut: ""
        case .number: "number "
        case .boolean: "boolean "
        case .date: "date "
        case .error: "error "
        }
    }
}
