import Documents
import Intake
import PerformanceModel
import TestSupport
import Testing

struct EditedMarkdownTests {
    private let scope: ReferenceScope

    init() throws {
        scope = ReferenceScope(
            framework: try SampleFramework.framework(), period: try Period("2017-18-Q3"),
            area: try AreaID("lancashire"))
    }

    private func written(_ paragraphs: EditedParagraph..., sourcesOf original: String = "") -> String {
        EditedMarkdown(in: scope, sourcesOf: original).text(of: paragraphs)
    }

    /// A text as the paper prints it, written again.
    private func again(_ text: String) -> String {
        EditedMarkdown(in: scope, sourcesOf: text).text(of: WrittenPassage(text, in: scope).paragraphs)
    }

    @Test(arguments: [
        "One paragraph.\n\nAnother with **strong words**, *others* and ***both***.",
        "# Heading\n\nWords.\n\n## Below\n\n- one\n- two\n   - within\n- three",
        "1. one\n2. two\n   - within",
        "A [link](https://example.org/a) and \\* a star, \\{ a brace, \\[ a bracket and \\\\ a stroke.",
        "The rate was {cla-rate}, up from {cla-rate at 2017-18-Q2}, a change of **{cla-rate change from 2017-18-Q2}**.",
        "Within [8 weeks]{source: the Act} or [8 weeks]{source: the code}.",
        "A line\\\nand another.",
        "\\- no item\n\n1\\. no item\n\n\\# no heading",
    ])
    func `a text that is printed and taken back reads as it was written`(_ text: String) {
        #expect(again(text) == text)
    }

    @Test func `blanks go out of the marks of emphasis, which are not read with them`() {
        let bold = EditedLook(isBold: true)
        let paragraph = EditedParagraph(
            .body, [.words("a ", EditedLook()), .words(" b ", bold), .words("c", EditedLook())], number: 1)
        #expect(written(paragraph) == "a  **b** c")
    }

    @Test func `what a figure prints is not taken for words, and its reference is as short as can be`() {
        let figure = EditedParagraph.Piece.figure(
            name: "cla-rate of lancashire at 2017-18-Q3 as ratio", text: "80.0", EditedLook())
        let paragraph = EditedParagraph(.body, [.words("It was ", EditedLook()), figure], number: 1)
        #expect(written(paragraph) == "It was {cla-rate as ratio}")
    }

    @Test func `a source is named again where its words still stand, and not where they do not`() {
        let original = "Within [8 weeks]{source: the Act}, or [30 days]{source: the code}."
        let paragraph = EditedParagraph(.body, [.words("Always within 8 weeks.", EditedLook())], number: 1)
        #expect(written(paragraph, sourcesOf: original) == "Always within [8 weeks]{source: the Act}.")
    }

    @Test func `empty paragraphs are nothing, and lists are numbered from one`() {
        func item(_ words: String) -> EditedParagraph {
            EditedParagraph(.item(level: 0, isOrdered: true), [.words(words, EditedLook())], number: 1)
        }
        let blank = EditedParagraph(.body, [.words("  ", EditedLook())], number: 2)
        #expect(written(item("a"), item("b"), blank) == "1. a\n2. b")
    }
}
