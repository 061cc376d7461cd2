import Foundation
import TestSupport
import Testing

/// A council starts with its history: three past papers in a register from which the next is published.
struct OldPapersTests {
    private static let days = ["2017-09-11", "2017-12-11", "2018-03-12"]

    /// A workspace into which the three papers were imported, and brought in unless that is left for later.
    private func council(bringingIn: Bool = true) throws -> Scratch {
        let scratch = try Scratch()
        try #require(try scratch.program.run("init", "council").status == 0)
        for quarter in 1...3 {
            try scratch.write(try WrittenReport(OldPaperSample.quarter(quarter)).word(), to: "q\(quarter).docx")
            let read = try scratch.program.run(
                "import-report", "q\(quarter).docx", "--published", Self.days[quarter - 1], "--out", "council")
            try #require(read.status == 0, "\(read.complaint)")
        }
        let applied = try run(scratch, ["framework", "apply"], because: "Measures of the old papers")
        try #require(applied.status == 0, "\(applied.complaint)")
        if bringingIn { try #require(try bringIn(scratch, [3, 1, 2]).status == 0) }
        return scratch
    }

    private func run(_ scratch: Scratch, _ arguments: [String], because: String? = nil) throws -> Program.Outcome {
        let act = because.map { ["--as", "A. Officer", "--because", $0] } ?? []
        return try scratch.program.run(arguments + ["--workspace", "council"] + act)
    }

    private func bringIn(_ scratch: Scratch, _ quarters: [Int]) throws -> Program.Outcome {
        try run(
            scratch, ["bring-in"] + quarters.map { "council/old-papers/q\($0)-2017-18" }, because: "Our history")
    }

    @Test func `each paper is a version published on its day, whose file is given again to the byte`() throws {
        let scratch = try council()
        let versions = try run(scratch, ["versions", "--format", "csv"]).lines.dropFirst().map { line in
            line.split(separator: ",").prefix(3).joined(separator: " ")
        }
        #expect(versions == ["q1-2017-18 1 2017-09-11", "q2-2017-18 1 2017-12-11", "q3-2017-18 1 2018-03-12"])
        let again = try run(scratch, ["reissue", "1", "--report", "q2-2017-18", "--out", "again"])
        #expect(again.status == 0)
        #expect(try scratch.bytes("again/q2.docx") == scratch.bytes("q2.docx"))
        let manifest = String(decoding: try scratch.bytes("again/manifest.json"), as: UTF8.self)
        #expect(manifest.contains("\"brought_in\" : true"))
        #expect(try run(scratch, ["verify"]).status == 0)
    }

    @Test(arguments: [
        ("2017-09-10", [String]()), ("2017-09-11", ["2016-17-Q4 41.2", "2017-18-Q1 43.0"]),
        ("2017-12-31", ["2016-17-Q4 41.2", "2017-18-Q1 43.0", "2017-18-Q2 44.1"]),
        ("2018-03-12", ["2016-17-Q4 41.2", "2017-18-Q1 43.0", "2017-18-Q2 44.3", "2017-18-Q3 42.6"]),
    ])
    func `its figures are known from that day, until a later paper prints them otherwise`(
        day: String, known: [String]
    ) throws {
        let listed = try run(try council(), ["figures", "--as-known-on", day, "--format", "csv"])
        let figures = listed.lines.filter { $0.hasPrefix("percentage-household-waste-recycled,") }.map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(fields[2]) \(fields[4])"
        }
        #expect(figures == known)
    }

    @Test func `what a paper restates is said, and what is known by now is never overruled by an older one`() throws {
        let scratch = try council(bringingIn: false)
        let newest = try bringIn(scratch, [3])
        #expect(newest.output == "q3-2017-18: entry 2, published on 12 March 2018, 15 figures known from then.\n")
        let older = try bringIn(scratch, [2])
        #expect(older.complaint.contains("known otherwise by now, and counts as printed here until that was known"))
        let now = try run(
            scratch,
            [
                "figures", "--measure", "percentage-household-waste-recycled", "--period", "2017-18-Q2", "--format",
                "csv",
            ])
        #expect(now.lines.last?.contains(",44.3,") == true)
    }

