import Documents
import Evaluation
import PerformanceModel
import Publishing
import Reports
import Testing

struct ReportPageTests {
    @Test func `the page reads as recorded`() throws {
        try expectSnapshot(ofBody: try Example().published(".html"), "report.html")
    }

    @Test func `the same report gives the same bytes`() throws {
        let released = release(try Example().checked(), to: .public)
        func documents() throws -> [PublishedDocument] {
            let forms = PublishedForms(of: released, as: Example.edition())
            return try forms.documents(in: Set(WrittenForm.allCases))
                + [PublishedDocument(name: "q3.docx", bytes: try forms.paged.wordFile())]
        }
        for (one, other) in zip(try documents(), try documents()) { #expect(one == other, "\(one.name)") }
        #expect(
            try documents().map(\.name) == [
                "q3.html", "q3.csv", "q3.csv-metadata.json", "q3.json", "q3.xlsx", "q3.ods", "q3.docx",
            ])
    }

    @Test func `there is one first heading and no level is skipped`() throws {
        for audience in Audience.allCases {
            let page = try Example().published(to: audience, as: Example.edition(version: nil, note: ["One."]), ".html")
            let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
            #expect(levels.count { $0 == 1 } == 1 && levels.first == 1)
            for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        }
    }

    @Test func `no identifier is given twice and every link within the page arrives`() throws {
        let page = try Example().published(to: .members, as: Example.edition(version: nil, note: ["One."]), ".html")
        let given = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(given).count == given.count)
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(given.contains(String(link.output.1))) }
    }

    @Test func `a number in the words leads to its measure and says what it is`() throws {
        let page = try Example().published(".html")
        #expect(
            page.contains(
                "<strong><a class=\"number\" href=\"#measure-visits\" "
                    + "title=\"Visits &lt;in person&gt;, Q3 2017/18\" "
                    + "data-figure=\"visits of dale at 2017-18-Q3 as total\">12,345</a></strong>"))
    }

    @Test func `digits that a source vouches for lead to the list of sources`() throws {
        let page = try Example().published(".html")
        #expect(page.contains("href=\"#source-1\" title=\"Source: the &lt;Act&gt;\">91 days</a>"))
        #expect(page.contains("<li id=\"source-1\">“91 days”: the &lt;Act&gt;</li>"))
    }

    @Test func `a status is a shape and a word, and its reason can be read without a mouse`() throws {
        let page = try Example().published(".html")
        let reason = "79.0 against at most 75.0: requires improvement, 4.0 over; rule 3 of 1 April 2017"
        let detail = "79.0 against at most 75.0, 4.0 over; rule 3 of 1 April 2017"
        #expect(page.contains("<span class=\"status\" title=\"\(reason)\"><svg class=\"shape requires-improvement\""))
        #expect(page.contains("<span class=\"name\">Requires improvement</span></span>. \(detail) (Q3 2017/18)."))
        #expect(page.contains("Rule 3 of 1 April 2017: Near the target"))
    }

    @Test func `the head of a column says what directions compare with, and a cell where it differs`() throws {
        let page = try Example().published(".html")
        #expect(page.contains("Travel<span class=\"basis\"> since the previous period</span>"))
        #expect(page.contains("Increasing</span></span><span class=\"also\"> since the same period last year</span>"))
    }

    @Test func `a table keeps its roles when it is shown as cards`() throws {
        let page = try Example().published(".html")
        #expect(page.contains("<table class=\"paper\" role=\"table\">"))
        for (tag, role) in [("thead", "rowgroup"), ("tbody", "rowgroup"), ("tr", "row"), ("td", "cell")] {
            for element in page.matches(of: try Regex("<\(tag)[^>]*>")) {
                let text = String(page[element.range])
                // The small tables of figures behind the charts are never cards.
                #expect(text.contains("role=\"\(role)\"") || !text.contains("data-label"), "\(text)")
            }
        }
    }

    @Test func `the public page says that there is a Part II and nothing about it`() throws {
        let page = try Example().published(".html")
        #expect(page.contains("Part II of this paper is not included here"))
        for secret in ["Elm House", "Paragraph 3", "secret plan", "{cla-rate"] { #expect(!page.contains(secret)) }
        let members = try Example().published(to: .members, ".html")
        for secret in ["Elm House", "Paragraph 3", "secret plan"] { #expect(members.contains(secret)) }
    }

    @Test func `a table in Part II leaves neither a trend nor a row of data behind`() throws {
        let report = try Example.report(tablesIn: .partII(reason: "Paragraph 3"), summary: "Nothing.")
        let checked = try check(report, in: Example().evaluated)
        let documents = PublishedForms(of: release(checked, to: .public), as: Example.edition()).page
        let texts = documents.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(!texts[0].contains("cla-rate") && !texts[0].contains("Walks"))
        #expect(texts[1].split(separator: "\r\n").count == 1)
    }

    @Test func `a draft is marked as one and a published version is not`() throws {
        let draft = try Example().published(to: .members, as: Example.edition(version: nil), ".html")
        #expect(draft.contains("<title>Draft: ") && draft.contains("<strong>Draft. </strong>"))
        #expect(draft.contains("Queries to answer before publication"))
        let version = try Example().published(to: .members, ".html")
        #expect(!version.contains("Draft") && !version.contains("Queries to answer"))
        #expect(version.contains("<dd>Version 1, 28 February 2018</dd>"))
        #expect(version.contains("As known at entry 7 of the register (chain head 3f9c2ab810d4)"))
    }

    @Test func `a draft for the public lists no queries, which could name what is private`() throws {
        let draft = try Example().published(as: Example.edition(version: nil), ".html")
        #expect(!draft.contains("Queries to answer"))
    }

    @Test func `a later version says what changed`() throws {
        let page = try Example().published(
            as: Example.edition(version: 2, note: ["Visits: 12,345, was 12,354."]), ".html")
        #expect(page.contains("<h2 id=\"changes-heading\">What has changed since the last version</h2>"))
        #expect(page.contains("<li>Visits: 12,345, was 12,354.</li>"))
    }

    @Test func `nothing is fetched and nothing is run`() throws {
        let page = try Example().published(".html")
        for word in ["<script", "http://", "https://", "url(", "@import", " src="] { #expect(!page.contains(word)) }
    }
}
