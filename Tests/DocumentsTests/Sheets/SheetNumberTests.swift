import Documents
import Testing

/// Numbers in cells, and places of cells.
struct SheetNumberTests {
    private func shown(_ value: String, format: String = "General") throws -> String? {
        let styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(format)\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"164\"/></cellXfs>"
        let sheet = "<sheetData><row><c s=\"0\"><v>\(value)</v></c></row></sheetData>"
        let book = try readWorkbook(SmallSheets.xlsx(sheet, styles: styles))
        guard case .number(let number) = book.sheets.first?.cells.first?.content else { return nil }
        return number.shown
    }

    @Test(arguments: [
        ("0.30000000000000004", "0.3"), ("2.9999999999999999E-1", "0.3"), ("22.8", "22.8"), ("22.80", "22.80"),
        ("1E3", "1000"), ("-1.5e-3", "-0.0015"), ("1234567890123456789", "1234567890123460000"),
        ("999999999999999.9", "1000000000000000"), ("0.1234567890123456", "0.123456789012346"), ("-0", "0"),
        ("9.9999999999999995E-2", "0.1"), ("0", "0"),
    ]) func `a binary fraction is read as the decimal it is shown as`(value: String, text: String) throws {
        #expect(try shown(value) == text)
    }

    @Test(arguments: [
        ("0.12", "0%", "12"), ("0.1234", "0%", "12.34"), ("0.12", "0.0%", "12.0"), ("22.8", "0.00", "22.80"),
        ("22.8", "#,##0.00;[Red]-#,##0.00", "22.80"), ("5", "\"d\"0", "5"), ("5", "0.0E+00", "5"), ("1.2", "0", "1.2"),
        ("0.07", "0%;-0%", "7"), ("1", "0.00_);\\(0.00\\)", "1.00"),
    ]) func `a format adds noughts and takes no digit away`(value: String, format: String, text: String) throws {
        #expect(try shown(value, format: format.replacing("\"", with: "&quot;")) == text)
    }

    @Test func `a number is stored as it is shown, and a percentage a hundredth of that`() {
        #expect(SheetNumber(shown: "1234.50", places: 2, form: .grouped).stored == "1234.50")
        #expect(SheetNumber(shown: "12", places: 0, form: .percentage).stored == "0.12")
        #expect(SheetNumber(shown: "-0.5", places: 1, form: .percentage).stored == "-0.005")
        #expect(SheetNumber(shown: "100", places: 1, form: .percentage).shown == "100.0")
        #expect(SheetNumber(shown: "0", places: 1, form: .percentage).shown == "0.0")
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
    func `a column has the letters of a spreadsheet`(column: Int, letters: String) {
        #expect(CellPlace(row: 7, column: column).name == letters + "7")
    }
}
