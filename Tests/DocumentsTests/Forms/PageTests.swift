import Documents
import Testing

/// Pages of HTML.
struct PageTests {
    private func read(_ page: String) throws -> [String] { try SmallDocuments.readPage(page) }

    @Test func `headings, paragraphs and items stand at their lines`() throws {
        #expect(
            try read("<h2>Housing</h2>\n<p>\n Repairs\n rose.\n<ul><li>one\n<li>two</ul>")
                == ["heading 2 1: Housing", "3: Repairs ⏎ rose.", "item 5: one", "item 6: two"])
    }

    @Test func `what a reader does not see is left out`() throws {
        #expect(
            try read(
                "<title>t</title><nav>menu</nav><script>x</script><p>It <del>rose</del><ins>fell</ins>"
                    + "<span hidden>not</span><span style='display: none'>nor</span>.")
                == ["1: It fell."])
    }

    @Test func `other blocks make paragraphs, and a break begins a line`() throws {
        #expect(
            try read("<div>a<section>b</section>c</div><dl><dt>d<dd>e</dl><p>f<br>g")
                == ["1: a", "1: b", "1: c", "1: d", "1: e", "1: f ⏎ g"])
    }

    @Test func `lines of a pre stay lines`() throws {
        #expect(try read("<pre>a  b\nc</pre>") == ["1: a  b ⏎ c"])
    }

    @Test func `entities are characters`() throws {
        #expect(try read("<p>&pound;5&nbsp;&lt;&#8364;6") == ["1: £5\u{A0}<€6"])
    }

    @Test func `a table has headings, spans, fills and a caption`() throws {
        #expect(
            try read(
                """
                <table><caption>Repairs</caption><thead><tr><td>a<td>b</thead>
                <tr><th scope=row rowspan=0>c<td bgcolor=red>d<tr><td style="background: #0f0">e
                <tr><td colspan=5000>f</table>
                """)
                == ["table 'Repairs' 1: = a ! | b ! / c ↓3 ! | d #FF0000 / e #00FF00 / f →1000"])
    }

    @Test func `a row of headings is a heading`() throws {
        #expect(try read("<table><tr><th>a<th>b<tr><th>c<td>d</table>") == ["table 1: = a ! | b ! / c ! | d"])
    }

    @Test func `a raised digit is no digit of the number before it`() throws {
        #expect(try read("<p>94.6<sup>1</sup> of 12 m<sup>2</sup>") == ["1: 94.6 1 of 12 m2"])
    }

    @Test func `no page is too broken`() throws {
        #expect(try read("</td><td>a<table><td>b<p>c</table></p>&&lt<") == ["1: a", "table 1: b ⏎ c", "1: &&lt<"])
    }
}
