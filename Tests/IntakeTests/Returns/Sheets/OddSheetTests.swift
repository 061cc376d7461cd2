import Documents
import Intake
import PerformanceModel
import Testing

/// What a CSV file cannot have and a workbook can: each is one finding that says what to do.
struct OddSheetTests {
    private let sound = "measure | period | value\nvisits | 2017-12 | 5"

    @Test func `errors and formulas that were not worked out are found at their cells`() throws {
        let reading = try readSheet(
            "measure | period | value | note\nvisits | 2017-11 | #DIV/0!\nvisits | 2017-12 | =\ncost | 2017-12 | 5 | #REF!"
        )
        #expect(
            reading.told == [
                "error: Return!C2: the cell holds #DIV/0!; write the figure, or leave it empty and write a reason in column "
                    + "absence",
                "error: Return!C3: the cell has a formula that was not worked out; open the file in Excel or LibreOffice and "
                    + "save it, or write the figure itself",
                "error: Return!D4: the cell holds #REF!; write the figure, or leave it empty and write a reason in column "
                    + "absence",
            ])
    }

    @Test func `a month that a spreadsheet made a day of is asked for again`() throws {
        let told =
            "the cell holds the day 2017-12-01, which spreadsheets make of a month that is typed; format the cell as text "
            + "and write the month as 2017-12, or the day as at-2017-12-01"
        #expect(
            try readSheet("measure | period | value\nvisits | 2017-12-01 | 5").told == ["error: Return!B2: \(told)"])
        #expect(try readSheet("measure | 2017-12-01\nvisits | 5").told == ["error: Return!B1: \(told)"])
    }

    @Test func `what stands beside the table is refused`() throws {
        #expect(
            try readSheet(sound + "\nvisits | 2017-11 | 5 | _ | old").told == [
                "error: Return!E3: the cell stands beside the columns of the return, under no heading; take it out"
            ])
        #expect(try readSheet("measure | period | _ | value\nvisits | 2017-11 | 5 | 6").told.count == 1)
    }

    @Test func `merged cells of the table are refused, and those above it are not`() throws {
        #expect(try readSheet("<>Return of visits\n" + sound).told == [])
        #expect(
            try readSheet(sound + "\n<>visits | 2017-11 | 5").told == [
                "error: Return!A3: the cells A3:B3 are merged; part them, and fill in each"
            ])
    }

    @Test func `hidden rows are read, and asked about`() throws {
        let reading = try readSheet(sound + "\n- visits | 2017-11 | 6\n- visits | 2017-10 | 6")
        #expect(
            reading.told == [
                "query: rows 3 to 4 of the sheet 'Return' are hidden and were read all the same; show them, or explain"
            ])
        #expect(reading.observations.count == 3)
    }

    @Test func `hidden sheets are asked about, and notes are not read`() throws {
        let reading = try readBook(
            [("Notes", "Please measure\na | b"), ("Old", "a"), ("Return", sound)], hidden: ["Old"])
        #expect(
            reading.told == ["query: the sheet 'Old' is hidden; show it or take it out, or say what it is for"])
        #expect(reading.isAcceptable)
    }

    @Test func `one sheet has the return, no more and no fewer`() throws {
        #expect(
            try readBook([("A", sound), ("B", sound)]).told == [
                "error: the sheets 'A' and 'B' each have the headings of a return; send each in a file of its own"
            ])
        #expect(
            try readBook([("A", "measure | title\nvisits | Visits")]).told == [
                "error: no sheet has a row with the headings of a return: measure, period and value, or measure and periods "
                    + "such as 2017-18-Q3"
            ])
    }

    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]])
    func `a workbook that cannot be read is one finding`(bytes: [UInt8]) throws {
        let reading = try read(bytes)
        #expect(reading.findings.map(\.rule) == ["workbook"])
        #expect(!reading.isAcceptable)
    }
}
