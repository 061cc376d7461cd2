import Documents
import Testing

/// What is wrong with a file of this text, as its sender is told.
private func faults(_ text: String, limits: CSVLimits = .init()) -> [String] {
    CSVFile(reading: Array(text.utf8), limits: limits).faults.map(\.description)
}

struct CSVFaultTests {
    @Test func `a quote left open is a fault that names its line`() {
        #expect(
            faults("a,b\n1,\"two\n3,4\n") == [
                "Line 2, field 2 opens a quote that is never closed: '\"two\u{FFFD}3,4\u{FFFD}'. Close it. "
                    + "Nothing after it could be read."
            ])
    }

    @Test func `a quote inside a field is a fault that quotes the field`() {
        #expect(
            faults("a,b\n1,6\" pipe\n") == [
                "Line 2, field 2 has a quote inside it: '6\" pipe'. Put the whole field in quotes and write each "
                    + "quote inside it twice."
            ])
    }

    @Test func `text after a closing quote is a fault that quotes the text`() {
        #expect(
            faults("a,b\n\"1\" x,2\n") == [
                "Line 2, field 1 goes on after its closing quote: ' x'. Write each quote inside the field twice, or "
                    + "remove what follows the closing quote."
            ])
    }

    @Test func `a row of another length than the header is a fault that names both lengths`() {
        #expect(
            faults("a,b\n1\n1,2,3\n") == [
                "Line 2 has 1 field, but the header has 2. Give the row as many fields as the header, and put a "
                    + "field that has a comma in quotes.",
                "Line 3 has 3 fields, but the header has 2. Give the row as many fields as the header, and put a "
                    + "field that has a comma in quotes.",
            ])
    }

    @Test func `a line ended by a carriage return alone is a fault told once`() {
        #expect(
            faults("a,b\r1,2\r3,4") == [
                "Line 1 ends with a carriage return alone. Save the file with Windows or Unix line endings."
            ])
    }

    @Test func `a file without a row is empty`() {
        let expected = ["The file is empty. Send a CSV file with a header row and a row for each figure."]
        #expect(faults("") == expected)
        #expect(faults("\n\r\n") == expected)
        #expect(faults("\u{FEFF}") == expected)
    }

    @Test func `a control character is a fault that names its code`() {
        #expect(
            faults("a,b\n1,x\u{7}y\n") == [
                "Line 2, field 2 has the control character 0x07, which no text has. Remove it, or export the file "
                    + "again as CSV."
            ])
        #expect(
            CSVFile(reading: Array("a,b\n1,\"x\n\0\"\n".utf8)).faults == [
                CSVFault(.controlCharacter(0), line: 3, column: 2)
            ])
    }

    @Test func `everything wrong is told in one reading, and the sound rows are kept`() {
        let file = CSVFile(reading: Array("a,b\n1\nx,y\n\"p\"q,2\n3,4\"\n5,6\n".utf8))
        #expect(file.faults.map(\.line) == [2, 4, 5])
        #expect(file.rows.map(\.line) == [1, 3, 6])
    }

    @Test func `no rows are kept beneath a header with a fault`() {
        let file = CSVFile(reading: Array("a,b\"\n1,2\n".utf8))
        #expect(file.faults == [CSVFault(.quoteInsideField("b\""), line: 1, column: 2)])
        #expect(file.rows.isEmpty)
    }

    @Test func `what is quoted in a message is cut short and cannot steer a terminal`() {
        let message = faults("a\n\u{1B}[31m\"" + String(repeating: "x", count: 90) + "\n").last
        #expect(message?.contains("'\u{FFFD}[31m\"" + String(repeating: "x", count: 34) + "…'") == true)
    }

    @Test func `after so many faults one says that there are more`() {
        let found = CSVFile(
            reading: Array(("a,b\n" + String(repeating: "1\n", count: 500)).utf8), limits: CSVLimits(faults: 3)
        ).faults
        #expect(found.count == 4)
        #expect(
            found.last?.description
                == "There is more wrong than the 3 faults listed. Put these right and send the file again.")
    }
}

