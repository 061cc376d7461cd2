import Documents
import PerformanceModel
import Publishing
import Reports
import Testing

struct AppendixPageTests {
    private func forms(_ audience: Audience) throws -> PublishedForms {
        let released = try Example.released(try Example.committeePaper(), to: audience)
        return PublishedForms(
            of: released, as: Edition(version: 1, day: nil, asKnownAt: 7, chainHead: "", program: "P"))
    }

    private func text(_ document: PublishedDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

    @Test func `each appendix that the audience may see has a page`() throws {
        #expect(try forms(.public).appendices.map(\.name) == ["q3-appendix-a.html"])
        #expect(try forms(.members).appendices.map(\.name) == ["q3-appendix-a.html", "q3-appendix-b.html"])
        let open = text(try #require(try forms(.public).appendices.first))
        #expect(!open.contains("Elm House"))
    }

    @Test func `it says what the paper says there, and its numbers lead into the paper`() throws {
        let forms = try forms(.public)
        let (page, paper) = (text(try #require(forms.appendices.first)), text(try #require(forms.page.first)))
        let section = try #require(paper.firstMatch(of: /<section id="section-7".*?<\/section>/.dotMatchesNewlines()))
            .output
        let own = try #require(page.firstMatch(of: /<section id="section-7".*?<\/section>/.dotMatchesNewlines())).output
        #expect(own.replacing("href=\"q3.html#", with: "href=\"#") == section)
        #expect(own.contains("href=\"q3.html#measure-visits\""))
        #expect(page.ranges(of: "<h1>").count == 1)
        #expect(page.contains("<title>Appendix A: Inspection, Performance, quarter 3, "))
        #expect(page.contains("<a href=\"q3.html\">The whole paper</a>"))
    }

    @Test func `the contents of the paper lead to it`() throws {
        let paper = text(try #require(forms(.public).page.first))
        #expect(paper.contains("<a href=\"q3-appendix-a.html\">as a page of its own"))
        #expect(!paper.contains("q3-appendix-b.html"))
    }

    @Test func `a link to a place of another page leads there, and one to a place here stays`() {
        let node = HTML.section(.id("here")) {
            HTML.a(.href("#here")) { "a" }
            HTML.p { HTML.a(.href("#there")) { "b" } }
            HTML.a(.href("other.html#there")) { "c" }
        }
        #expect(
            node.leadingTo("page.html").rendered
                == "<section id=\"here\"><a href=\"#here\">a</a><p><a href=\"page.html#there\">b</a></p>\n"
                + "<a href=\"other.html#there\">c</a></section>\n")
    }
}
