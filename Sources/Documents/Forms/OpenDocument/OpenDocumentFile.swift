/// An OpenDocument text: its content with its styles.
struct OpenDocumentFile {
    static let contentPart = "content.xml"
    static let kind = "application/vnd.oasis.opendocument.text"

    private let archive: ZipArchive
    private let limits: DocumentLimits

    init(_ archive: ZipArchive, limits: DocumentLimits) {
        self.archive = archive
        self.limits = limits
    }

    func read() throws(DocumentFault) -> ReadDocument {
        // A password leaves the parts where they are and says so in the list of them.
        if let list = try archive.part("META-INF/manifest.xml", limit: limits.partBytes),
            String(decoding: list, as: UTF8.self).contains(":encryption-data")
        {
            throw .passwordProtected
        }
        let reading = XMLReading(prefixes: Self.prefixes, limits: limits)
        let styles = OpenDocumentStyles()
        if let bytes = try archive.part("styles.xml", limit: limits.partBytes) {
            try reading.read(bytes, ofPart: "styles.xml", into: styles)
        }
        guard let bytes = try archive.part(Self.contentPart, limit: limits.partBytes) else {
            throw .noPart(Self.contentPart)
        }
        let reader = OpenDocumentReader(styles: styles, limits: limits)
        try reading.read(bytes, ofPart: Self.contentPart, into: reader)
        return ReadDocument(blocks: reader.blocks(), counting: .paragraphs)
    }

    private static let prefixes = [
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    ]
}
