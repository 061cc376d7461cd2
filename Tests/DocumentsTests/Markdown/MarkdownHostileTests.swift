import Documents
import TestSupport
import Testing

struct MarkdownHostileTests {
    @Test(arguments: [
        "*", "**", "*a", "*a ", " *a*", "**a *", "a*", "***a ", "[", "]", "[a](", "](", "[](", "[a](b)", "[[a]{b}](c)",
        "{",
        "}", "{}", "[a]{", "]{", "]{}", "\\", "\\*", "(", ")", "[*", "*[", "é*", "a\n", "a  \n", "- a\n", "  - a\n",
        "1. a\n",
        "# a\n", "- ", "#", " ", "\t", "\n", "\r", "\0", "- a\n\n  1. b\n", "*é", "a**",
    ])
    func `a hundred thousand bytes of one mark are read in time`(mark: String) {
        let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
        let start = ContinuousClock.now
        let document = MarkdownDocument(reading: text)
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(document.blocks.allSatisfy { Self.depth($0) <= 40 })
    }

    @Test func `whatever is done to a text, its words are found in it and it is not nested deeply`() {
        var random = SeededNumbers(seed: 4)
        let sample = Array(
            """
            ## Heading *one*

            Up by **{x, "y z"}** on [12%]{share} of *last* year, see [the **page**](https://a.org/) \\
            and more\\*  
            here.

            - one £5
              - two
            1. three
            """.utf8)
        let marks = Array("**[](){}\\\n -#1.\t".utf8) + [0xC3]
        for _ in 0..<3_000 {
            let text = String(decoding: random.mutated(sample, with: marks), as: UTF8.self)
            let written = Set(text.unicodeScalars)
            for block in MarkdownDocument(reading: text).blocks {
                #expect(Self.depth(block) <= 40)
                for inlines in Self.passages(block) {
                    // A line end within a paragraph becomes a space.
                    let words = inlines.plainText.unicodeScalars
                    #expect(words.allSatisfy { written.contains($0) || $0 == " " || $0 == "\n" })
                    #expect(!Self.hasTextsSideBySide(inlines))
                }
            }
        }
    }

    private static func passages(_ block: MarkdownBlock) -> [[MarkdownInline]] {
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _): [inlines]
        case .list(_, let items, _): items.flatMap { [$0.content] + $0.nested.flatMap(passages) }
        }
    }

    private static func depth(_ block: MarkdownBlock) -> Int {
        passages(block).lazy.map(depth).max() ?? 0
    }

    private static func depth(_ inlines: [MarkdownInline]) -> Int {
        inlines.lazy.map { inline in
            switch inline {
            case .text, .lineBreak: 1
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): 1 + depth(inner)
            }
        }.max() ?? 0
    }

    private static func hasTextsSideBySide(_ inlines: [MarkdownInline]) -> Bool {
        zip(inlines, inlines.dropFirst()).contains { first, second in
            if case (.text, .text) = (first, second) { true } else { false }
        }
    }
}
