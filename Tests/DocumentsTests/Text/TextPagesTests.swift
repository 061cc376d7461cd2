import Documents
import Testing

struct TextPagesTests {
    private static let text = """
        Performance report

        The rate rose in the
        first quarter and

        Page 1 of 3
        \u{0C}Performance report

        fell in the second.

        Page 2 of 3
        \u{0C}Performance report

        It is level.

        Page 3 of 3
        """

    @Test func `what runs along each page is left out, and a sentence goes on over it`() {
        let document = readText(Self.text, pages: true)
        #expect(
            written(document) == [
                "P 3: The rate rose in the / 4: first quarter and / 9: fell in the second.", "P 14: It is level.",
            ])
        guard case .paragraph(let text) = document.blocks.first else { return }
        #expect(text.lines.map(\.page) == [1, 1, 2])
    }

    @Test func `without pages all is read and no line has a page`() {
        let document = readText(Self.text)
        #expect(written(document).count == 9)
        guard case .paragraph(let text) = document.blocks.last else { return }
        #expect(text.lines.map(\.page) == [nil])
    }

    @Test func `a long line that two pages share is kept`() {
        let line =
            "The rate of delayed transfers rose in the second quarter, as it did in each quarter of last year and"
        #expect(written(readText("\(line)\nmore.\n\u{0C}\(line)\nless.\n", pages: true)).count == 2)
    }

    @Test func `a table's rows at the foot of each page are kept`() {
        let rows = "Area     Q1   Q2\nUpper    12   14\n"
        #expect(written(readText("\(rows)\u{0C}\(rows)\u{0C}\(rows)", pages: true)).count == 6)
    }
}
