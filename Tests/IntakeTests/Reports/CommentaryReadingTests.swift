import Intake
import PerformanceModel
import Testing

struct CommentaryReadingTests {
    private static func read(_ text: String) -> CommentaryReading {
        CommentaryReading(reading: Array(text.utf8), name: "c.md")
    }

    @Test(arguments: ["group/care", "measure/visits", "theme/start-well"])
    func `the header says what the words are about`(_ about: String) throws {
        let reading = Self.read("---\nabout: \(about)\nperiod: 2017-18-Q3\n---\n\nWords with {visits}.\n")
        #expect(reading.findings == [])
        #expect(reading.subject?.description == about)
        #expect(reading.period?.description == "2017-18-Q3")
        #expect(reading.text == "\nWords with {visits}.\n")
        #expect(reading.firstLine == 5)
    }

    @Test(arguments: [
        "\u{FEFF}---\nabout: group/care\nperiod: 2017-18-Q3\n---\nOne\nTwo",
        "---\r\nabout: group/care\r\nperiod: 2017-18-Q3\r\n---\r\nOne\r\nTwo",
    ])
    func `a byte-order mark and other line ends are accepted`(_ text: String) {
        let reading = Self.read(text)
        #expect(reading.findings == [])
        #expect(reading.text == "One\nTwo")
    }

    @Test(arguments: [
        ("", "c.md: the file is to begin with a header: ---, about:, period:, ---"),
        ("Words", "c.md: the file is to begin with a header: ---, about:, period:, ---"),
        ("---\nabout: group/care\n", "c.md: the file is to begin with a header: ---, about:, period:, ---"),
        ("---\nperiod: 2017-18-Q3\n---\n", "c.md, line 2, column 1: 'about' is missing"),
        ("---\nabout: group/care\n---\n", "c.md, line 2, column 1: 'period' is missing"),
        (
            "---\nabout: care\nperiod: 2017-12\n---\n",
            "c.md, line 2, column 8: about: 'care' is to be measure/ID, group/ID or theme/ID"
        ),
        (
            "---\nabout: group/care\nperiod: 2017/18\n---\n",
            """
            c.md, line 3, column 9: period: '2017/18' could be a financial or an academic year; write \
            fy2017-18 or ay2017-18
            """
        ),
        (
            "---\nabout: group/care\nperiod: 2017-12\nby: me\n---\n",
            "c.md, line 4, column 1: there is no key 'by'; known: about, period"
        ),
        (
            "---\nabout: [\nperiod: 2017-12\n---\n",
            "c.md, line 4, column 1: the YAML cannot be read here: did not find expected ',' or ']'"
        ),
    ])
    func `a header that cannot be read is one finding at its line`(_ text: String, _ finding: String) {
        #expect(Self.read(text).findings.map { "\($0.place): \($0.message)" } == [finding])
    }

    @Test func `bytes that are no text are refused`() {
        let reading = CommentaryReading(reading: [0x2D, 0xFF], name: "c.md")
        #expect(reading.findings.map(\.rule) == ["not-utf8"])
    }
}