struct CSVEncodingTests {
    @Test func `a byte that is not UTF-8 is named with its line and field, once`() {
        let file = CSVFile(reading: Array("a,b\nx,1\ny,".utf8) + [0xA3, 0x35, 0x0A, 0xE9, 0x2C, 0x31])
        #expect(
            file.faults.map(\.description) == [
                "Line 3, field 2 has the byte 0xA3, which is not UTF-8. Save the file as UTF-8 (in Excel, choose "
                    + "'CSV UTF-8') and send it again."
            ])
        #expect(file.rows.map(\.line) == [1, 2])
    }

    @Test func `a bad byte in a field of several lines is on its own line`() {
        let file = CSVFile(reading: Array("a\n\"x\ny\n".utf8) + [0xFF] + Array("\"\n".utf8))
        #expect(file.faults == [CSVFault(.notUTF8(byte: 0xFF), line: 4, column: 1)])
    }

    @Test func `a letter cut off by the end of the file is not UTF-8`() {
        #expect(CSVFile(reading: [0x61, 0x0A, 0xC3]).faults == [CSVFault(.notUTF8(byte: 0xC3), line: 2, column: 1)])
    }

    @Test(
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], CSVForeignFormat.zip),
            ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldExcel),
            ([0xFF, 0xFE, 0x61, 0x00], .utf16),
            ([0xFE, 0xFF, 0x00, 0x61], .utf16),
            ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00], .utf16),
            ([0x00, 0x61, 0x00, 0x2C, 0x00, 0x62], .utf16),
        ] as [([UInt8], CSVForeignFormat)])
    func `another kind of file is known by its first bytes`(bytes: [UInt8], format: CSVForeignFormat) {
        let file = CSVFile(reading: bytes)
        #expect(file.faults == [CSVFault(.foreign(format))])
        #expect(file.rows.isEmpty)
    }

    @Test func `a spreadsheet is told from a CSV file in words`() {
        #expect(
            CSVFault(.foreign(.zip)).description
                == "This is a zip file or a spreadsheet (such as .xlsx), not a CSV file. Open it, save the sheet as "
                + "CSV UTF-8 and send that.")
    }

    @Test(arguments: [CSVForeignFormat.pdf, .oldExcel, .utf16])
    func `each other kind of file is named with what to do`(format: CSVForeignFormat) {
        #expect(CSVFault(.foreign(format)).description.hasPrefix("This is "))
    }
}

struct CSVLimitTests {
    @Test func `a file too big is not read at all`() {
        #expect(
            faults("abcd\n", limits: CSVLimits(bytes: 4)) == [
                "The file has 5 bytes, but at most 4 are read. Split the file and send the parts."
            ])
    }

    @Test func `reading ends at the most rows`() {
        let file = CSVFile(reading: Array("a\n1\n2\n3\n".utf8), limits: CSVLimits(rows: 2))
        #expect(file.rows.map(\.line) == [1, 2])
        #expect(
            file.faults.map(\.description) == [
                "Line 3 is beyond the 2 rows that are read from one file. Split the file and send the parts."
            ])
    }

    @Test func `a row with too many fields is a fault`() {
        #expect(
            faults("a,b\n1,2,3,4\n", limits: CSVLimits(fields: 2)) == [
                "Line 2 has more than the 2 fields that are read from a row. Remove the columns not asked for."
            ])
    }

    @Test func `a field too long is a fault, quoted or not`() {
        let file = CSVFile(reading: Array("a\n12345\n\"12345\"\n1234\n".utf8), limits: CSVLimits(fieldBytes: 4))
        #expect(file.rows.map(\.line) == [1, 4])
        #expect(
            file.faults.map(\.description) == [
                "Line 2, field 1 has 5 bytes, but at most 4 are read. Shorten it, or look for a missing quote.",
                "Line 3, field 1 has 5 bytes, but at most 4 are read. Shorten it, or look for a missing quote.",
            ])
    }
}
