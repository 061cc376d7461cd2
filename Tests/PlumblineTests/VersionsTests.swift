import Foundation
import Testing

/// What is published a second time, held back, compared and rendered again.
struct VersionsTests {
    private static let why = ["--as", "Test officer", "--because", "Test"]
    private static let report = "q3-2017-18"
    private let scratch: Scratch
    private var office: Program { scratch.example }

    init() throws {
        scratch = try Scratch.example(isPublished: true)
    }

    private func correct() throws {
        try scratch.write(
            CorrectionTests.header + "cla-rate,,2017-18-Q3,,,78.9,\"1,947\",,final,,corrected count\n",
            to: "example/fix.csv")
        try #require(try office.run(["submit", "fix.csv"] + Self.why).status == 0)
    }

    private func write(_ words: String, in file: String, for old: String) throws {
        let path = "example/reports/\(Self.report)/\(file)"
        let text = String(decoding: try scratch.bytes(path), as: UTF8.self)
        try #require(text.contains(old))
        try scratch.write(text.replacing(old, with: words), to: path)
    }

    @Test func `the note of a correction has the figures, and every sentence that reads differently`() throws {
        try correct()
        try write("The points are:", in: "executive-summary.md", for: "The main points are:")
        let second = try office.run(["publish", Self.report, "--out", "two"] + Self.why)
        let note = second.output
        #expect(note.contains("31 December 2017: 79.0 becomes 78.9."))
        #expect(note.contains("“The main points are:” becomes “The points are:”."))
        #expect(
            note.contains(
                "In 'Executive summary', “The rate of children looked after rose again, to 79.0.” becomes “The rate of "
                    + "children looked after rose again, to 78.9.”"))
        // Every form has it.
        for form in ["html", "json"] {
            let text = String(decoding: try scratch.bytes("example/two/\(Self.report).\(form)"), as: UTF8.self)
            #expect(text.contains("79.0 becomes 78.9"), "\(form)")
        }
    }

    @Test func `words that were changed alone are said to be all that was`() throws {
        try write("The points are:", in: "executive-summary.md", for: "The main points are:")
        let second = try office.run(["publish", Self.report, "--out", "two"] + Self.why)
        #expect(second.output.contains("No figure was corrected; the words, the tables or their layout were changed."))
        #expect(second.output.contains("“The main points are:” becomes “The points are:”."))
    }

    @Test func `two versions are compared by figures, words and files`() throws {
        try correct()
        try #require(try office.run(["publish", Self.report, "--out", "two"] + Self.why).status == 0)
        let lines = try office.run("diff-versions", "1", "2", "--format", "csv").lines
        #expect(lines.first == "what,of,version_1,version_2")
        #expect(lines.contains { $0.hasPrefix("figure,") && $0.hasSuffix("31 December 2017\",79.0,78.9") })
        #expect(lines.contains { $0.hasPrefix("words,commentary group/cla 2017-18-Q3,") && $0.contains("1,947") })
        #expect(lines.count { $0.hasPrefix("file,") } == 10)
        #expect(
            try office.run("diff-versions", "1", "1").output.contains("Versions 1 and 1 of q3-2017-18 are the same"))
        #expect(try office.run("diff-versions", "1", "5").complaint.contains("there is no such version"))
    }

    @Test func `a version rendered again is as it was published, until something it is made of changes`() throws {
        let again = try office.run("reissue", "1", "--rebuild", "--out", "again")
        #expect(again.output.contains("every file is as it was published"))
        for name in ["html", "pdf", "docx", "xlsx"].map({ "\(Self.report).\($0)" })
        where FileManager.default.fileExists(atPath: scratch.place.appending(path: "example/one/\(name)").path) {
            #expect(try scratch.bytes("example/one/\(name)") == scratch.bytes("example/again/\(name)"), "\(name)")
        }
        try write("The points are:", in: "executive-summary.md", for: "The main points are:")
        let changed = try office.run("reissue", "1", "--rebuild", "--out", "changed")
        #expect(changed.output.contains("Not as published: q3-2017-18.html, q3-2017-18.docx"))
        // What is kept stays as it was.
        #expect(try office.run("reissue", "1", "--out", "kept").status == 0)
        #expect(
            try scratch.bytes("example/one/\(Self.report).html") == scratch.bytes("example/kept/\(Self.report).html"))
    }

    @Test func `an embargo is kept with its version, and can be changed while nothing else does`() throws {
        let held = try office.run(
            ["publish", Self.report, "--out", "two", "--embargo", "2030-01-01T09:00Z"] + Self.why)
        #expect(held.output.contains("The public is shown it from 2030-01-01T09:00:00Z on."))
        #expect(try office.run("versions", "--format", "csv").output.contains(",2030-01-01T09:00:00Z,"))
        #expect(
            try office.run(["publish", Self.report, "--out", "two", "--embargo", "2018-01-01"] + Self.why).status == 0)
        #expect(try office.run("versions", "--format", "csv").output.contains(",2018-01-01T00:00:00Z,"))
        #expect(try office.run("verify").status == 0)
        let wrong = try office.run(["publish", Self.report, "--embargo", "tomorrow"] + Self.why)
        #expect(wrong.status == 2 && wrong.complaint.contains("tomorrow"))
    }

    @Test func `a correction waits as long as the version it quotes, and no version comes out before an earlier one`()
        throws
    {
        func embargoes() throws -> [String] {
            try office.run("versions", "--format", "csv").lines.dropFirst().compactMap { line in
                line.split(separator: ",").first { $0.hasSuffix("00Z") }.map(String.init)
            }
        }
        try correct()
        let june = ["--embargo", "2040-06-01T09:00Z"]
        try #require(try office.run(["publish", Self.report, "--out", "two"] + june + Self.why).status == 0)
        try write("The points are:", in: "executive-summary.md", for: "The main points are:")
        let third = try office.run(["publish", Self.report, "--out", "three"] + Self.why)
        #expect(third.output.contains("becomes “The points are:”."))
        #expect(third.output.contains("The public is shown it from 2040-06-01T09:00:00Z on."))
        #expect(try embargoes() == ["2040-06-01T09:00:00Z", "2040-06-01T09:00:00Z"])

        // Its note quotes version 2, which therefore comes out with it.
        let march = ["--embargo", "2040-03-01T09:00Z"]
        try #require(try office.run(["publish", Self.report, "--out", "three"] + march + Self.why).status == 0)
        #expect(try embargoes() == ["2040-03-01T09:00:00Z", "2040-03-01T09:00:00Z"])
        let july = ["--embargo", "2040-07-01T09:00Z"]
        try #require(try office.run(["publish", Self.report, "--out", "three"] + july + Self.why).status == 0)
        #expect(try embargoes() == ["2040-03-01T09:00:00Z", "2040-07-01T09:00:00Z"])
        #expect(try office.run("verify").status == 0)
    }
}
