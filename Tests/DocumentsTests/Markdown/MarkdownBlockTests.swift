import Documents
import Testing

private func blocks(_ text: String) -> [MarkdownBlock] { MarkdownDocument(reading: text).blocks }

private func bullet(_ text: String, line: Int, nested: [MarkdownBlock] = []) -> MarkdownItem {
    MarkdownItem(line: line, content: [.text(text)], nested: nested)
}

private func numbered(_ number: Int, _ text: String, line: Int) -> MarkdownItem {
    MarkdownItem(line: line, number: number, content: [.text(text)])
}

struct MarkdownBlockTests {
    @Test func `a heading has as many marks as its level`() {
        #expect(
            blocks("# One\n## Two\n### Three\n#### Four") == [
                .heading(level: 1, [.text("One")], line: 1), .heading(level: 2, [.text("Two")], line: 2),
                .heading(level: 3, [.text("Three")], line: 3), .heading(level: 4, [.text("Four")], line: 4),
            ])
    }

    @Test func `a heading may be closed by marks after a space`() {
        #expect(blocks("## Two ##  ") == [.heading(level: 2, [.text("Two")], line: 1)])
        #expect(blocks("# C#") == [.heading(level: 1, [.text("C#")], line: 1)])
    }

    @Test(arguments: ["##### Five", "#tag", "#", "# ", "## ##"])
    func `other marks are plain text`(text: String) {
        let plain = text == "# " ? "#" : text
        #expect(blocks(text) == [.paragraph([.text(plain)], line: 1)])
    }

    @Test func `a paragraph goes on until a blank line`() {
        #expect(
            blocks("\none\n  two\n \nthree\n") == [
                .paragraph([.text("one two")], line: 2), .paragraph([.text("three")], line: 5),
            ])
    }

    @Test func `lines may be ended in any of the three ways`() {
        let expected: [MarkdownBlock] = [.paragraph([.text("a b")], line: 1), .paragraph([.text("c")], line: 4)]
        #expect(blocks("a\nb\n\nc") == expected)
        #expect(blocks("a\r\nb\r\n\r\nc\r\n") == expected)
        #expect(blocks("a\rb\r\rc\r") == expected)
    }

    @Test func `a list of bullets may use any of the three marks`() {
        #expect(
            blocks("- one\n* two\n\n+ three") == [
                .list(
                    ordered: false, items: [bullet("one", line: 1), bullet("two", line: 2), bullet("three", line: 4)],
                    line: 1)
            ])
    }

    @Test func `a numbered list keeps the numbers written`() {
        #expect(
            blocks("3. three\n5) five") == [
                .list(ordered: true, items: [numbered(3, "three", line: 1), numbered(5, "five", line: 2)], line: 1)
            ])
    }

    @Test func `a line beneath an item belongs to it`() {
        #expect(
            blocks("- one\n  more\n- two\nmore") == [
                .list(ordered: false, items: [bullet("one more", line: 1), bullet("two more", line: 3)], line: 1)
            ])
    }

    @Test func `text after a blank line ends a list`() {
        #expect(
            blocks("- one\n\ntext") == [
                .list(ordered: false, items: [bullet("one", line: 1)], line: 1), .paragraph([.text("text")], line: 3),
            ])
    }

    @Test func `a list of the other kind begins anew`() {
        #expect(
            blocks("- one\n1. first") == [
                .list(ordered: false, items: [bullet("one", line: 1)], line: 1),
                .list(ordered: true, items: [numbered(1, "first", line: 2)], line: 2),
            ])
    }

    @Test func `items set in by two spaces form a list within the item`() {
        let inner: MarkdownBlock = .list(
            ordered: false, items: [bullet("a", line: 2), bullet("b", line: 3)], line: 2)
        #expect(
            blocks("- one\n  - a\n    - b\n- two") == [
                .list(
                    ordered: false, items: [bullet("one", line: 1, nested: [inner]), bullet("two", line: 4)], line: 1)
            ])
    }

    @Test func `a list may begin right beneath a paragraph, but a year at the start of a line begins none`() {
        #expect(
            blocks("It ended in\n2018. So:\n- one") == [
                .paragraph([.text("It ended in 2018. So:")], line: 1),
                .list(ordered: false, items: [bullet("one", line: 3)], line: 3),
            ])
    }

    @Test(arguments: ["-5 points", "- ", "**x", "1.5 points", "1234567890. x", "1."])
    func `a mark without a space and words after it begins no list`(text: String) {
        let first = blocks(text).first
        guard case .paragraph? = first else {
            Issue.record("\(String(describing: first)) is not a paragraph")
            return
        }
    }

    @Test(arguments: ["> quoted", "| a | b |", "```", "---", "<b>x</b>", "![x]", "_x_", "`x`"])
    func `whatever else Markdown has is plain text`(text: String) {
        #expect(blocks(text) == [.paragraph([.text(text)], line: 1)])
    }

    @Test func `a text of nothing has no blocks`() {
        #expect(blocks("").isEmpty)
        #expect(blocks(" \n\t\n").isEmpty)
    }
}
