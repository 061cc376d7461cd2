import Documents
import TestSupport
import Testing

struct HostileTextTests {
    @Test(arguments: [
        "\t", "|", "\n", "x", "7", "\t\n", "|\n", "a  ", "a  b\n", "|a", "|a|b\n", "|-|\n", "+-\n", "-", "---\n",
        "- a\n",
        "\u{0C}", "a\u{0C}Page 1\n", "\ta\n\tb\n\n", "\t\n1\n\n2\n\n", "Heading\n", "Heading\n\n", "1.1 Aa\n", "a\tb\n",
        "\r", "\0", "\u{200B}", "\u{A0}", "é", "\u{301}", "          a\n", "          a\nb  c\n", "\\|", "*a", "[a](",
        "Word ",
    ])
    func `a hundred thousand bytes of one mark are read in time`(mark: String) {
        let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
        let start = ContinuousClock.now
        _ = readText(text)
        _ = readText(text, pages: true)
        _ = readMarkdown(text)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: [
        String(repeating: "a  ", count: 20_000) + "\n" + String(repeating: "a  ", count: 20_000)
            + String(repeating: "\na  b", count: 10_000),
        "\ta\n\tb\n\n\t1\n" + String(repeating: "\n2\n", count: 30_000),
        String(repeating: "\ta\n", count: 20_000) + "\n" + String(repeating: "\tb\n\n", count: 20_000),
        "\t\n" + String(repeating: "\n", count: 30_000) + "2\n" + String(repeating: "\n2\n", count: 30_000),
        "a\n" + String(repeating: "\u{0C}\n", count: 50_000),
    ])
    func `much of one kind after much of another is read in time`(text: String) {
        let start = ContinuousClock.now
        _ = readText(text, pages: true)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `whatever is done to a text, each word of it stays on its line`() {
        let sample = """
            Waste
            \tMeasure
            \tQ1

            \tRate
            \t4.5

            Area      Q1     Q2
            ---------------------
            Burnley   12     14

            | a | b |
            |---|---|
            | 1 | 2 |

            3.2 The rate rose
            and fell.
            • One
            Page 1\u{0C}a\tb\tc
            d\te\tf
            """
        var random = SeededNumbers(seed: 7)
        let marks = Array("\t\n |-+.\u{0C}aA1•".utf8)
        for _ in 0..<3_000 {
            let bytes = random.mutated(Array(sample.utf8), with: marks)
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.replacing("\r\n", with: "\n").split(
                omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
            for line in readText(text).blocks.flatMap(Self.lines) {
                let written = Set(lines[line.number - 1].unicodeScalars)
                #expect(line.text.unicodeScalars.allSatisfy { written.contains($0) || $0 == " " }, "\(line)")
            }
            _ = readMarkdown(text)
            _ = readText(text, pages: true)
        }
    }

    private static func lines(_ block: DocumentBlock) -> [DocumentText.Line] {
        switch block {
        case .heading(_, let text), .paragraph(let text), .listItem(let text), .note(let text), .comment(let text):
            text.lines
        case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.text.lines) }
        }
    }
}
