/// An OpenDocument spreadsheet.
struct ODSFile {
    private let parts: WorkbookParts
    private let limits: DocumentLimits

    init(_ parts: WorkbookParts, limits: DocumentLimits) {
        self.parts = parts
        self.limits = limits
    }

    func read() throws(DocumentFault) -> ReadWorkbook {
        // A password leaves the parts where they are and says so in the list of them.
        if let list = try parts.bytes(of: "META-INF/manifest.xml"),
            String(decoding: list, as: UTF8.self).contains(":encryption-data")
        {
            throw .passwordProtected
        }
        let reader = ODSReader(parts)
        guard try parts.read(OpenDocumentFile.contentPart, prefixes: Self.prefixes, into: reader) else {
            throw .noPart(OpenDocumentFile.contentPart)
        }
        guard reader.isSpreadsheet else { throw .noWorkbook }
        return ReadWorkbook(sheets: reader.sheets)
    }

    private static let prefixes = [
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
        // What LibreOffice adds to say that a cell holds an error.
        "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
    ]
}
