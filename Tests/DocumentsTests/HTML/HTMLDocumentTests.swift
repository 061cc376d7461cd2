import Documents
import TestSupport
import Testing

struct HTMLDocumentTests {
    @Test func `a page has its language, encoding and title`() {
        let page = HTMLDocument(lang: "en-GB", title: "Q3 <draft>") {
            HTML.meta(.name("viewport"), .content("width=device-width"))
        } body: {
            HTML.main { HTML.h1 { "Q3" } }
        }
        #expect(
            page.text == """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8">
                <title>Q3 &lt;draft&gt;</title>
                <meta name="viewport" content="width=device-width">
                </head>
                <body><main><h1>Q3</h1>
                </main>
                </body>
                </html>

                """)
        #expect(page.bytes == Array(page.text.utf8))
    }

    @Test func `a long table is written in time, and the same each time`() {
        let page = HTMLDocument(lang: "en-GB", title: "All") {
            HTML.table {
                for row in 0..<2_000 {
                    HTML.tr(.id("r\(row)")) { for column in 0..<5 { HTML.td(.class("n")) { "\(row) & \(column)" } } }
                }
            }
        }
        let start = ContinuousClock.now
        let bytes = page.bytes
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(bytes.count > 300_000)
        #expect(bytes == page.bytes)
    }

    @Test func `whatever the words are, they cannot leave their place`() {
        var random = SeededNumbers(seed: 5)
        let sample = Array("</p><script>alert('x')</script> \"onload=x\" & <!-- £5 --> ]]> &#60; \u{FFFE}".utf8)
        let marks = Array("<>&\"'/!-=\0\r".utf8) + [0xEF, 0xBF]
        for _ in 0..<2_000 {
            let words = String(decoding: random.mutated(sample, with: marks), as: UTF8.self)
            let text = HTML.span(.title(words), .href(words)) { words }.rendered
            #expect(text.utf8.count { $0 == UInt8(ascii: "<") } == 2)
            #expect(text.utf8.count { $0 == UInt8(ascii: ">") } == 2)
            let tag = text.utf8.prefix { $0 != UInt8(ascii: ">") }
            #expect([2, 4].contains(tag.count { $0 == UInt8(ascii: "\"") }))
            #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") })
        }
    }
}
