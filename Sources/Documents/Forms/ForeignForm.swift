/// A form of file that is not read, each with what to do about it.
package enum ForeignForm: Hashable, Sendable {
    case empty
    /// An old Word file, or another file of Office of before 2007.
    case oldWord
    case passwordProtected
    case richText
    case spreadsheet
    case presentation
    case image
    /// A zip archive that cannot be read, and why.
    case unsoundArchive(DocumentFault)
    /// A zip archive of something else.
    case archive
    case unknown

    /// Finds a form by the bytes that its files begin with.
    init?(signatureOf bytes: [UInt8]) {
        if bytes.isEmpty {
            self = .empty
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // Office keeps what a password protects as a stream of this name in a file of the old form.
            let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
            self = bytes.contains(name) ? .passwordProtected : .oldWord
        } else if bytes.starts(with: "{\\rtf".utf8) {
            self = .richText
        } else if Self.imageSignatures.contains(where: { bytes.starts(with: $0) }) || Self.isRIFFImage(bytes) {
            self = .image
        } else {
            return nil
        }
    }

    /// PNG, JPEG, GIF and both kinds of TIFF.
    private static let imageSignatures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
        [0x4D, 0x4D, 0, 0x2A],
    ]

    private static func isRIFFImage(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    }

    /// Finds what a zip archive is by the names of its parts.
    init(ofParts names: [String]) {
        if names.contains("encrypted-package") {
            self = .passwordProtected
        } else if names.contains(where: { $0.hasPrefix("xl/") }) {
            self = .spreadsheet
        } else if names.contains(where: { $0.hasPrefix("ppt/") }) {
            self = .presentation
        } else {
            self = .archive
        }
    }

    /// What the file is, and what to do.
    var fault: DocumentFault {
        switch self {
        case .empty: DocumentFault("The file is empty: send the document itself.")
        case .oldWord:
            DocumentFault(
                "This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and try again.")
        case .passwordProtected: .passwordProtected
        case .richText:
            DocumentFault(
                "This is a rich text file (.rtf). Open it in Word or LibreOffice, save it as .docx and try again.")
        case .spreadsheet:
            DocumentFault(
                "This is a spreadsheet and no report: send the report whose tables hold these figures, as .docx, .odt "
                    + "or .html.")
        case .presentation:
            DocumentFault("This is a presentation. Put its words and tables into a document (.docx) and try again.")
        case .image: DocumentFault("This is an image, of which no word is read: send the document itself.")
        case .unsoundArchive(let fault): fault
        case .archive:
            DocumentFault(
                "This is a zip archive with no document in it that can be read: take the document out and send that.")
        case .unknown:
            DocumentFault(
                "This is not a document that can be read: send a .docx, .odt, .html, .md or .txt file, or a PDF.")
        }
    }
}
