import Foundation
import TestSupport
import Testing

/// The sites of both examples, held against programs that others wrote.
@Suite(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
struct WrittenSiteTests {
    private static func check(_ script: String, _ files: URL..., words: String = "") throws -> [String] {
        try words.isEmpty
            ? PublishedFormsTests.check(script, files, seconds: 900)
            : PublishedFormsTests.check(script, files, words, seconds: 900)
    }

    @Test(.enabled(if: OutsidePrograms.hasChromium, OutsidePrograms.howToInstall), arguments: WrittenSites.allCases)
    func `axe finds nothing on any page`(site: WrittenSites) throws {
        #expect(try Self.check("axe.py", try site.folder) == [])
    }

    @Test(arguments: WrittenSites.allCases)
    func `identifiers, headings, links and texts of pictures are sound on every page`(site: WrittenSites) throws {
        #expect(try Self.check("links.py", try site.folder) == [])
    }

    @Test(arguments: WrittenSites.allCases)
    func `the feed is sound, every form can be had with its size, and no page needs another host`(
        site: WrittenSites
    ) throws {
        #expect(try Self.check("site.py", try site.folder) == [])
    }

    @Test func `the checks find the faults of a damaged site`() throws {
        let scratch = try Scratch()
        let copy = scratch.place.appending(path: "site")
        try FileManager.default.copyItem(at: try WrittenSites.northmoor.folder, to: copy)
        try scratch.write("short", to: "site/reports/q3-2018-19/v1/q3-2018-19.pdf")
        try FileManager.default.removeItem(at: copy.appending(path: "measures/recycling.html"))
        let page = "measures/referrals.html"
        let text = try WrittenSites.northmoor.text(page)
        try scratch.write(
            text.replacing("</main>", with: "<img src=\"https://example.com/a.png\"></main>"), to: "site/\(page)")
        let feed = try WrittenSites.northmoor.text("feed.atom")
        try scratch.write(
            feed.replacing("<author>", with: "<other>").replacing("</author>", with: "</other>"), to: "site/feed.atom")
        let found = try (Self.check("site.py", copy) + Self.check("links.py", copy)).joined(separator: "\n")
        for fault in [
            "q3-2018-19.pdf has 1 KB", "referrals.html asks for something else", "the feed has no author",
            "measures/recycling.html leads to no file", "an image has no text",
        ] { #expect(found.contains(fault), "\(fault)") }
    }

    @Test(.enabled(if: OutsidePrograms.hasChromium, OutsidePrograms.howToInstall))
    func `the front page says everything without a script, and chooses measures with one`() throws {
        let front = try WrittenSites.northmoor.folder.appending(path: "index.html")
        let said = try Self.check("site-filter.py", front, words: "children")
        #expect(!said.contains { $0.hasPrefix("DIFFER") || $0.hasPrefix("ERROR") || $0.hasPrefix("CONSOLE") })
        for line in [
            "31 measures without script, the form hidden", "31 measures with script: 31 measures.",
            "status On track 6 of 31", "travel Worsening 13 of 31", "0 measures in no theme", "unit People 18",
            "unit Children's services 11", "words children 11 True Showing 11 of 31 measures.",
            "nothing 0 No measure fits. Choose less, or show all measures.", "reset 31 31 measures.",
            "tile on-track 6", "asked for 1 file",
        ] { #expect(said.contains(line), "\(line) in \(said)") }
    }

    @Test(arguments: WrittenSites.allCases)
    func `every measure of a paper has a page that says of it what the paper says`(site: WrittenSites) throws {
        let report = site == .northmoor ? "q3-2018-19" : "q3-2017-18"
        let paper = try site.text("reports/\(report)/v\(site == .northmoor ? 1 : 2)/\(report).html")
        // The front page has each status as the last paper has it, and two papers of a quarter have the same.
        let counted = /<figcaption>(Of [0-9]+ measures rated[^<]*)<\/figcaption>/
        let counts = try #require(paper.firstMatch(of: counted)).output.1
        #expect(try #require(site.text("index.html").firstMatch(of: counted)).output.1 == counts)
        if site == .lancashire {
            let other = try site.text("reports/\(report)-by-directorate/v1/\(report)-by-directorate.html")
            #expect(try #require(other.firstMatch(of: counted)).output.1 == counts)
        }
        let meaning = /<dl class="terms small"><dt>(?:Interval|Signal).*?<\/dl>/.dotMatchesNewlines()
        var compared = 0
        for entry in paper.components(separatedBy: "<article id=\"measure-").dropFirst() {
            let measure = String(entry.prefix { $0 != "\"" })
            let page = try site.text("measures/\(measure).html")
            guard let said = entry.firstMatch(of: meaning)?.output else { continue }
            #expect(page.firstMatch(of: meaning)?.output == said, "\(measure)")
            compared += 1
        }
        #expect(compared > 20)
    }

    @Test func `a version that is held back is nowhere on the site, nor what it corrects`() throws {
        let names = try WrittenSites.lancashire.names
        #expect(names.contains("reports/q3-2017-18/v2/q3-2017-18.html"))
        #expect(!names.contains { $0.hasPrefix("reports/q3-2017-18/v3/") })
        for name in names where name.hasSuffix(".html") || name == "feed.atom" {
            // The places of marks in a picture are no figures.
            let text = try WrittenSites.lancashire.text(name).replacing(/<[^>]*>/, with: " ")
            #expect(!text.contains("78.8") && !text.contains("1,944"), "\(name)")
        }
        #expect(try WrittenSites.lancashire.text("measures/cla-rate.html").contains("78.9"))
    }

    @Test func `an appendix has a page of its own, linked from the front page and from the paper`() throws {
        let page = "reports/q3-2017-18/v2/q3-2017-18-appendix-a.html"
        #expect(try WrittenSites.lancashire.names.filter { $0.contains("appendix") && $0.contains("v2") } == [page])
        let text = try WrittenSites.lancashire.text(page)
        #expect(
            text.contains("Look after children nearer to home") && text.contains("Appendix A: Inspection follow-up"))
        #expect(text.contains("href=\"q3-2017-18.html#measure-cla-rate\""))
        let index = try WrittenSites.lancashire.text("index.html")
        #expect(index.contains("<a href=\"\(page)\">Appendix A: Inspection follow-up"))
        #expect(!index.contains("Sale of a home"))
        let paper = try WrittenSites.lancashire.text("reports/q3-2017-18/v2/q3-2017-18.html")
        #expect(paper.contains("<a href=\"q3-2017-18-appendix-a.html\">"))
    }

    @Test func `the feed names whole addresses where the site's is known, and each version once`() throws {
        let feed = try WrittenSites.lancashire.text("feed.atom")
        let address = "https://performance.example.gov.uk/"
        #expect(feed.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(address)feed.atom\"/>"))
        #expect(feed.components(separatedBy: "<entry>").count == 4)
        #expect(feed.contains("becomes 78.9"))
        #expect(try WrittenSites.lancashire.names.contains("404.html"))
        #expect(try !WrittenSites.northmoor.names.contains("404.html"))
    }
}
