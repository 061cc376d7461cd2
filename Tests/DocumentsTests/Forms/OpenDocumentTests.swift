import Documents
import Testing

/// OpenDocument texts, part by part.
struct OpenDocumentTests {
    private func read(_ body: String, styles: String = "") throws -> [String] {
        try SmallDocuments.read(SmallDocuments.openDocument(body, styles: styles))
    }

    @Test func `a file of odfpy is read whole`() throws {
        #expect(
            try SmallDocuments.read(SmallDocuments.sample("report.odt")) == [
                "heading 1 1: Housing",
                "2: Repairs rose from 91.2% to 94.6% in the quarter.",
                "note 2: Provisional.",
                "item 5: Voids fell",
                "table 6: = Measure ! | Q1 ! | Q2 ! / Repairs | 91.2% | 94.6% / Status | Green →2 #00B050",
                "comment 2: Check the first figure.",
            ])
    }

    @Test func `white space is as it shows`() throws {
        #expect(
            try read("<text:p> a\n  b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/> e</text:p>")
                == ["1: a b   c\td ⏎ e"])
    }

    @Test func `what was deleted is left out`() throws {
        let deleted = "<text:tracked-changes><text:deletion><text:p>old</text:p></text:deletion></text:tracked-changes>"
        #expect(try read(deleted + "<text:p>new</text:p>") == ["2: new"])
    }

    @Test func `a style hides words, makes a title or fills a cell`() throws {
        let styles = """
            <style:style style:family="text" style:name="T1"><style:text-properties text:display="none"/></style:style>
            <style:style style:family="paragraph" style:name="Title"/>
            <style:style style:family="paragraph" style:name="P1" style:parent-style-name="Title"/>
            """
        #expect(
            try read(
                "<text:p text:style-name=\"P1\">a<text:span text:style-name=\"T1\">b</text:span></text:p>",
                styles: styles) == ["heading 1 1: a"])
    }

    @Test func `a cell may be repeated, but not to the edge of the largest sheet`() throws {
        let row = "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>a</text:p>"
            + "</table:table-cell></table:table-row>"
        #expect(try read("<table:table>\(row)</table:table>") == ["table 1: a | a"])
        let wide = row.replacing("\"2\"", with: "\"999999999\"")
        #expect(try read("<table:table>\(wide)</table:table>").first?.count ?? 0 < 1_000)
    }

    @Test func `cells span columns and rows`() throws {
        let body = """
            <table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>a</text:p>
            </table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
            <table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell>
            </table:table-row></table:table>
            """
        #expect(try read(body) == ["table 1: a ↓2 | b / c"])
    }
}
