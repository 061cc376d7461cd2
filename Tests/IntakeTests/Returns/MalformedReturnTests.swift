import Intake
import PerformanceModel
import TestSupport
import Testing

/// Small returns with one thing wrong: one clear finding each, at its place.
struct MalformedReturnTests {
    private static let header = "measure,area,period,statistic,forecast,value,data_status,absence\n"

    @Test(arguments: [
        ("unknown-measure", "1️⃣vists,,2017-12,,,5,,", "there is no measure 'vists'; did you mean 'visits'?"),
        ("unknown-measure", "1️⃣zebra-crossings,,2017-12,,,34%,,", "there is no measure 'zebra-crossings'"),
        ("unknown-measure", "1️⃣,,2017-12,,,5,,", "the measure is missing"),
        ("unknown-area", "visits,1️⃣englnd,2017-12,,,5,,", "there is no area 'englnd'; did you mean 'england'?"),
        (
            "unknown-area",
            "visits,1️⃣Mars and Venus,2017-12,,,5,,",
            "there is no area 'Mars and Venus'; leave blank for the council"
        ),
        ("missing-period", "visits,,1️⃣,,,5,,", "the period is missing"),
        ("missing-period", "visits,,1️⃣?,,,5,,", "the period is missing"),
        (
            "not-a-period",
            "visits,,1️⃣2017/18,,,5,,",
            "'2017/18' could be a financial or an academic year; write fy2017-18 or ay2017-18"
        ),
        (
            "not-a-period",
            "visits,,1️⃣Dec-17,,,5,,",
            """
            'Dec-17' is not a period; write a month as 2017-12, a quarter as 2017-18-Q3, a financial year \
            as fy2017-18, a year to date as 2017-18-Q1..Q3, a day as at-2017-12-31
            """
        ),
        (
            "not-understood",
            "visits,,2017-12,1️⃣totl,,5,,",
            "'totl' is not a statistic; did you mean 'total'? known: total, average, at-end, ratio, latest"
        ),
        ("not-understood", "visits,,2017-12,,1️⃣Y,5,,", "'Y' is to be yes or no"),
        (
            "not-understood",
            "visits,,2017-12,,,5,1️⃣draft,",
            "'draft' is not a data status; known: provisional, final, estimated"
        ),
        (
            "not-understood",
            "visits,,2017-12,,,,,1️⃣missing",
            """
            'missing' is not a reason for absence; known: not-due, not-returned, not-collected, \
            not-stated, not-applicable, not-available, confidential, below-rounding
            """
        ),
        (
            "not-understood",
            "visits,,2017-12,,,,,1️⃣withdrawn",
            "a figure is withdrawn by an entry of its own, not by a return"
        ),
    ])
    func `a field that is not understood is quoted`(_ rule: String, _ row: String, _ message: String) throws {
        try expectOne(rule, in: Self.header + row + "\n", message)
    }

    @Test(arguments: [
        "12abc", "NaN", "inf", "1e30", "10^30", "--5", "1 246", "\"1,24\"", "\"12,34,567\"", "\",246\"", "\"1,246,\"",
        "1.2.3", "34%",
        "£5", "five", "-", "[x]", "5.", ".5", "0x1F", "５", "\"1.5,000\"", "1\u{00A0}246",
    ])
    func `a value that is not a number is quoted`(_ cell: String) throws {
        let text = cell.filter { $0 != "\"" }
        try expectOne(
            "not-a-number", in: "measure,period,value\nvisits,2017-12,1️⃣\(cell)\n",
            "'\(text)' is not a number; write it with digits and at most one point")
    }

    @Test func `a number too large or too fine is refused`() throws {
        let huge = "1" + String(repeating: "0", count: 30)
        try expectOne(
            "not-a-number", in: "measure,period,value\nvisits,2017-12,1️⃣\(huge)\n",
            "'\(huge)' is a million million or more; check the number")
        try expectOne(
            "not-a-number", in: "measure,period,value\nvisits,2017-12,1️⃣0.1234567\n",
            "'0.1234567' has more than six digits after the point; round it to six")
    }

