import Intake
import PerformanceModel
import Testing

struct LongReturnTests {
    @Test func `every column of a row is read`() throws {
        let reading = try read(
            """
            measure,area,period,statistic,forecast,value,numerator,denominator,data_status,absence,note
            on-time,england,fy2016-17,ratio,,75.0%,3,4,provisional,,A note
            visits,,fy2017-18,,yes,"1,246",,,,,
            visits,,2017-18-Q3,,no,,,,,not-due 2017-18-Q4,
            """)
        #expect(reading.findings == [])
        #expect(
            reading.observations.map(\.figure.description) == [
                "on-time of england at fy2016-17 as ratio", "visits of lancashire at fy2017-18 as total forecast",
                "visits of lancashire at 2017-18-Q3 as total",
            ])
        let first = try #require(reading.observations.first)
        #expect(
            try first.content
                == .value(#require(ReturnedValue(value: Quantity("75"), numerator: 3, denominator: 4))))
        #expect(first.dataStatus == .provisional)
        #expect(first.note == "A note")
        #expect(first.line == 2)
        #expect(reading.observations[2].content == .absent(.notDue(.quarter(4, of: 2017))))
    }

    @Test(arguments: [
        ("visits", "1246", "1246"), ("visits", "\"1,246\"", "1246"), ("visits", "\"-0\"", "0"),
        ("on-time", "34.8%", "34.8"), ("on-time", "34.80", "34.80"), ("cost", "\"£1,246.50\"", "1246.50"),
        ("cost", "-£5", "-5"), ("score", "-3.5", "-3.5"), ("visits", "\"1,234,567\"", "1234567"),
    ])
    func `a number is read as it is printed`(_ measure: String, _ cell: String, _ value: String) throws {
        let reading = try read("measure,period,value\n\(measure),2017-12,\(cell)\n")
        #expect(reading.findings == [])
        guard case .value(let held)? = reading.observations.first?.content else {
            Issue.record("no value")
            return
        }
        #expect(held.value?.description == value)
    }

    @Test(arguments: [
        ("\"1, 246\"", "'1, 246' was read as 1,246; remove the space"),
        (" 5", "' 5' was read as 5; remove the space"),
        ("\"41, 554 \"", "'41, 554 ' was read as 41,554; remove the space"),
    ])
    func `a stray space is accepted with a note that quotes it`(_ cell: String, _ message: String) throws {
        try expectOne("stray-space", .note, in: "measure,period,value\nvisits,2017-12,1️⃣\(cell)\n", message)
        #expect(try read("measure,period,value\nvisits,2017-12,\(cell)\n").isAcceptable)
    }

    @Test func `columns may stand in any order, and those not needed be left out`() throws {
        try expectQuiet("value,period,measure\n5,2017-12,visits\n")
    }

    @Test func `a byte-order mark, other line ends, quotes and rows of commas are accepted`() throws {
        try expectQuiet("\u{FEFF}measure,period,value\r\n\"visits\",2017-12,5\r\n\r\n,,\r\n,,\r\n")
        try expectQuiet("measure,period,value,note\nvisits,2017-12,5,\"two\nlines, \"\"quoted\"\"\"\n")
    }

    @Test func `a figure at the end of a quarter and of its last month stands once`() throws {
        try expectOne(
            "repeated-figure", in: "measure,period,value\ncla,2017-18-Q3,5\n1️⃣cla,2017-12,5\n",
            "the figure cla of lancashire at at-2017-12-31 as at-end stands already on line 2; keep one")
    }

    @Test func `everything wrong is found in one go, in order of lines`() throws {
        let reading = try read(
            """
            measure,period,value,absence
            vists,2017-12,5,
            visits,2017/18,5,
            visits,2017-12,many,
            visits,2017-11,5,not-returned
            on-time,2017-12,101,
            visits,2017-10,7,
            """)
        #expect(
            reading.findings.map { "\($0.place.line ?? 0) \($0.rule)" } == [
                "2 unknown-measure", "3 not-a-period", "4 not-a-number", "5 value-or-absence", "6 percentage-of-whole",
            ])
        #expect(!reading.isAcceptable)
    }
}
