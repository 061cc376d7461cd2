import Documents
import TestSupport
import Testing

/// Workbooks that were made, or broken, to do harm.
@Suite(.timeLimit(.minutes(1)))
struct HostileWorkbookTests {
    private func refusalOfSheet(_ sheet: String, limits: DocumentLimits = .init()) throws -> String? {
        SmallSheets.refusal(of: try SmallSheets.xlsx(sheet), limits: limits)
    }

    private func refusalOfODS(_ rows: String) throws -> String? {
        SmallSheets.refusal(of: try SmallSheets.ods("<table:table table:name=\"Return\">\(rows)</table:table>"))
    }

    private let filled = "<table:table-cell office:value-type=\"string\""

    @Test func `cells repeated without end are refused before they are made`() throws {
        let words = "<text:p>a</text:p></table:table-cell>"
        let cells = "<table:table-row>\(filled) table:number-columns-repeated=\"1000000000\">\(words)</table:table-row>"
        #expect(
            try refusalOfODS(cells)
                == "The sheet 'Return' has something in ALM1, and at most 1000 columns are read: remove the columns not "
                + "asked for and try again.")
        let row =
            "<table:table-row table:number-rows-repeated=\"99999999999999999999\">\(filled)>\(words)</table:table-row>"
        #expect(try refusalOfODS(row)?.hasPrefix("The file has more than 200000 cells") == true)
        let empty = "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell/></table:table-row>"
        #expect(try refusalOfODS(String(repeating: empty, count: 1000)) == nil)
    }

    @Test func `ten thousand columns are refused, and so are more cells than are read`() throws {
        let row = String(repeating: "<c><v>1</v></c>", count: 10_000)
        #expect(try refusalOfSheet("<sheetData><row>\(row)</row></sheetData>")?.contains("ALM1") == true)
        var limits = DocumentLimits()
        limits.cells = 3
        let four = "<sheetData><row>\(String(repeating: "<c><v>1</v></c>", count: 4))</row></sheetData>"
        #expect(try refusalOfSheet(four, limits: limits)?.hasPrefix("The file has more than 3 cells") == true)
    }

    @Test func `a part that bursts is refused, and so are many that do together`() throws {
        let spaces = [UInt8](repeating: 32, count: 17 << 20)
        let bomb = try ZipArchive(SmallSheets.xlsx("")).bytes(with: [("xl/worksheets/sheet1.xml", spaces)])
        #expect(SmallSheets.refusal(of: bomb)?.contains("at most 16777216 are read") == true)
        var limits = DocumentLimits()
        limits.workbookBytes = 1000
        #expect(try refusalOfSheet("", limits: limits)?.contains("more than 1000 bytes altogether") == true)
        limits = DocumentLimits()
        limits.elements = 12
        #expect(try refusalOfSheet("<sheetData><row><c/><c/></row></sheetData>", limits: limits) == nil)
        limits.elements = 3
        #expect(
            try refusalOfSheet("<sheetData><row><c/><c/></row></sheetData>", limits: limits)?.contains("3 tags") == true
        )
    }

    @Test func `a cell of more words than one can hold is refused before they are all there`() throws {
        let blanks = String(repeating: "<text:s text:c=\"1000\"/>", count: 200)
        let row = "<table:table-row><table:table-cell><text:p>\(blanks)</text:p></table:table-cell></table:table-row>"
        #expect(
            try refusalOfODS(row)?.hasPrefix("A cell has more than 100000 bytes of words") == true)
        let runs = String(repeating: "<t>\(String(repeating: "a", count: 1000))</t>", count: 200)
        let sheet = "<sheetData><row><c t=\"inlineStr\"><is>\(runs)</is></c></row></sheetData>"
        #expect(try refusalOfSheet(sheet)?.hasPrefix("A cell has more than 100000 bytes of words") == true)
        let shared = try SmallSheets.xlsx("", strings: "<si>\(runs)</si>")
        #expect(SmallSheets.refusal(of: shared)?.hasPrefix("A cell has more than 100000 bytes of words") == true)
    }

    @Test func `a document type is refused, whatever it declares`() throws {
        let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY a \"&b;&b;&b;&b;\">]><worksheet>&a;</worksheet>"
        let xlsx = try SmallSheets.xlsx("", parts: [("xl/worksheets/sheet1.xml", laughs)])
        #expect(SmallSheets.refusal(of: xlsx)?.contains("(DOCTYPE)") == true)
        let ods = try SmallDocuments.zip([("content.xml", laughs)])
        #expect(SmallSheets.refusal(of: ods)?.contains("(DOCTYPE)") == true)
    }

    @Test func `rows and cells out of their order are refused`() throws {
        for rows in [
            "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"x\"/>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
            "<row><c r=\"XFE1\"/></row>", "<row><c r=\"A\"/></row>",
        ] {
            #expect(try refusalOfSheet("<sheetData>\(rows)</sheetData>")?.contains("out of its order or twice") == true)
        }
    }

    @Test func `a word that is not among the shared ones is damage`() throws {
        for index in ["0", "-1", "x", "99999999999999999999"] {
            let sheet = "<sheetData><row><c t=\"s\"><v>\(index)</v></c></row></sheetData>"
            #expect(try refusalOfSheet(sheet)?.contains("damaged") == true)
        }
    }

    @Test func `each wrong kind of file is told what to do`() throws {
        let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(
            SmallSheets.refusal(of: oldOffice)
                == "This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx and try again."
        )
        let locked = oldOffice + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(SmallSheets.refusal(of: locked)?.hasPrefix("This document is protected by a password.") == true)
        let list = ("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")
        let lockedODS = try SmallDocuments.zip([("content.xml", "?"), list])
        #expect(SmallSheets.refusal(of: lockedODS)?.hasPrefix("This document is protected by a password.") == true)
        let binary = try SmallDocuments.zip([("xl/workbook.bin", "")])
        #expect(SmallSheets.refusal(of: binary)?.hasPrefix("This is a binary Excel workbook (.xlsb).") == true)
        let others = try [
            [], Array("a,b".utf8), Array("%PDF-1.7".utf8), SmallDocuments.word("<w:p/>"),
            SmallDocuments.openDocument(""),
            SmallDocuments.zip([("a.txt", "")]),
        ]
        for bytes in others {
            #expect(SmallSheets.refusal(of: bytes)?.hasPrefix("This is not a spreadsheet that can be read") == true)
        }
    }

    @Test func `links that lead nowhere and styles that are not there do no harm`() throws {
        let sheet =
            "<sheetData><row><c s=\"99\"><v>1</v></c><c s=\"x\"><v>x</v></c><c><v>1e999</v></c></row></sheetData>"
        #expect(try SmallSheets.read(SmallSheets.xlsx(sheet)) == ["A1: number 1.0", "B1: x", "C1: 1e999"])
        let lost = try SmallSheets.xlsx("", sheets: "<sheet name=\"a\" r:id=\"nowhere\"/><sheet/>")
        #expect(try readWorkbook(lost).sheets.isEmpty)
    }

    @Test(arguments: ["xlsx", "ods"]) func `a file cut short is answered`(form: String) throws {
        let bytes = try SmallWorkbook.bytes(form)
        for hundredth in 1..<100 {
            let refusal = SmallSheets.refusal(of: Array(bytes.prefix(bytes.count * hundredth / 100)))
            #expect(refusal?.contains("was cut short") == true)
        }
    }

    @Test(arguments: [
        ("xlsx", "xl/worksheets/sheet2.xml"), ("xlsx", "xl/styles.xml"), ("xlsx", "xl/sharedStrings.xml"),
        ("xlsx", "xl/workbook.xml"), ("xlsx", "xl/_rels/workbook.xml.rels"), ("ods", "content.xml"),
    ]) func `a changed part is read or refused`(form: String, part: String) throws {
        var numbers = SeededNumbers(seed: 7)
        let archive = try ZipArchive(SmallWorkbook.bytes(form))
        let sound = try #require(try archive.part(part, limit: 1 << 20))
        for _ in 0..<300 {
            let changed = numbers.mutated(sound, with: Array("<>&\"'/=;:0123r".utf8))
            _ = SmallSheets.refusal(of: try archive.bytes(with: [(part, changed)]))
        }
    }

    @Test(arguments: ["xlsx", "ods"]) func `a changed file is read or refused`(form: String) throws {
        var numbers = SeededNumbers(seed: 8)
        let sound = try SmallWorkbook.bytes(form)
        for _ in 0..<300 { _ = SmallSheets.refusal(of: numbers.mutated(sound, with: Array("<>".utf8))) }
    }
}
