import Documents
import Testing

/// What stands in the files of a workbook that is written.
struct WorkbookTests {
    private func part(_ name: String, of form: String) throws -> String {
        let bytes = try ZipArchive(SmallWorkbook.bytes(form)).part(name, limit: 1 << 20)
        return String(decoding: try #require(bytes), as: UTF8.self)
    }

    @Test(arguments: ["xlsx", "ods"]) func `the same workbook makes the same bytes`(form: String) throws {
        #expect(try SmallWorkbook.bytes(form) == SmallWorkbook.bytes(form))
    }

    @Test func `title and language stand in the properties`() throws {
        for (form, name) in [("xlsx", "docProps/core.xml"), ("ods", "meta.xml")] {
            let properties = try part(name, of: form)
            #expect(properties.contains("<dc:title>Quarter 3 &amp; more</dc:title>"))
            #expect(properties.contains("<dc:language>en-GB</dc:language>"))
        }
    }

    @Test func `a table is marked up as one, with its headings`() throws {
        let table = try part("xl/tables/table2.xml", of: "xlsx")
        #expect(table.contains("displayName=\"Table_Q3\" ref=\"A3:D7\""))
        #expect(table.contains("<tableColumn id=\"3\" name=\"Value 2\"/>"))
        let content = try part("content.xml", of: "ods")
        #expect(content.contains("'Q3- figures-all'.A3:'Q3- figures-all'.D7"))
        #expect(content.contains("<table:table-header-rows><table:table-row table:style-name=\"ro1\">"))
    }

    @Test func `headings have the styles that a screen reader knows`() throws {
        #expect(try part("xl/styles.xml", of: "xlsx").contains("name=\"Heading 1\" xfId=\"1\" builtinId=\"16\""))
        #expect(try part("content.xml", of: "ods").contains("style:parent-style-name=\"Heading_20_1\""))
    }

    @Test func `a protected sheet lets only its open cells be changed, and says what may stand there`() throws {
        let sheet = try part("xl/worksheets/sheet2.xml", of: "xlsx")
        #expect(sheet.contains("<sheetProtection sheet=\"1\""))
        #expect(sheet.contains("sqref=\"C4:C7\"><formula1>0</formula1>"))
        #expect(sheet.contains("<formula1>\"not-due,not-returned\"</formula1>"))
        #expect(try part("xl/styles.xml", of: "xlsx").contains("<protection locked=\"0\"/>"))
        let content = try part("content.xml", of: "ods")
        #expect(content.contains("table:protected=\"true\""))
        #expect(content.contains("style:cell-protect=\"none\""))
        #expect(content.contains("is-in-list(&quot;not-due&quot;;&quot;not-returned&quot;)"))
        #expect(content.contains("table:content-validation-name=\"rule2-4\">"))
    }

    @Test func `a link leads to a sheet by the name it was given in the file, or to a page`() throws {
        let cover = try part("xl/worksheets/sheet1.xml", of: "xlsx")
        #expect(cover.contains("<hyperlink ref=\"A5\" location=\"'Q3- figures-all'!A1\"/>"))
        #expect(
            try part("xl/worksheets/_rels/sheet1.xml.rels", of: "xlsx").contains("https://example.org/?a=1&amp;b=2"))
        #expect(try part("content.xml", of: "ods").contains("xlink:href=\"#'Q3- figures-all'.A1\""))
    }

    @Test func `names that no spreadsheet can hold are changed, and none stands twice`() throws {
        let long = String(repeating: "a", count: 40)
        let names = ["Q1/Q2", "q1-q2", "'It's'", "", "History", long, long]
        let table = SheetTable(
            name: "Q3", columns: [SheetColumn("a\nb"), SheetColumn("A  b"), SheetColumn("")], rows: [])
        let book = Workbook(
            title: "", creator: "", sheets: names.map { Sheet(name: $0, lines: [.title("a")], table: table) })
        for bytes in try [book.xlsx(), book.ods()] {
            let read = try readWorkbook(bytes)
            #expect(
                read.sheets.map(\.name) == [
                    "Q1-Q2", "q1-q2 2", "It's", "Sheet", "Sheet 2", String(long.prefix(31)), long.prefix(29) + " 2",
                ])
            #expect(read.sheets[0].cells.map(\.summary) == ["a", "a b", "A b 2", "Column"])
        }
    }

    @Test func `words that are too long for Excel are cut, and lines end in one way`() throws {
        let lines = [SheetLine.text(String(repeating: "é", count: 40_000)), .text("a\r\nb\rc")]
        let book = Workbook(title: "", creator: "", sheets: [Sheet(name: "a", lines: lines)])
        for bytes in try [book.xlsx(), book.ods()] {
            let cells = try readWorkbook(bytes).sheets[0].cells.map(\.summary)
            #expect(cells[0].utf16.count == 32_767)
            #expect(cells[1] == "a\nb\nc")
        }
    }
}
