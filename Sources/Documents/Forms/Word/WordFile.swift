/// A Word file: its document with its styles, notes and comments.
struct WordFile {
    static let documentPart = "word/document.xml"

    private let archive: ZipArchive
    private let limits: DocumentLimits
    private let reading: XMLReading

    init(_ archive: ZipArchive, limits: DocumentLimits) {
        self.archive = archive
        self.limits = limits
        reading = XMLReading(prefixes: Self.prefixes, limits: limits)
    }

    func read() throws(DocumentFault) -> ReadDocument {
        let styles = WordStyles()
        _ = try read("word/styles.xml", into: styles)
        let footnotes = try notes(of: "word/footnotes.xml", styles: styles)
        let endnotes = try notes(of: "word/endnotes.xml", styles: styles)
        let reader = WordReader(styles: styles, footnotes: footnotes, endnotes: endnotes, limits: limits)
        guard try read(Self.documentPart, into: reader) else { throw .noPart(Self.documentPart) }
        var comments = try notes(of: "word/comments.xml", styles: styles)
        var blocks = reader.blocks()
        for identifier in comments.identifiers {
            guard let text = comments.take(identifier, at: reader.commentPlaces[identifier] ?? 1) else { continue }
            blocks.append(.comment(text))
        }
        return ReadDocument(blocks: blocks, counting: .paragraphs)
    }

    private func notes(of part: String, styles: WordStyles) throws(DocumentFault) -> WordNotes {
        let reader = WordReader(styles: styles, limits: limits)
        _ = try read(part, into: reader)
        return reader.notes
    }

    /// Reads a part, if there is one.
    private func read(_ part: String, into handler: any MarkupHandler) throws(DocumentFault) -> Bool {
        guard let bytes = try archive.part(part, limit: limits.partBytes) else { return false }
        try reading.read(bytes, ofPart: part, into: handler)
        return true
    }

    /// The addresses of Word's own tags.
    static let addresses = prefixes.filter { $0.value == "w" }.map(\.key)

    /// Word's own address and that of the strict form of the standard, which Word writes if it is asked to.
    static let prefixes = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    ]
}

extension DocumentFault {
    static func noPart(_ name: String) -> Self {
        Self("The file has no part '\(name)': save the document again in the program that made it and try again.")
    }
}
