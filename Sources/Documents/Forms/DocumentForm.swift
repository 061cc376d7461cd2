/// The form of a document, found from its bytes first and its name second.
package enum DocumentForm: Hashable, Sendable {
    case word
    case openDocument
    case html
    case markdown
    case text
    /// A form that the room above turns into text.
    case pdf
    /// A form that is not read.
    case foreign(ForeignForm)

    /// Finds the form of a file; an ending that does not fit the content is not believed.
    package init(of bytes: [UInt8], named name: String) {
        if let form = ForeignForm(signatureOf: bytes) {
            self = .foreign(form)
        } else if bytes.starts(with: "%PDF".utf8) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = Self.zipForm(of: bytes)
        } else if let text = decodedText(bytes) {
            self = Self.textForm(of: text, named: name)
        } else {
            self = .foreign(.unknown)
        }
    }

    private static func textForm(of text: String, named name: String) -> Self {
        let start = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(14)
        let opening = String(String.UnicodeScalarView(start)).lowercased()
        let name = name.lowercased()
        if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") || name.hasSuffix(".html")
            || name.hasSuffix(".htm")
        {
            return .html
        }
        return name.hasSuffix(".md") ? .markdown : .text
    }

    private static func zipForm(of bytes: [UInt8]) -> Self {
        let archive: ZipArchive
        do { archive = try ZipArchive(bytes) } catch { return .foreign(.unsoundArchive(error)) }
        if archive.entry(named: WordFile.documentPart) != nil { return .word }
        guard archive.entry(named: OpenDocumentFile.contentPart) != nil else {
            return .foreign(ForeignForm(ofParts: archive.names))
        }
        let kind = (try? archive.part("mimetype", limit: 200)) ?? []
        return String(decoding: kind, as: UTF8.self).hasPrefix(OpenDocumentFile.kind)
            ? .openDocument : .foreign(.spreadsheet)
    }
}
