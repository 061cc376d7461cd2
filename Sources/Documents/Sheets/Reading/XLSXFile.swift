/// An Office Open XML spreadsheet: its list of sheets, and for each its cells with their formats and shared words.
///
/// Source: ECMA-376, part 1, 18.
struct XLSXFile {
    private let parts: WorkbookParts
    private let limits: DocumentLimits

    init(_ parts: WorkbookParts, limits: DocumentLimits) {
        self.parts = parts
        self.limits = limits
    }

    func read() throws(DocumentFault) -> ReadWorkbook {
        let root = try targets(of: "")
        guard let bookPart = root.first(where: { $0.isOf("officeDocument") })?.part else { throw .noWorkbook }
        let book = XLSXBookReader()
        guard try read(bookPart, into: book) else { throw .noWorkbook }
        let related = try targets(of: bookPart)
        let styles = XLSXStylesReader(parts)
        if let part = related.first(where: { $0.isOf("styles") })?.part { _ = try read(part, into: styles) }
        let strings = XLSXStringsReader(parts)
        if let part = related.first(where: { $0.isOf("sharedStrings") })?.part { _ = try read(part, into: strings) }
        guard book.isWorkbook else { throw .noWorkbook }
        var sheets: [ReadSheet] = []
        for sheet in book.sheets {
            // A sheet of another kind, such as one of a chart, has no cells.
            guard let part = related.first(where: { $0.id == sheet.relationship && $0.isOf("worksheet") })?.part else {
                continue
            }
            let reader = XLSXSheetReader(
                ReadSheet(name: sheet.name, isHidden: sheet.isHidden), formats: styles.formats, strings: strings.texts,
                days: SerialDay(countsFrom1904: book.countsFrom1904), parts: parts)
            guard try read(part, into: reader) else { throw .noPart(part) }
            sheets.append(reader.sheet)
        }
        return ReadWorkbook(sheets: sheets)
    }

    private func read(_ part: String, into handler: any MarkupHandler) throws(DocumentFault) -> Bool {
        try parts.read(part, prefixes: Self.prefixes, into: handler)
    }

    private func targets(of part: String) throws(DocumentFault) -> [XLSXRelationships.Relationship] {
        let relationships = XLSXRelationships(of: part)
        _ = try read(relationships.part, into: relationships)
        return relationships.found
    }

    /// The addresses of the standard and of its strict form, which Excel writes if it is asked to.
    private static let prefixes = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
        "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    ]
}
