import Documents
import Intake
import PerformanceModel
import Testing

/// Returns on a sheet: the same figures and the same findings as from a CSV file, at the names of cells.
struct SheetReturnTests {
    @Test func `the long form is read below its headings, wherever they stand`() throws {
        let reading = try readSheet(
            """
            Return of quarter 3
            _ | Please fill in every row.
            _ | measure | title | period | value | numerator | denominator | absence
            _ | visits | Visits | 2017-18-Q3 | 1246
            _ | on-time | On time | 2017-18-Q3 | 75.0% | 3 | 4
            _ | cla | Looked after | 2017-12-31 | =1971
            _ | cost | Cost | '2017-12 | _ | _ | _ | not-returned
            """)
        #expect(reading.told == [])
        #expect(
            reading.returned == [
                "visits of lancashire at 2017-18-Q3 as total: 1246 - - Return!E4",
                "on-time of lancashire at 2017-18-Q3 as ratio: 75.0 3 4 Return!E5",
                "cla of lancashire at at-2017-12-31 as at-end: 1971 - - Return!E6",
                "cost of lancashire at 2017-12 as total: not-returned Return!E7",
            ])
    }

    @Test func `the wide form is read, and its figures have the names of their cells`() throws {
        let reading = try readSheet(
            """
            measure | area | 2017-18-Q2 | 2017-18-Q3
            visits | england | 5 | 6
            visits | _ | _ | [x]
            """)
        #expect(reading.told == [])
        #expect(
            reading.returned == [
                "visits of england at 2017-18-Q2 as total: 5 - - Return!C2",
                "visits of england at 2017-18-Q3 as total: 6 - - Return!D2",
                "visits of lancashire at 2017-18-Q3 as total: not-available Return!D3",
            ])
    }

    @Test func `what is wrong with a figure is told at its cell`() throws {
        let reading = try readSheet(
            """
            measure | area | period | value | numerator | denominator | forecast
            vists | _ | 2017-12 | 5
            visits | englnd | 2017-12 | 5
            visits | _ | 2017/18 | 5
            visits | _ | 2017-12 | 12%
            on-time | _ | 2017-12 | 80% | 3 | 4
            cost | _ | 2017-12 | 2017-12-31
            score | _ | 2017-12 | 0.33333333333333331
            visits | _ | 2019-12 | 5
            """)
        #expect(
            reading.findings.map { "\($0.place.column ?? "") \($0.rule)" } == [
                "Return!A2 unknown-measure", "Return!B3 unknown-area", "Return!C4 not-a-period",
                "Return!D5 not-a-number",
                "Return!D6 value-and-parts-agree", "Return!D7 not-a-number", "Return!D8 not-a-number",
                "Return!C9 period-has-ended",
            ])
        #expect(
            reading.told[3] == "error: Return!D5: '12%' is not a number; write it with digits and at most one point")
        #expect(
            reading.told[6]
                == "error: Return!D8: '0.333333333333333' has more than six digits after the point; round it to "
                + "six")
    }

    @Test func `headings are held to the same rules`() throws {
        #expect(
            try readSheet("measure | perid | value\nvisits | 2017-12 | 5").told == [
                "error: Return!B1: there is no column 'perid'; did you mean 'period'?"
            ])
        #expect(
            try readSheet("measure | period | value | value\nvisits | 2017-12 | 5").told == [
                "error: Return!D1: the column 'value' stands twice; keep one"
            ])
        #expect(
            try readSheet("Measure | Period | Value\nvisits | 2017-12 | 5").told.first
                == "error: Return!A1: there is no column 'Measure'; did you mean 'measure'?")
        #expect(
            try readSheet("measure | period\nvisits | 2017-12").told.first?
                .hasPrefix("error: Return!A1: the column 'value' is missing") == true)
    }

    @Test func `rows that only name their figure are asked about and left out`() throws {
        let reading = try readSheet(
            """
            measure | period | value | absence | data_status
            visits | 2017-18-Q3 | 5
            on-time | 2017-18-Q3
            cost | 2017-18-Q3 | _ | _ | final
            """)
        #expect(
            reading.told == [
                "query: Return!C3: nothing is returned for on-time in 2017-18-Q3; write the value, or in column absence a "
                    + "word such as not-returned",
                "query: Return!C4: nothing is returned for cost in 2017-18-Q3; write the value, or in column absence a "
                    + "word such as not-returned",
            ])
        #expect(reading.isAcceptable)
        #expect(reading.returned.count == 1)
    }

    @Test func `a template sent back empty is refused`() throws {
        let reading = try readSheet("measure | period | value\nvisits | 2017-18-Q3")
        #expect(!reading.isAcceptable)
        #expect(
            reading.told.first
                == "error: Return!A1: no row of the sheet has a value or a reason for its absence; fill in the figures and "
                + "send it again")
    }

    @Test func `figures that stand beside another measure's title are asked about`() throws {
        #expect(
            try readSheet("measure | title | period | value\nvisits | Cost | 2017-18-Q3 | 5").told == [
                "query: Return!B2: 'Cost' is not the title of visits, which is 'Visits'; check that the figures stand beside "
                    + "their own measure"
            ])
    }
}
