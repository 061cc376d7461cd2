import Documents
import Testing

/// What is read of an OpenDocument spreadsheet.
struct ReadODSTests {
    private func read(_ rows: String) throws -> [String] {
        try SmallSheets.read(SmallSheets.ods("<table:table table:name=\"Return\">\(rows)</table:table>"))
    }

    private func cell(_ type: String, _ value: String, _ words: String = "", formula: Bool = false) -> String {
        let formula = formula ? " table:formula=\"of:=1\"" : ""
        return "<table:table-cell office:value-type=\"\(type)\" \(value)\(formula)>\(words)</table:table-cell>"
    }

    @Test func `each kind of cell is read`() throws {
        let row =
            cell(
                "string", "", "<text:p>one <text:span>two</text:span><text:s text:c=\"2\"/>3</text:p><text:p>b</text:p>"
            )
            + cell("float", "office:value=\"22.8\"", "<text:p>22.80</text:p>")
            + cell("percentage", "office:value=\"0.12\"", "<text:p>12%</text:p>")
            + cell("date", "office:date-value=\"2017-12-31\"", "<text:p>31/12/17</text:p>")
            + cell("boolean", "office:boolean-value=\"true\"", "<text:p>TRUE</text:p>")
        #expect(
            try read("<table:table-row>\(row)</table:table-row>") == [
                "A1: one two  3\nb", "B1: number 22.8", "C1: number 0.12", "D1: date 2017-12-31", "E1: boolean true",
            ])
    }

    @Test func `a formula has its value, an error or none`() throws {
        let row =
            cell("float", "office:value=\"2\"", "<text:p>2</text:p>", formula: true)
            + "<table:table-cell table:formula=\"of:=A1\"/>"
            + cell("string", "calcext:value-type=\"error\"", "<text:p>#REF!</text:p>", formula: true)
            + cell("float", "office:value=\"0\"", "<text:p>#DIV/0!</text:p>", formula: true)
        #expect(
            try read("<table:table-row>\(row)</table:table-row>") == [
                "A1: number 2.0 =", "B1: ? =", "C1: error #REF! =", "D1: error #DIV/0! =",
            ])
    }

    @Test func `cells and rows that are repeated stand in each of their places`() throws {
        let one =
            "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
        let rows =
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
            + "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
            + "table:number-columns-repeated=\"3\"/>\(one)</table:table-row>"
        #expect(try read(rows) == ["D4: a", "E4: a", "D5: a", "E5: a"])
    }

    @Test func `comments, drawings and old content are no content`() throws {
        let words = "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>"
        let shapes = "<table:shapes><text:p>b</text:p></table:shapes>"
        #expect(try read("\(shapes)<table:table-row>\(cell("string", "", words))</table:table-row>") == ["A1: a"])
    }

    @Test func `hidden sheets, rows and columns and merged cells are told`() throws {
        let styles =
            "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
            + "</style:style>"
        let sheet =
            "<table:table table:name=\"A\"><table:table-column/><table:table-column table:visibility=\"collapse\" "
            + "table:number-columns-repeated=\"2\"/><table:table-row table:visibility=\"filter\" "
            + "table:number-rows-repeated=\"3\"/><table:table-row><table:table-cell/><table:table-cell "
            + "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"/></table:table-row></table:table>"
        let book = try readWorkbook(
            SmallSheets.ods(sheet + "<table:table table:name=\"B\" table:style-name=\"h\"/>", styles: styles))
        #expect(book.sheets.map(\.isHidden) == [false, true])
        #expect(book.sheets[0].hiddenColumns == [2...3])
        #expect(book.sheets[0].hiddenRows == [1...3])
        #expect(book.sheets[0].merged.map(\.name) == ["B4:C6"])
    }
}
