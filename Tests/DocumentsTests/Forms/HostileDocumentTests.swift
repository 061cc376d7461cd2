import Documents
import Testing

/// Documents that were made, or broken, to do harm.
@Suite(.timeLimit(.minutes(1)))
struct HostileDocumentTests {
    private func refusal(_ body: String, limits: DocumentLimits = .init()) throws -> String? {
        SmallDocuments.refusal(of: try SmallDocuments.word(body), limits: limits)
    }

    private func refusalOfDocument(_ text: String) throws -> String? {
        SmallDocuments.refusal(of: try SmallDocuments.zip([("word/document.xml", text)]))
    }

    @Test func `a part that bursts is refused before it does`() throws {
        let bomb = try ZipArchive().bytes(with: [("word/document.xml", [UInt8](repeating: 32, count: 17 << 20))])
        #expect(bomb.count < 20_000)
        #expect(SmallDocuments.refusal(of: bomb)?.contains("at most 16777216 are read") == true)
    }

    @Test func `an archive in an archive is a part like any other`() throws {
        let inner = try ZipArchive().bytes(with: [("0", [UInt8](repeating: 0, count: 1 << 20))])
        let outer = try ZipArchive().bytes(with: [("lib 0.zip", inner)])
        #expect(SmallDocuments.refusal(of: outer)?.hasPrefix("This is a zip archive with no document") == true)
    }

    @Test func `a document type is refused, whatever it declares`() throws {
        let root = SmallDocuments.wordPart("document", "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")
        for declared in [
            "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY a \"&b;&b;&b;&b;&b;\">]>",
        ] {
            #expect(try refusalOfDocument(declared + root)?.contains("(DOCTYPE)") == true)
        }
        #expect(try refusalOfDocument(root)?.contains("not sound XML") == true)
    }

    @Test func `tags in tags without end are refused`() throws {
        let deep = String(repeating: "<w:sdt>", count: 2_000) + String(repeating: "</w:sdt>", count: 2_000)
        #expect(try refusal(deep)?.contains("stands inside 200 others") == true)
        let page = Array(("<p>" + String(repeating: "<b>", count: 2_000)).utf8)
        #expect(SmallDocuments.refusal(of: page, named: "a.html")?.contains("stands inside 200 others") == true)
    }

    @Test func `a table of ten thousand columns is refused`() throws {
        let row = String(repeating: "<w:tc><w:p/></w:tc>", count: 10_000)
        #expect(
            try refusal("<w:p/><w:tbl><w:tr>\(row)</w:tr></w:tbl>")
                == "The table at paragraph 2 has more than 1000 columns, which is more than is read: split it and try again."
        )
        let wide = Array("<table><tr>\(String(repeating: "<td>", count: 10_000))".utf8)
        #expect(
            SmallDocuments.refusal(of: wide, named: "a.html")?.contains("on line 1 has more than 1000 columns") == true)
    }

    @Test func `a table whose spans make millions of cells is refused`() throws {
        let page = "<table>" + String(repeating: "<tr><td colspan=1000 rowspan=1000>a", count: 1_000)
        #expect(
            SmallDocuments.refusal(of: Array(page.utf8), named: "a.html")?.contains("more than 200000 cells") == true)
    }

    @Test func `more paragraphs, tags or bytes than are read are refused`() throws {
        var limits = DocumentLimits()
        limits.paragraphs = 3
        #expect(try refusal("<w:p/><w:p/><w:p/>", limits: limits) == nil)
        #expect(try refusal("<w:p/><w:p/><w:p/><w:p/>", limits: limits)?.contains("more than 3 paragraphs") == true)
        limits.elements = 5
        #expect(try refusal("<w:p/><w:p/><w:p/><w:x/>", limits: limits)?.contains("more than 5 tags") == true)
        limits.bytes = 100
        #expect(try refusal("", limits: limits)?.contains("at most 100 are read") == true)
    }

    @Test func `names without end are refused`() throws {
        let names = (0..<20_000).map { "<w:a\($0)/>" }.joined()
        #expect(try refusal(names)?.contains("not sound XML") == true)
        let attributes = Array("<p \((0..<50_000).map { "a\($0)=1" }.joined(separator: " "))>a".utf8)
        _ = SmallDocuments.refusal(of: attributes, named: "a.html")
    }

    @Test func `a note is shown once, however often it is referred to`() throws {
        let notes = SmallDocuments.wordPart(
            "footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>")
        let body = String(repeating: "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", count: 3)
        #expect(try SmallDocuments.readWord(body, parts: [("word/footnotes.xml", notes)]) == ["note 1: a"])
    }

    @Test func `empty, missing and foreign parts are answered`() throws {
        #expect(try refusalOfDocument("")?.contains("not sound XML") == true)
        #expect(try refusalOfDocument("<a/>") == nil)
        #expect(try SmallDocuments.readWord("", parts: [("word/styles.xml", "<styles/>")]).isEmpty)
        let kind = "application/vnd.oasis.opendocument.text"
        let missing = try SmallDocuments.zip([("mimetype", kind)])
        #expect(SmallDocuments.refusal(of: missing)?.hasPrefix("This is a zip archive with no document") == true)
        let empty = try SmallDocuments.zip([("mimetype", kind), ("content.xml", "")])
        #expect(SmallDocuments.refusal(of: empty)?.contains("'content.xml' of the file is not sound XML") == true)
    }

    @Test func `names that lead out of the archive lead nowhere`() throws {
        let parts = [("../../etc/passwd", "a"), ("/etc/passwd", "b"), ("word/../word/document.xml", "c")]
        #expect(try SmallDocuments.readWord("<w:p/>", parts: parts).isEmpty)
    }

    @Test func `tags out of their places do no harm`() throws {
        let body =
            "<w:tc/><w:tr/><w:rPr><mc:AlternateContent/></w:rPr><w:tcPr><w:p/></w:tcPr><w:t>a</w:t><w:r><w:t>b"
            + "</w:t></w:r><w:trPr><w:tc/></w:trPr><w:tbl><w:tbl/><w:tc><w:tr/></w:tc></w:tbl><w:p><w:p/></w:p>"
        #expect(try refusal(body) == nil)
    }

    @Test(arguments: ["report.docx", "report.odt"]) func `a file cut short is answered`(name: String) throws {
        let bytes = try SmallDocuments.sample(name)
        for hundredth in 1..<100 {
            let refusal = SmallDocuments.refusal(of: Array(bytes.prefix(bytes.count * hundredth / 100)), named: name)
            #expect(refusal?.contains("was cut short") == true)
        }
    }

    @Test func `a page cut short is read so far`() throws {
        let page = Array(SmallPage.text.utf8)
        for hundredth in 1..<100 {
            let bytes = Array(page.prefix(page.count * hundredth / 100))
            #expect(SmallDocuments.refusal(of: bytes, named: "a.html") == nil)
        }
    }
}
