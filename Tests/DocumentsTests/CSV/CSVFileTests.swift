import Documents
import Testing

/// What a file of this text says, row by row.
private func rows(_ text: String) -> [[String]] {
    CSVFile(reading: Array(text.utf8)).rows.map { $0.cells.map(\.text) }
}

struct CSVFileTests {
    @Test func `fields are parted by commas and rows by line feeds`() {
        #expect(rows("area,value\nBurnley,12\n") == [["area", "value"], ["Burnley", "12"]])
    }

    @Test func `rows may be parted by carriage return and line feed`() {
        #expect(rows("a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
    }

    @Test func `the last row needs no line end`() {
        #expect(rows("a,b\n1,2") == [["a", "b"], ["1", "2"]])
        #expect(rows("a,b\n1,") == [["a", "b"], ["1", ""]])
        #expect(rows("a,b\n1,\"\"") == [["a", "b"], ["1", ""]])
    }

    @Test func `a byte order mark at the start is not part of the first heading`() {
        #expect(rows("\u{FEFF}a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
        #expect(rows("\u{FEFF}\"a\",b\n") == [["a", "b"]])
    }

    @Test func `a field in quotes may hold commas, line ends and quotes written twice`() {
        #expect(rows("a,b\n\"1,2\",\"x\r\ny \"\"z\"\"\"\n") == [["a", "b"], ["1,2", "x\r\ny \"z\""]])
    }

    @Test func `spaces are part of a field`() {
        #expect(rows("a, b \n") == [["a", " b "]])
    }

    @Test func `a tab is text`() {
        #expect(rows("a\tb,c\n") == [["a\tb", "c"]])
    }

    @Test func `letters beyond ASCII are read whole`() {
        #expect(rows("área,£\nYnys Môn,🌊\n") == [["área", "£"], ["Ynys Môn", "🌊"]])
    }

    @Test func `a blank line is skipped and still counted`() {
        let file = CSVFile(reading: Array("a\n\n\r\n1\n".utf8))
        #expect(file.rows.map(\.line) == [1, 4])
        #expect(file.faults.isEmpty)
    }

    @Test func `an empty field in quotes is a row, not a blank line`() {
        #expect(rows("a\n\"\"\n") == [["a"], [""]])
    }

    @Test func `a cell knows the line it starts on, its field and whether it was quoted`() {
        let file = CSVFile(reading: Array("a,b\n\"x\ny\",2\n3,\"4\"\n".utf8))
        #expect(
            file.rows.map(\.cells) == [
                [CSVCell(text: "a", line: 1, column: 1), CSVCell(text: "b", line: 1, column: 2)],
                [CSVCell(text: "x\ny", line: 2, column: 1, wasQuoted: true), CSVCell(text: "2", line: 3, column: 2)],
                [CSVCell(text: "3", line: 4, column: 1), CSVCell(text: "4", line: 4, column: 2, wasQuoted: true)],
            ])
    }

    @Test func `the header is the first row and the records are the rest`() {
        let file = CSVFile(reading: Array("a\n1\n2\n".utf8))
        #expect(file.header?.cells.map(\.text) == ["a"])
        #expect(file.records.map(\.line) == [2, 3])
    }

    @Test func `a header alone is no fault`() {
        let file = CSVFile(reading: Array("a,b\n".utf8))
        #expect(file.faults.isEmpty)
        #expect(file.records.isEmpty)
    }
}
