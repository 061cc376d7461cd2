import Documents
import Testing

/// Word files, part by part.
struct WordTests {
    private func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
    }

    private func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    private func read(_ body: String, parts: [(String, String)] = []) throws -> [String] {
        try SmallDocuments.readWord(body, parts: parts)
    }

    @Test func `a file of python-docx is read whole`() throws {
        #expect(
            try SmallDocuments.read(SmallDocuments.sample("report.docx")) == [
                "heading 1 1: Quarter 2 performance",
                "heading 1 2: Housing",
                "3: Repairs rose from 91.2% to 94.6% in the quarter.",
                "item 4: Voids fell",
                "item 5: Arrears rose",
                "table 'Table 1: Repairs in time' 7: = Measure ! | Q1 ! | Q2 ! / "
                    + "Repairs ↓2 | 91.2% ⏎ (provisional) | 94.6% / 1,204 | 1,311 / Status | Green →2 #00B050",
                "21: End of the report.",
                "comment 3: Check the first figure.",
            ])
    }

    @Test func `a style is a heading by its name, its level or what it is based on`() throws {
        let styles = SmallDocuments.wordPart(
            "styles",
            """
            <w:style w:styleId="a"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="b"><w:name w:val="Council heading"/><w:basedOn w:val="a"/></w:style>
            <w:style w:styleId="c"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:styleId="d"><w:name w:val="TOC Heading"/><w:basedOn w:val="a"/>
                <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            <w:style w:styleId="e"><w:basedOn w:val="e"/></w:style>
            """)
        let body = ["a", "b", "c", "d", "e"].map { paragraph($0, "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        #expect(
            try read(body + paragraph("f", "<w:outlineLvl w:val=\"0\"/>"), parts: [("word/styles.xml", styles)])
                == ["heading 2 1: a", "heading 2 2: b", "heading 3 3: c", "4: d", "5: e", "heading 1 6: f"])
    }

    @Test func `what was deleted is left out and what was inserted is kept`() throws {
        let body = "<w:p>\(run("It "))<w:del><w:r><w:delText>rose</w:delText></w:r></w:del><w:ins>\(run("fell"))</w:ins>"
            + "<w:moveFrom>\(run(" far"))</w:moveFrom><w:moveTo>\(run(" by 3"))</w:moveTo></w:p>"
        #expect(try read(body) == ["1: It fell by 3"])
    }

    @Test func `a deleted row is left out`() throws {
        let deleted = "<w:tr><w:trPr><w:del/></w:trPr>\(cell("b"))</w:tr>"
        #expect(
            try read("<w:tbl><w:tr>\(cell("a"))</w:tr>\(deleted)<w:tr>\(cell("c"))</w:tr></w:tbl>")
                == ["table 1: a / c"])
    }

    @Test func `a field shows its result and not its code`() throws {
        func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
        let body = "<w:p>\(mark("begin"))<w:r><w:instrText>REF a</w:instrText></w:r>\(run("code"))\(mark("separate"))"
            + "\(run("Table 1"))\(mark("end"))\(run(" shows"))</w:p>"
        #expect(try read(body) == ["1: Table 1 shows"])
    }

    @Test func `a break begins a line, and a tab is a tab`() throws {
        #expect(
            try read("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r></w:p>")
                == ["1: a\tb ⏎ c ⏎ d"])
    }

    @Test func `hidden words are left out`() throws {
        #expect(
            try read("<w:p>\(run("a"))\(run("b", "<w:vanish/>"))\(run("c", "<w:vanish w:val=\"0\"/>"))</w:p>")
                == ["1: ac"])
    }

    @Test func `a raised digit is no digit of the number before it`() throws {
        let raised = "<w:vertAlign w:val=\"superscript\"/>"
        #expect(try read("<w:p>\(run("94.6"))\(run("1", raised))</w:p>") == ["1: 94.6 1"])
        #expect(try read("<w:p>\(run("12 m"))\(run("2", raised))</w:p>") == ["1: 12 m2"])
    }

    @Test func `cells span columns and rows`() throws {
        let table = """
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("a", "<w:gridSpan w:val=\"2\"/>"))\(cell("b"))</w:tr>
            <w:tr>\(cell("c"))\(cell("d", "<w:vMerge w:val=\"restart\"/>"))\(cell("e"))</w:tr>
            <w:tr>\(cell("f"))\(cell("", "<w:vMerge/>"))\(cell("g"))</w:tr>
            <w:tr>\(cell("h"))\(cell("", "<w:vMerge/>"))\(cell("i"))</w:tr></w:tbl>
            """
        #expect(try read(table) == ["table 1: = a →2 ! | b ! / c | d ↓3 | e / f | g / h | i"])
    }

    @Test func `a table in a cell is lines of the cell`() throws {
        let inner = "<w:tbl><w:tr>\(cell("b"))\(cell("c"))</w:tr></w:tbl>"
        #expect(
            try read("<w:tbl><w:tr><w:tc>\(paragraph("a"))\(inner)\(paragraph("d"))</w:tc></w:tr></w:tbl>")
                == ["table 1: a ⏎ b ⏎ c ⏎ d"])
    }

    @Test func `a caption belongs to the table after it, or else to the one before`() throws {
        let caption = paragraph("Table 1", "<w:pStyle w:val=\"Caption\"/>")
        let table = "<w:tbl><w:tr>\(cell("a"))</w:tr></w:tbl>"
        #expect(try read(caption + table + paragraph("b")) == ["table 'Table 1' 2: a", "3: b"])
        #expect(try read(table + caption + paragraph("b")) == ["table 'Table 1' 1: a", "3: b"])
        #expect(try read(caption + paragraph("b")) == ["1: Table 1", "2: b"])
    }

    @Test func `notes follow the paragraph or table that refers to them`() throws {
        let notes = SmallDocuments.wordPart("footnotes", "<w:footnote w:id=\"2\">\(paragraph("Provisional."))</w:footnote>")
        let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        let parts = [("word/footnotes.xml", notes)]
        #expect(
            try read("<w:p>\(run("a"))\(mark)\(run("b"))</w:p>" + paragraph("c"), parts: parts)
                == ["1: ab", "note 1: Provisional.", "2: c"])
        #expect(
            try read("<w:tbl><w:tr><w:tc><w:p>\(run("a"))\(mark)</w:p></w:tc></w:tr></w:tbl>", parts: parts)
                == ["table 1: a", "note 1: Provisional."])
    }

    @Test func `one branch of a choice is read, and the words of a text box follow its paragraph`() throws {
        let box = "<mc:AlternateContent><mc:Choice><w:txbxContent>\(paragraph("box"))</w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent>\(paragraph("box"))</w:txbxContent></mc:Fallback></mc:AlternateContent>"
        #expect(
            try read("<w:p>\(run("a"))<w:r>\(box)</w:r>\(run("b"))</w:p>" + paragraph("c"))
                == ["1: ab", "2: box", "4: c"])
    }
}
