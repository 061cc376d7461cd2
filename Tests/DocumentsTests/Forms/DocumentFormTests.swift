import Documents
import Testing

/// What a file is, whatever its name says.
struct DocumentFormTests {
    private func refusal(_ bytes: [UInt8], named name: String = "report.docx") -> String? {
        SmallDocuments.refusal(of: bytes, named: name)
    }

    private let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    @Test func `text is read in every coding that Windows writes`() throws {
        let text = "Spend rose to £5 – “sound”"
        let beyond: [Unicode.Scalar: UInt8] = ["–": 0x96, "“": 0x93, "”": 0x94]
        let western = text.unicodeScalars.map { beyond[$0] ?? UInt8($0.value) }
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let written: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), western, [0xFF, 0xFE] + little,
            [0xFE, 0xFF] + big,
        ]
        for bytes in written {
            #expect(try SmallDocuments.read(bytes, named: "report.txt") == ["1: \(text)"])
        }
    }

    @Test func `the content says what a file is, and the name only where the content does not`() throws {
        #expect(DocumentForm(of: Array("<!DOCTYPE html><p>".utf8), named: "a.txt") == .html)
        #expect(DocumentForm(of: Array("<p>a".utf8), named: "a.HTM") == .html)
        #expect(DocumentForm(of: Array("# a".utf8), named: "a.md") == .markdown)
        #expect(DocumentForm(of: Array("# a".utf8), named: "a.docx") == .text)
        #expect(DocumentForm(of: Array("%PDF-1.7".utf8), named: "a.docx") == .pdf)
        #expect(DocumentForm(of: try SmallDocuments.word(""), named: "a.html") == .word)
        #expect(DocumentForm(of: try SmallDocuments.openDocument(""), named: "a.docx") == .openDocument)
    }

    @Test func `each wrong kind of file is told what to do`() throws {
        #expect(
            refusal(oldOffice)
                == "This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and try again.")
        let locked = oldOffice + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(refusal(locked)?.hasPrefix("This document is protected by a password.") == true)
        #expect(refusal(Array("{\\rtf1".utf8))?.hasPrefix("This is a rich text file") == true)
        #expect(refusal(try SmallDocuments.zip([("xl/workbook.xml", "")]))?.hasPrefix("This is a spreadsheet") == true)
        #expect(refusal(try SmallDocuments.zip([("ppt/a.xml", "")]))?.hasPrefix("This is a presentation") == true)
        #expect(refusal(try SmallDocuments.zip([("a.txt", "")]))?.hasPrefix("This is a zip archive with no") == true)
        #expect(refusal(Array("%PDF-1.7".utf8))?.hasPrefix("This is a PDF document") == true)
        #expect(refusal([0x89, 0x50, 0x4E, 0x47])?.hasPrefix("This is an image") == true)
        #expect(refusal([])?.hasPrefix("The file is empty") == true)
        #expect(refusal([1, 2, 0, 4])?.hasPrefix("This is not a document that can be read") == true)
        #expect(refusal([1, 2, 3, 4])?.hasPrefix("This is not a document that can be read") == true)
    }

    @Test func `an OpenDocument with a password is refused as such`() throws {
        let kind = ("mimetype", "application/vnd.oasis.opendocument.text")
        let list = ("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")
        for parts in [[kind, ("content.xml", "?"), list], [kind, ("encrypted-package", "?")]] {
            #expect(refusal(try SmallDocuments.zip(parts))?.hasPrefix("This document is protected by a pass") == true)
        }
    }

    @Test func `a sheet of OpenDocument is a spreadsheet`() throws {
        let sheet = try SmallDocuments.zip([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"),
        ])
        #expect(refusal(sheet)?.hasPrefix("This is a spreadsheet") == true)
    }
}
