import Foundation
import TestSupport
import Testing

/// The folder that a site is written to, and what stands in it besides.
struct SiteFolderTests {
    private static let why = ["--as", "Test officer", "--because", "Test"]
    private let scratch: Scratch
    private var office: Program { Program(directory: scratch.place.appending(path: "work"), scratch: scratch) }

    /// A small council whose words are written by somebody who means harm.
    private static let framework = """
        council: {title: "R&D <b>Council</b>", area: here}
        areas: [{id: here, title: "<i>Here</i>", kind: authority}]
        structures:
          - id: now
            title: Now
            from: 2012-04-01
            units: [{id: people, title: "People \\"<u>&</u>\\" Place"}]
        themes: [{id: young, title: "<script>alert(1)</script>", groups: [{id: g, title: "'><img src=x onerror=alert(2)>"}]}]
        measures:
          - {id: cases, title: "</title><script>alert(3)</script>", label: "Cases <script>alert(4)</script>",
             polarity: low, unit: count, aggregation: flow, group: g, definition: "<style>*{display:none}</style>",
             units: [{from: 2012-04-01, unit: people}]}

        """
    private static let report = """
        id: q3
        title: "Quarter 3 <script>alert(5)</script> & more"
        committee: Cabinet
        period: 2017-18-Q3
        sections:
          - heading: Figures
            themes: [{theme: young, tables: [{title: T, groups: [g], columns: [{id: a, label: A, period: 2017-18-Q3}]}]}]
        """

    init() throws {
        scratch = try Scratch()
        try #require(try scratch.program.run("init", "work").status == 0)
        let framework = scratch.place.appending(path: "work/framework")
        for file in try FileManager.default.contentsOfDirectory(atPath: framework.path) {
            try FileManager.default.removeItem(at: framework.appending(path: file))
        }
        try scratch.write(Self.framework, to: "work/framework/council.yaml")
        try scratch.write(Self.report, to: "work/reports/q3/report.yaml")
        try scratch.write("measure,period,value\ncases,2017-18-Q2,31\ncases,2017-18-Q3,32\n", to: "work/a.csv")
        for arguments in [["framework", "apply"], ["submit", "a.csv"], ["publish", "q3", "--site", "../site"]] {
            let outcome = try office.run(arguments + Self.why)
            try #require(outcome.status == 0, "\(arguments): \(outcome.complaint)")
        }
    }

    private var folder: URL { scratch.place.appending(path: "site") }

    private func contents() throws -> [String: Data] {
        let names = try WrittenSites.names(in: folder)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try scratch.bytes("site/\(name)"), as: UTF8.self)
    }

    @Test func `words that are written as mark-up are shown as words`() throws {
        for name in try WrittenSites.names(in: folder) where name.hasSuffix(".html") || name.hasSuffix(".atom") {
            let page = try text(name)
            for markUp in ["<script>alert", "<img", "onerror=alert(2)>", "<b>", "<u>", "<style>*", "<i>Here"] {
                #expect(!page.contains(markUp), "\(markUp) in \(name)")
            }
        }
        #expect(try text("index.html").contains("Cases &lt;script&gt;alert(4)&lt;/script&gt;"))
        #expect(try text("feed.atom").contains("Quarter 3 &lt;script&gt;"))
        #expect(try text("index.html").components(separatedBy: "<script").count == 2)
    }

    @Test(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
    func `such words leave links, feed and downloads sound`() throws {
        for script in ["links.py", "site.py"] { #expect(try PublishedFormsTests.check(script, folder) == []) }
    }

    @Test func `written twice it is the same bytes, whatever the zone, the language and the home`() throws {
        let first = try contents()
        let again = try office.run(
            ["site", "--out", "../site"],
            environment: ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "HOME": scratch.place.path])
        #expect(again.status == 0, "\(again.complaint)")
        #expect(try contents() == first)
        #expect(first.count > 10)
    }

    @Test func `a file that somebody put there stays, and one that is of the site no more goes`() throws {
        try scratch.write("performance.example.gov.uk\n", to: "site/CNAME")
        try scratch.write("User-agent: *\n", to: "site/.well-known/robots.txt")
        try scratch.write(Self.report.replacing("Figures", with: "Numbers"), to: "work/reports/q3/report.yaml")
        let list = "plumbline-site.json"
        try scratch.write("<p>An old page</p>", to: "site/measures/old.html")
        try scratch.write(
            text(list).replacing("[\n", with: "[\n  {\"name\": \"measures/old.html\", \"sha256\": \"\"},\n"),
            to: "site/\(list)")
        let again = try office.run(["publish", "q3", "--site", "../site"] + Self.why)
        #expect(again.status == 0, "\(again.complaint)")
        #expect(try text("CNAME") == "performance.example.gov.uk\n")
        #expect(try text(".well-known/robots.txt") == "User-agent: *\n")
        #expect(try contents().keys.contains("reports/q3/v2/q3.html"))
        #expect(try !contents().keys.contains("measures/old.html"))
    }

    @Test func `a folder of other files is not written to, and one whose file is in the way stays as it was`() throws {
        try scratch.write("mine", to: "other/index.html")
        let refused = try office.run("site", "--out", "../other")
        #expect(refused.status != 0 && refused.complaint.contains("has files and no site of Plumbline"))
        #expect(try scratch.bytes("other/index.html") == Data("mine".utf8))

        try scratch.write("mine", to: "site/404.html")
        let before = try contents()
        let inTheWay = try office.run("site", "--out", "../site", "--address", "https://example.gov.uk/")
        #expect(inTheWay.status != 0 && inTheWay.complaint.contains("Move yours away"))
        #expect(try contents() == before)
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.place.path)
        #expect(left.filter { $0.hasPrefix(".site") } == [])
    }

    @Test func `before anything is published there is nothing to write`() throws {
        try #require(try scratch.program.run("init", "empty").status == 0)
        let outcome = try scratch.program.run("site", "--out", "none", "--workspace", "empty")
        #expect(outcome.status != 0 && outcome.complaint.contains("no paper has been published"))
        #expect(!FileManager.default.fileExists(atPath: scratch.place.appending(path: "none").path))
    }
}
