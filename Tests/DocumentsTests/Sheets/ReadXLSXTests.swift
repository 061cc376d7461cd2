import Documents
import Testing

/// What is read of an XLSX file.
struct ReadXLSXTests {
    private func read(
        _ cells: String, strings: String = "", styles: String = "", book: String = ""
    ) throws -> [String] {
        try SmallSheets.read(
            SmallSheets.xlsx(
                "<sheetData><row r=\"2\">\(cells)</row></sheetData>", strings: strings, styles: styles, book: book))
    }

    @Test func `words are read whether they are shared, in runs or in the cell`() throws {
        let strings =
            "<si><t>one</t></si><si><r><t xml:space=\"preserve\">two </t></r><r><rPr><b/></rPr><t>bold</t></r></si>"
            + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh></si>"
        let cells =
            "<c r=\"B2\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
            + "<c r=\"F2\" t=\"inlineStr\"><is><r><t>a</t></r><t>_x0041_</t></is></c><c t=\"str\"><f>X</f><v>b</v></c>"
        #expect(
            try read(cells, strings: strings) == ["B2: one", "C2: two bold", "D2: 東京", "F2: aA", "G2: b ="])
    }

    @Test func `gaps hold nothing, and neither do cells with a style alone`() throws {
        #expect(
            try read("<c r=\"A2\"><v>1</v></c><c r=\"D2\" s=\"0\"/><c r=\"F2\"><v>2</v></c>") == [
                "A2: number 1.0", "F2: number 2.0",
            ])
    }

    @Test func `a formula has its value, or none, which differs from one that makes no words`() throws {
        let cells =
            "<c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c><f>A1</f><v></v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
            + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c>"
        #expect(
            try read(cells) == [
                "A2: number 2.0 =", "B2: ? =", "C2: ? =", "E2: error #DIV/0! =", "F2: error #N/A", "G2: boolean true",
            ])
    }

    private let dates =
        "<cellXfs>" + [0, 14, 22, 164, 165, 166].map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs>"
    private let codes =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\ mmmm yyyy\"/><numFmt numFmtId=\"165\" "
        + "formatCode=\"[$-809]d/m/yy;@\"/><numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts>"

    @Test func `a day is told by the format of its number`() throws {
        let cells = zip([0, 1, 2, 3, 4, 5], ["43100", "43100", "43100.4375", "1", "59", "1.5"]).map {
            "<c s=\"\($0)\"><v>\($1)</v></c>"
        }
        #expect(
            try read(cells.joined(), styles: codes + dates) == [
                "A2: number 43100.0", "B2: date 2017-12-31", "C2: date 2017-12-31T10:30:00", "D2: date 1900-01-01",
                "E2: date 1900-02-28", "F2: number 1.5",
            ])
    }

    @Test func `days count from 1904 where the file says so, and the day that never was is none`() throws {
        func cell(_ value: String) -> String { "<c s=\"1\"><v>\(value)</v></c>" }
        #expect(
            try read(cell("41638"), styles: dates, book: "<workbookPr date1904=\"1\"/>") == ["A2: date 2017-12-31"])
        #expect(
            try read(cell("60") + cell("61") + cell("-1") + cell("0.5") + cell("9e9"), styles: dates) == [
                "A2: number 60.0", "B2: date 1900-03-01", "C2: number -1.0", "D2: number 0.5",
                "E2: number 9000000000.0",
            ])
        #expect(try read("<c t=\"d\"><v>2017-12-31T00:00:00</v></c>") == ["A2: date 2017-12-31"])
    }

    @Test func `hidden sheets, rows and columns and merged cells are told`() throws {
        let sheet =
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"4\" hidden=\"1\"/><row r=\"5\" "
            + "hidden=\"true\"/><row r=\"9\" hidden=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>"
        let other = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
        let book = try readWorkbook(
            SmallSheets.xlsx(
                sheet,
                sheets: "<sheet name=\"A\" r:id=\"s1\"/><sheet name=\"B\" state=\"veryHidden\" r:id=\"s2\"/>",
                parts: [("xl/worksheets/sheet2.xml", other)]))
        #expect(book.sheets.map(\.name) == ["A", "B"])
        #expect(book.sheets.map(\.isHidden) == [false, true])
        #expect(book.sheets[0].hiddenColumns == [2...3])
        #expect(book.sheets[0].hiddenRows == [4...5, 9...9])
        #expect(book.sheets[0].merged.map(\.name) == ["A1:C2"])
    }
}
