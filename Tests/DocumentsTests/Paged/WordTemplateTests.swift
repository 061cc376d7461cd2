import Documents
import Testing

struct WordTemplateTests {
    /// A template with two styles of a German Word and none of the others.
    private static let styles = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>\
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>\
        <w:rPr><w:color w:val="FF00FF"/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Caption"><w:name w:val="Caption Char"/></w:style></w:styles>
        """

    private static func template(_ styles: String) throws -> [UInt8] {
        try ZipArchive().bytes(with: [("word/styles.xml", Array(styles.utf8))])
    }

    @Test func `styles are known by their names, whatever the language of the Word that made them`() throws {
        let template = try WordTemplate(reading: try Self.template(Self.styles))
        let file = try ZipArchive(try PagedSample.document.wordFile(template: template))
        let document = String(decoding: try #require(try file.part("word/document.xml", limit: 1 << 20)), as: UTF8.self)
        #expect(document.contains("<w:pStyle w:val=\"berschrift1\"/>"))
        #expect(document.contains("<w:pStyle w:val=\"Heading2\"/>"))
    }

    @Test func `a style that the template lacks is added, under another identifier where its own is taken`() throws {
        let template = try WordTemplate(reading: try Self.template(Self.styles))
        let styles = String(decoding: template.styles(language: "en-GB"), as: UTF8.self)
        #expect(styles.contains("w:val=\"FF00FF\""))
        #expect(styles.matches(of: /w:styleId="Caption"/).count == 1)
        #expect(styles.contains("w:styleId=\"PlumblineCaption\"><w:name w:val=\"caption\"/>"))
        #expect(styles.contains("<w:basedOn w:val=\"Standard\"/>"))
        #expect(styles.hasSuffix("</w:styles>"))
    }

    @Test(arguments: [
        ("no zip", "The file is a zip archive, as .docx, .xlsx and .odt files are, but it is damaged")
    ])
    func `what is no template is answered in a sentence`(_ text: String, _ answer: String) {
        #expect { try WordTemplate(reading: Array(text.utf8)) } throws: { "\($0)".hasPrefix(answer) }
    }

    @Test func `styles that are no XML, or name no Word, are refused`() throws {
        for styles in ["<w:styles", "<styles/>", "<!DOCTYPE x><w:styles xmlns:w=\"y\"/>"] {
            #expect(throws: DocumentFault.self) { try WordTemplate(reading: try Self.template(styles)) }
        }
    }
}
