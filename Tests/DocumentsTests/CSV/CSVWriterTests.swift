import Documents
import TestSupport
import Testing

struct CSVWriterTests {
    @Test func `only a field that must be is put in quotes`() {
        #expect(
            CSVWriter().text(of: [["a b", "1,2", "say \"x\"", "p\nq", "r\r", " s", "t ", ""]])
                == "a b,\"1,2\",\"say \"\"x\"\"\",\"p\nq\",\"r\r\",\" s\",\"t \",\n")
    }

    @Test func `a row is ended as asked`() {
        #expect(CSVWriter(lineEnd: .lf).text(of: [["a"], ["b"]]) == "a\nb\n")
        #expect(CSVWriter(lineEnd: .crlf).text(of: [["a"], ["b"]]) == "a\r\nb\r\n")
    }

    @Test func `an empty field alone in its row is quoted, since a blank line is no row`() {
        #expect(CSVWriter().text(of: [["a"], [""], []]) == "a\n\"\"\n")
    }

    @Test(arguments: ["=1+1", "@SUM(A1)", "+cmd", "-2+3", "-", "-1.2.3", "-.5", "+5."])
    func `a text that a spreadsheet would run is made safe when asked`(text: String) {
        #expect(CSVWriter(safeForSpreadsheets: true).text(of: [[text, "x"]]) == "'\(text),x\n")
        #expect(CSVWriter().text(of: [[text, "x"]]) == "\(text),x\n")
    }

    @Test(arguments: ["-12.3", "+3.92", "0", "-5", "12", "a=b", "x-1", "–"])
    func `a number is left alone whatever its sign, and so is other text`(text: String) {
        #expect(CSVWriter(safeForSpreadsheets: true).text(of: [[text, "x"]]) == "\(text),x\n")
    }

    @Test func `a text that begins with a tab or a carriage return is made safe too`() {
        #expect(CSVWriter(safeForSpreadsheets: true).text(of: [["\t=1", "\r=1"]]) == "'\t=1,\"'\r=1\"\n")
    }

    @Test func `what is written is read back the same`() {
        var random = SeededNumbers(seed: 1)
        let pieces = [
            "a", "7", ",", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\t", "é", "🌊", "\u{FEFF}", "=", "e\u{301}",
        ]
        for _ in 0..<2_000 {
            let width = Int.random(in: 1...4, using: &random)
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
                        .joined()
                }
            }
            let text = CSVWriter(lineEnd: Bool.random(using: &random) ? .lf : .crlf).text(of: rows)
            let file = CSVFile(reading: Array(text.utf8))
            #expect(file.faults.isEmpty, "\(rows)")
            // Compared by their bytes, since 'é' has two spellings that count as equal.
            #expect(
                file.rows.map { $0.cells.map { Array($0.text.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
                "\(rows)")
        }
    }
}
