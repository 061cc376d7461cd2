import Documents
import Testing

/// The pieces of a text of one paragraph.
private func inlines(_ text: String) -> [MarkdownInline] {
    guard case .paragraph(let inlines, _)? = MarkdownDocument(reading: text).blocks.first else { return [] }
    return inlines
}

struct MarkdownEmphasisTests {
    @Test func `single asterisks stress and double ones are strong`() {
        #expect(inlines("a *b* c") == [.text("a "), .emphasis([.text("b")]), .text(" c")])
        #expect(inlines("**a** b") == [.strong([.text("a")]), .text(" b")])
    }

    @Test func `one may stand within the other`() {
        #expect(inlines("**a *b* c**") == [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])])
        #expect(inlines("***a***") == [.emphasis([.strong([.text("a")])])])
        #expect(inlines("***a* b**") == [.strong([.emphasis([.text("a")]), .text(" b")])])
        #expect(inlines("***a** b*") == [.emphasis([.strong([.text("a")]), .text(" b")])])
        #expect(inlines("*a **b***") == [.emphasis([.text("a "), .strong([.text("b")])])])
    }

    @Test(arguments: ["2 * 3 * 4", "a *", "*a", "**a*b", "** a **", "****", "a ****b**** c", "*", "***a"])
    func `asterisks that pair with none are plain`(text: String) {
        #expect(inlines("x " + text) == [.text("x " + text)])
    }

    @Test func `markers that fit are paired, and one left open between them is plain`() {
        #expect(inlines("**a *b**") == [.strong([.text("a *b")])])
        #expect(inlines("*a **b*") == [.emphasis([.text("a **b")])])
    }

    @Test func `asterisks beside letters beyond ASCII are told from those beside marks`() {
        #expect(inlines("é*b*é") == [.text("é"), .emphasis([.text("b")]), .text("é")])
        #expect(inlines("**Note:**—b") == [.strong([.text("Note:")]), .text("—b")])
        #expect(inlines("a\u{A0}*b*") == [.text("a\u{A0}"), .emphasis([.text("b")])])
    }
}

struct MarkdownBraceTests {
    @Test(arguments: [
        "{a-b}", "{ns12 *Q3* 2017, \"as [x](y) has\" it\\*}", "[12.3%]{share, of=\"all\"}", "[**12**]{x}",
        "[a [b] c]{x}", "[see [a](b)]{x}",
    ])
    func `what stands in braces comes through untouched, with the brackets before it`(text: String) {
        #expect(inlines("Up to \(text) now") == [.text("Up to \(text) now")])
    }

    @Test func `emphasis may stand around braces but not begin within`() {
        #expect(inlines("**{a*b}**") == [.strong([.text("{a*b}")])])
        #expect(inlines("*a {b*} c*") == [.emphasis([.text("a {b*} c")])])
    }

    @Test func `braces may stand in the text of a link`() {
        #expect(inlines("[up [a]{b}](c)") == [.link(text: [.text("up [a]{b}")], address: "c")])
    }

    @Test func `braces may go on over a line`() {
        #expect(inlines("a {b\nc} d") == [.text("a {b c} d")])
    }

    @Test func `a brace never closed is plain`() {
        #expect(inlines("{a *b*") == [.text("{a "), .emphasis([.text("b")])])
        #expect(inlines("{a {b}") == [.text("{a {b}")])
    }

    @Test func `a brace after a backslash keeps it, so that the reader of braces can tell`() {
        #expect(inlines("\\{*a*\\}") == [.text("\\{"), .emphasis([.text("a")]), .text("\\}")])
    }
}

struct MarkdownLinkTests {
    @Test func `a link has a text and an address`() {
        #expect(
            inlines("see [the *site*](https://a.org/b) now") == [
                .text("see "), .link(text: [.text("the "), .emphasis([.text("site")])], address: "https://a.org/b"),
                .text(" now"),
            ])
    }

    @Test(arguments: ["#notes", "../x.html", "mailto:a@b.org", "http://a.org/x_(y)", "a?b=c&d"])
    func `an address may be absolute or relative`(address: String) {
        #expect(inlines("[a](\(address))") == [.link(text: [.text("a")], address: address)])
    }

    @Test(arguments: [
        "[a](javascript:alert\\(1\\))", "[a](JAVASCRIPT:x)", "[a](data:text/html,x)", "[a](b c)", "[a]()", "[a]",
        "[a](b",
        "[a] (b)", "[a][b]", "](b)", "[a](b(c(d)))",
    ])
    func `anything else is plain text`(text: String) {
        let plain = text.split(separator: "\\", omittingEmptySubsequences: false).joined()
        #expect(inlines(text) == [.text(plain)])
    }

    @Test func `a link does not stand within a link`() {
        #expect(
            inlines("[a [b](c) d](e)") == [
                .text("[a "), .link(text: [.text("b")], address: "c"), .text(" d](e)"),
            ])
    }

    @Test func `a link binds before emphasis`() {
        #expect(inlines("*a [b* c](d)") == [.text("*a "), .link(text: [.text("b* c")], address: "d")])
    }
}

struct MarkdownLineBreakTests {
    @Test func `two spaces or a backslash at the end of a line break it`() {
        #expect(inlines("a  \nb") == [.text("a"), .lineBreak, .text("b")])
        #expect(inlines("a\\\nb") == [.text("a"), .lineBreak, .text("b")])
        #expect(inlines("a \nb") == [.text("a b")])
        #expect(inlines("*a*    \n  b") == [.emphasis([.text("a")]), .lineBreak, .text("b")])
    }

    @Test func `the end of a paragraph breaks nothing`() {
        #expect(inlines("a  ") == [.text("a")])
        #expect(inlines("a\\") == [.text("a\\")])
    }

    @Test func `a backslash makes a mark plain, and is itself before anything else`() {
        #expect(inlines("\\*a\\* \\[b](c) \\\\ \\# C:\\temp") == [.text("*a* [b](c) \\ # C:\\temp")])
        #expect(inlines("\\# a") == [.text("# a")])
        #expect(inlines("1\\. a") == [.text("1. a")])
    }

    @Test func `plain text has the words alone`() {
        #expect(inlines("**a *b*** [c](d)\\\ne").plainText == "a b c\ne")
    }
}
