import Foundation
import Testing

/// A return that cannot be taken, and what must be said of it.
struct MalformedReturn: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Words that the one finding must hold, its place among them.
    let said: [String]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ said: String...) {
        (self.name, bytes, self.said) = (name, Array(text.utf8), said)
    }

    init(_ name: String, bytes: [UInt8], _ said: String...) {
        (self.name, self.bytes, self.said) = (name, bytes, said)
    }

    private static let header = CorrectionTests.header

    /// One row under the header of the long form.
    private static func row(_ name: String, _ row: String, _ said: String...) -> Self {
        var made = Self(name, header + row + "\n")
        made = Self(name, bytes: made.bytes, said: ["line 2"] + said)
        return made
    }

    private init(_ name: String, bytes: [UInt8], said: [String]) {
        (self.name, self.bytes, self.said) = (name, bytes, said)
    }

    static let all: [Self] = files + numbers + words + rules

    private static let files: [Self] = [
        Self("empty", "", "empty"),
        Self("only a byte-order mark", bytes: [0xEF, 0xBB, 0xBF], "empty"),
        Self("a header alone", header, "no row"),
        Self("UTF-16", bytes: [0xFF, 0xFE] + header.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "UTF-16"),
        Self(
            "Latin-1", bytes: Array(header.utf8) + Array("cla-rate,,2017-18-Q3,,,7,,,final,,caf".utf8) + [0xE9, 0x0A],
            "UTF-8", "ine 2"),
        Self(
            "a damaged workbook", bytes: Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 40), "was cut short"),
        Self("a PDF", "%PDF-1.7\n…", "PDF"),
        Self("an old spreadsheet", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Excel"),
        Self(
            "a NUL", bytes: Array((header + "cla-rate,,2017-18-Q3,,,7").utf8) + [0] + Array(",,,final,,\n".utf8),
            "ine 2"),
        Self("a quote left open", header + "cla-rate,,2017-18-Q3,,,\"7,,,final,,\n", "quote", "ine 2"),
        Self("a quote within a field", header + "cla-rate,,2017-18-Q3,,,7\"8,,,final,,\n", "quote", "ine 2"),
        Self("text after a quote", header + "cla-rate,,2017-18-Q3,,,\"7\"8,,,final,,\n", "quote", "ine 2"),
        Self("a short row", header + "cla-rate,,2017-18-Q3,,,79.0\n", "6 fields", "ine 2"),
        Self("a long row", header + "cla-rate,,2017-18-Q3,,,79.0,,,final,,,\n", "12 fields", "ine 2"),
        Self(
            "lines ended by carriage returns",
            header.replacing("\n", with: "\r") + "cla-rate,,2017-18-Q3,,,7,,,final,,\r", "carriage return"),
        Self(
            "an unknown column", header.replacing("value", with: "valeu") + "cla-rate,,2017-18-Q3,,,7,,,final,,\n",
            "valeu", "did you mean 'value'"),
        Self(
            "a column twice", header.replacing("note", with: "value") + "cla-rate,,2017-18-Q3,,,7,,,final,,\n", "twice"),
        Self("a missing column", "measure,period\ncla-rate,2017-18-Q3\n", "'value' is missing"),
        Self("no period anywhere", "measure,area\ncla-rate,\n", "no column 'period'"),
        Self("a wide heading that is no period", "measure,2017-18-Q5\ncla-rate,7\n", "2017-18-Q5"),
    ]

    private static let numbers: [Self] = [
        row("NaN", "cla-rate,,2017-18-Q3,,,NaN,,,final,,", "'NaN' is not a number"),
        row("infinity", "cla-rate,,2017-18-Q3,,,inf,,,final,,", "'inf' is not a number"),
        row("10^30", "cla-rate,,2017-18-Q3,,,1000000000000000000000000000000,,,final,,", "million million"),
        row("an exponent", "cla-rate,,2017-18-Q3,,,1e3,,,final,,", "'1e3' is not a number"),
        row("letters after digits", "cla-rate,,2017-18-Q3,,,12abc,,,final,,", "'12abc' is not a number"),
        row("a comma in the wrong place", "cla-rate,,2017-18-Q3,,,\"12,34\",,,final,,", "'12,34' is not a number"),
        row("a space between digits", "cla-rate,,2017-18-Q3,,,1 246,,,final,,", "'1 246' is not a number"),
        row("two points", "cla-rate,,2017-18-Q3,,,7.9.0,,,final,,", "'7.9.0' is not a number"),
        row("seven places", "cla-rate,,2017-18-Q3,,,7.1234567,,,final,,", "six"),
        row("a percent sign on a rate", "cla-rate,,2017-18-Q3,,,79%,,,final,,", "'79%' is not a number"),
        row("digits of another script", "cla-rate,,2017-18-Q3,,,٧٩,,,final,,", "is not a number"),
    ]

    private static let words: [Self] = [
        row("an unknown measure", "cla-rte,,2017-18-Q3,,,7,,,final,,", "cla-rte", "did you mean 'cla-rate'"),
        row("no measure", ",,2017-18-Q3,,,7,,,final,,", "measure is missing"),
        row("an unknown area", "cla-rate,burnely,2017-18-Q3,,,7,,,final,,", "did you mean 'burnley'"),
        row("a year without its kind", "cla-rate,,2017/18,,,7,,,final,,", "financial or an academic year"),
        row("a quarter that is none", "cla-rate,,2017-18-Q5,,,7,,,final,,", "is not a period"),
        row("no period", "cla-rate,,,,,7,,,final,,", "period is missing"),
        row("an unknown statistic", "cla-rate,,2017-18-Q3,mean,,7,,,final,,", "'mean' is not a statistic"),
        row("an unknown data status", "cla-rate,,2017-18-Q3,,,7,,,finl,,", "did you mean 'final'"),
        row("an unknown absence", "cla-rate,,2017-18-Q3,,,,,,final,lost,", "'lost' is not a reason"),
        row(
            "a forecast that is neither yes nor no", "cla-rate,,2017-18-Q3,,maybe,7,,,final,,",
            "'maybe' is to be yes or no"),
    ]

    private static let rules: [Self] = [
        row("a value and its absence", "cla-rate,,2017-18-Q3,,,7,,,final,not-returned,", "keep one"),
        row("neither value nor absence", "cla-rate,,2017-18-Q3,,,,,,final,,", "no value"),
        row("a stock totalled", "cla-rate,,2017-18-Q3,total,,7,,,final,,", "total is not offered"),
        row("a count below nought", "library-visits,,2017-18-Q3,,,-7,,,final,,", "below nought"),
        row(
            "a share over its whole", "planning-minerals-waste,,2017-18-Q3,,,90,10,9,final,,",
            "more than the denominator"),
        row("a period to come", "library-visits,,2098-99-Q3,,,7,,,final,,", "after today"),
        row("an assumed period unexplained", "library-visits,,2017-18-Q3?,,,7,,,final,,", "heading as found"),
        Self(
            "a figure twice",
            header + "library-visits,,2017-18-Q2,,,7,,,final,,\nlibrary-visits,lancashire,2017-18-Q2,,,8,,,final,,\n",
            "line 3", "already on line 2"),
    ]
}