    @Test(arguments: [
        (
            "unknown-column",
            "measure,1️⃣perid,value\nvisits,2017-12,5\n",
            "there is no column 'perid'; did you mean 'period'?"
        ),
        (
            "unknown-column",
            "measure,period,value,1️⃣Comment\nvisits,2017-12,5,x\n",
            """
            there is no column 'Comment'; known: measure, area, period, statistic, forecast, value, \
            numerator, denominator, data_status, absence, note
            """
        ),
        (
            "unknown-column",
            "1️⃣Measure,period,value\nvisits,2017-12,5\n",
            "there is no column 'Measure'; did you mean 'measure'?"
        ),
        (
            "repeated-column",
            "measure,period,value,1️⃣value\nvisits,2017-12,5,6\n",
            "the column 'value' stands twice; keep one"
        ),
    ])
    func `a heading that is not known is refused`(_ rule: String, _ text: String, _ message: String) throws {
        try expectOne(rule, in: text, message)
    }

    @Test(arguments: [
        (
            "measure;period;value\nvisits;2017-12;5\n",
            "error: line 1: the columns are separated by semicolons; save the file with commas between them"
        ),
        (
            "measure\tperiod\tvalue\nvisits\t2017-12\t5\n",
            "error: line 1: the columns are separated by tabs; save the file with commas between them"
        ),
        (
            "measure,period\nvisits,2017-12\n",
            """
            error: line 1: the column 'value' is missing; the columns are measure, area, period, \
            statistic, forecast, value, numerator, denominator, data_status, absence, note
            """
        ),
        ("area,2017-12\nengland,5\n", "error: line 1: the column 'measure' is missing"),
        (
            "measure,area\nvisits,england\n",
            "error: line 1: there is no column 'period' and no column headed by a period such as 2017-18-Q3"
        ),
        ("measure,period,value\n", "error: the file has a header and no row beneath it"),
        ("", "error: The file is empty. Send a CSV file with a header row and a row for each figure."),
    ])
    func `a file that is not a return says so once`(_ text: String, _ finding: String) throws {
        #expect(try found(text.replacing("\\t", with: "\t")) == [finding])
        #expect(try !read(text).isAcceptable)
    }

    @Test(arguments: [
        Array("%PDF-1.7".utf8), [0xFF, 0xFE, 0x6D, 0x00],
        Array("measure,period,value\nvisits,2017-12,".utf8) + [0xA3, 0x35, 0x0A],
        Array("measure,period,value\nvisits,2017-12,5\u{0}\n".utf8),
        Array("measure,period,value\nvisits,2017-12,\"5\n".utf8),
        Array("measure,period,value\nvisits,2017-12,6\" pipe\n".utf8),
        Array("measure,period,value\nvisits,2017-12\n".utf8),
        Array("measure,period,value\nvisits,2017-12,1,246\n".utf8),
        Array("measure,period,value\rvisits,2017-12,5\r".utf8),
    ])
    func `bytes that are no table are one finding, and nothing of them is accepted`(_ bytes: [UInt8]) throws {
        let reading = try read(bytes)
        #expect(reading.findings.map(\.rule) == ["csv"], "\(reading.findings)")
        #expect(!reading.isAcceptable)
    }

    @Test func `random bytes are refused and do not trap`() throws {
        var random = SeededNumbers(seed: 21)
        let framework = try SmallFramework.framework()
        let sound = Array(
            "measure,area,period,value,note\nvisits,england,2017-12,\"1,246\",a\ncla,,2017-18-Q3?,5,b\n".utf8)
        for _ in 0..<2000 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let reading = ReturnReading(
                reading: bytes, name: "r", framework: framework, today: try #require(Day("2018-02-05")))
            #expect(reading.isAcceptable || !reading.findings.isEmpty)
        }
    }
}
