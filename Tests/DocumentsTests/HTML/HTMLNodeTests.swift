import Documents
import Testing

/// What a node looks like on a page.
private func html(_ node: HTMLNode) -> String { node.rendered }

struct HTMLNodeTests {
    @Test func `an element is written with its attributes and content`() {
        #expect(
            html(HTML.section(.id("x"), .class("y z")) { HTML.h2 { "Notes" } })
                == "<section id=\"x\" class=\"y z\"><h2>Notes</h2>\n</section>\n")
    }

    @Test func `content may have conditions, loops and nodes made elsewhere`() {
        func list(_ names: [String], note: String?, ordered: Bool) -> HTMLNode {
            HTML.div {
                if let note { HTML.em { note } }
                if ordered { "1" } else { "-" }
                for name in names { HTML.span { name } }
                [.text("!")]
            }
        }
        #expect(
            html(list(["a", "b"], note: "n", ordered: true))
                == "<div><em>n</em>1<span>a</span><span>b</span>!</div>\n")
        #expect(html(list([], note: nil, ordered: false)) == "<div>-!</div>\n")
    }

    @Test func `nothing in words is a mark`() {
        #expect(html(HTML.span { "<b>&amp; \"x\" 'y'" }) == "<span>&lt;b&gt;&amp;amp; \"x\" 'y'</span>")
        #expect(
            html(HTML.span(.title("\"><b> & 'x'"))) == "<span title=\"&quot;&gt;&lt;b&gt; &amp; 'x'\"></span>")
    }

    @Test func `letters beyond ASCII stay as they are`() {
        #expect(html(HTML.span { "Ynys Môn £5 – 🌊 & ＡＢ" }) == "<span>Ynys Môn £5 – 🌊 &amp; ＡＢ</span>")
    }

    @Test func `a character that no page may have is replaced, and a carriage return is kept`() {
        #expect(
            html(HTML.span { "a\u{0}b\u{1B}c\u{FFFF}d\re\tf\ng" })
                == "<span>a\u{FFFD}b\u{FFFD}c\u{FFFD}d&#13;e\tf\ng</span>")
    }

    @Test func `an element without content is never closed, and one that could have some is`() {
        #expect(
            html(
                HTML.group {
                    HTML.br()
                    HTML.hr()
                    HTML.div()
                }) == "<br><hr>\n<div></div>\n")
        #expect(html(HTML.element(.br, [], [.text("x")])) == "<br>")
    }

    @Test func `a property that is set or not is written by its name`() {
        #expect(
            html(HTML.input(.type("checkbox"), .checked(), .disabled(false))) == "<input type=\"checkbox\" checked>")
    }

    @Test func `of attributes with the same name the first stands`() {
        #expect(html(HTML.span(.class("a"), .id("i"), .class("b"))) == "<span class=\"a\" id=\"i\"></span>")
    }

    @Test func `an address that is not safe is left out`() {
        #expect(html(HTML.a(.href("javascript:alert(1)")) { "x" }) == "<a>x</a>")
        #expect(html(HTML.a(.href("https://a.org/?b=1&c=2")) { "x" }) == "<a href=\"https://a.org/?b=1&amp;c=2\">x</a>")
        #expect(html(HTML.img(.src("data:x"), .alt(""))) == "<img alt=\"\">")
        #expect(html(HTML.form(.action("javascript:x"), .method(.post))) == "<form method=\"post\"></form>\n")
    }

    @Test func `tables tell what each header heads`() {
        #expect(
            html(
                HTML.table {
                    HTML.caption { "Areas" }
                    HTML.tr {
                        HTML.th(.scope(.row), .rowspan(2)) { "Burnley" }
                        HTML.td(.headers("a b"), .data("label", "Value"), .aria(.sort, "none")) { "12" }
                    }
                })
                    == """
                    <table><caption>Areas</caption>
                    <tr><th scope="row" rowspan="2">Burnley</th>
                    <td headers="a b" data-label="Value" aria-sort="none">12</td>
                    </tr>
                    </table>

                    """)
    }

    @Test func `the first line end of a text area is kept`() {
        #expect(html(HTML.textarea(.name("note")) { "\na" }) == "<textarea name=\"note\">\n\na</textarea>")
    }

    @Test func `a style sheet cannot close itself`() {
        #expect(
            html(HTML.styleSheet("a > b { content: \"</style><b>\" }"))
                == "<style>a > b { content: \"<\\/style><b>\" }</style>\n")
    }

    @Test func `plain text has the words alone`() {
        let node = HTML.p {
            "a "
            HTML.strong { "b" }
            HTML.styleSheet("c")
        }
        #expect(node.plainText == "a b")
    }

    @Test func `each element is written by its name and closed`() {
        for tag in HTMLTag.allCases {
            let text = html(HTML.element(tag, [], [.text("x")]))
            #expect(text.hasPrefix("<\(tag.rawValue)"))
            #expect(text.contains("</\(tag.rawValue)>") || text == "<\(tag.rawValue)>" || text == "<\(tag.rawValue)>\n")
        }
    }

    @Test func `there is no element that runs a program`() {
        #expect(HTMLTag(rawValue: "script") == nil)
        #expect(HTMLTag(rawValue: "iframe") == nil)
    }
}