    @Test func `the site of files has it in the form it came in, and only figures that it printed`() throws {
        let scratch = try council()
        let written = try run(scratch, ["site", "--out", "site"])
        try #require(written.status == 0, "\(written.complaint)")
        let index = String(decoding: try scratch.bytes("site/index.html"), as: UTF8.self)
        #expect(index.contains("<a href=\"reports/q2-2017-18/v1/q2.docx\">"))
        #expect(index.contains("No measure is rated.") && index.contains("not rated here"))
        let page = String(
            decoding: try scratch.bytes("site/measures/percentage-household-waste-recycled.html"), as: UTF8.self)
        #expect(page.contains("42.6") && page.contains("44.3") && !page.contains("44.1"))
        guard OutsidePrograms.hasPython else { return }
        for script in ["links.py", "site.py"] {
            #expect(
                try PublishedFormsTests.check(script, scratch.place.appending(path: "site"))
                    == [])
        }
    }

    @Test func `brought in again it writes nothing, but for what was mended since`() throws {
        let scratch = try council()
        let again = try bringIn(scratch, [1])
        #expect(
            again.output
                == "q1-2017-18: brought in before, as published on 11 September 2017; nothing was written.\n")
        let path = "council/old-papers/q1-2017-18/figures.csv"
        let figures = String(decoding: try scratch.bytes(path), as: UTF8.self)
        try scratch.write(figures.replacing(",310,", with: ",311,"), to: path)
        let mended = try bringIn(scratch, [1])
        #expect(
            mended.output == """
                q1-2017-18: entry 5, published on 11 September 2017, 1 figure known from then, 13 known before.

                """)
    }

    @Test func `from the history the next paper is published`() throws {
        let scratch = try council()
        let drafted = String(decoding: try scratch.bytes("council/reports/q3-2017-18/report.yaml"), as: UTF8.self)
        let next = drafted.replacing("id: q3-2017-18\n", with: "id: q4-2017-18\n")
            .replacing("period: 2017-18-Q3", with: "period: 2017-18-Q4")
            .replacing("period: 2017-18-Q2", with: "period: 2017-18-Q3")
        try scratch.write(next, to: "council/reports/q4-2017-18/report.yaml")
        try scratch.write(
            "measure,2017-18-Q4\nnumber-fly-tips-removed,288\nhouseholds-temporary-accommodation,125\n",
            to: "council/returns/q4.csv")
        #expect(try run(scratch, ["submit", "council/returns/q4.csv"], because: "Quarter 4").status == 0)
        let published = try run(scratch, ["publish", "q4-2017-18", "--out", "out"], because: "Agreed")
        #expect(published.status == 0, "\(published.complaint)")
        let page = String(decoding: try scratch.bytes("out/q4-2017-18.csv"), as: UTF8.self)
        #expect(page.contains("301"))
        #expect(page.contains("288"))
    }

    @Test func `the figures are traced to the words of the paper`() throws {
        let listed = try run(
            try council(),
            ["trace", "number-fly-tips-removed", "2017-18-Q1"])
        #expect(listed.status == 0, "\(listed.complaint)")
        #expect(listed.output.contains("Printed as '295' under 'Q1 2017/18'"))
    }

    @Test func `drafts that were mended are not written over unasked`() throws {
        let scratch = try council(bringingIn: false)
        let again = try scratch.program.run("import-report", "q1.docx", "--published", Self.days[0], "--out", "council")
        #expect(again.status == 2)
        #expect(again.complaint.hasPrefix("'framework/from-q1-2017-18.yaml' is there already."))
        let replaced = try scratch.program.run(
            "import-report", "q1.docx", "--published", Self.days[0], "--out", "council", "--replace")
        #expect(replaced.status == 0)
    }

    @Test(arguments: [
        ("none.docx", "There is no file 'none.docx'. Check the name.\n"),
        (
            "words.txt",
            "'words.txt' has no table of figures that could be read. Check that its tables are tables and not pictures.\n"
        ),
        (
            "old.doc",
            "This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and try again.\n"
        ),
    ])
    func `what cannot be imported is refused in a sentence, and nothing is written`(name: String, sentence: String)
        throws
    {
        let scratch = try Scratch()
        try scratch.write("Only words.", to: "words.txt")
        try scratch.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "old.doc")
        let read = try scratch.program.run("import-report", name, "--published", "2018-02-05", "--out", "out")
        #expect(read.status == 2)
        #expect(read.complaint == sentence)
        #expect(!FileManager.default.fileExists(atPath: scratch.place.appending(path: "out").path))
    }

    @Test(arguments: [
        ("published: 2017-09-11", "published: 2199-01-01", "is still to come"),
        ("file: \"q1.docx\"", "file: \"../q1.docx\"", "is to be the name of the paper beside it"),
        ("id: q1-2017-18", "id: Q1", "write an identifier"),
    ])
    func `a folder that says what cannot be is refused, and nothing is written`(
        right: String, wrong: String, sentence: String
    ) throws {
        let scratch = try council(bringingIn: false)
        let path = "council/old-papers/q1-2017-18/paper.yaml"
        try scratch.write(
            String(decoding: try scratch.bytes(path), as: UTF8.self).replacing(right, with: wrong), to: path)
        let refused = try bringIn(scratch, [1])
        #expect(refused.status == 1)
        #expect(refused.complaint.contains(sentence), "\(refused.complaint)")
        #expect(try run(scratch, ["versions", "--format", "csv"]).lines.count == 1)
    }
}
