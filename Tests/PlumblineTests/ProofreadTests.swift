import Documents
import Foundation
import TestSupport
import Testing

/// A finished report is proof-read by its own tables, without a workspace.
struct ProofreadTests {
    private static let report = """
        # Libraries

        | Measure | Q2 2017/18 | Q3 2017/18 |
        |---|---|---|
        | Number of library visits | 1,250 | 1,100 |
        | Number of loans | 900 | 9x0 |

        There were 1,100 library visits in Q3, a rise from 1,250 in Q2.
        """

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(Self.report, to: "report.md")
        return scratch
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `what cannot be right is said with its place and its sum`() throws {
        let read = try scratch().program.run("proofread", "report.md")
        #expect(read.status == 1)
        #expect(read.complaint == "")
        #expect(
            read.output == """
                report.md: 3 claims held against 2 rows of 1 table: 2 supported, 1 contradicted, 0 unchecked.

                Cannot be right (1)

                  line 8, Libraries [direction]
                    “a rise”
                    'Number of library visits' is said to be rising, and went from 1,250 in Q2 2017/18 to 1,100 in \
                Q3 2017/18.
                    Printed rise, expected a decrease.
                    Sum: 1,250 (Q2 2017/18) to 1,100 (Q3 2017/18).

                Not understood (1)
                  line 6: '9x0': there is no number in it that stands for a figure

                """)
    }

    @Test func `a report of which every claim is borne out is no failure`() throws {
        let scratch = try scratch()
        try scratch.write(Self.report.replacing("a rise", with: "a fall"), to: "right.md")
        #expect(try scratch.program.run("proofread", "right.md").status == 0)
    }

    @Test func `programs are told of findings, claims, and cells not understood`() throws {
        let read = try json(try scratch().program.run("proofread", "report.md", "--format", "json").output)
        #expect(read["file"] as? String == "report.md")
        let finding = try #require((read["findings"] as? [[String: Any]])?.first)
        #expect(
            Set(finding.keys) == [
                "rule", "severity", "line", "section", "quote", "printed", "expected", "arithmetic", "message",
            ])
        #expect(finding["line"] as? Int == 8)
        let claims = try #require(read["claims"] as? [[String: Any]])
        #expect(claims.map { $0["verdict"] as? String } == ["supported", "contradicted", "supported"])
        #expect(claims.map { ($0["figures"] as? [Any])?.count } == [1, 2, 1])
        #expect((read["not-understood"] as? [[String: Any]])?.first?["text"] as? String == "9x0")
        #expect((read["summary"] as? [String: Int])?["contradicted"] == 1)
    }

    @Test func `editors are shown the line in SARIF`() throws {
        let read = try json(try scratch().program.run("proofread", "report.md", "--format", "sarif").output)
        #expect(read["version"] as? String == "2.1.0")
        let run = try #require((read["runs"] as? [[String: Any]])?.first)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "direction")
        let place = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
        #expect((place["region"] as? [String: Any])?["startLine"] as? Int == 8)
    }

    @Test func `the page marks the claims where they stand`() throws {
        let scratch = try scratch()
        let read = try scratch.program.run("proofread", "report.md", "--format", "html", "--out", "marked.html")
        #expect(read.status == 1)
        let page = String(decoding: try scratch.bytes("marked.html"), as: UTF8.self)
        #expect(page.contains(/class="claim contradicted"[^>]*>.*contradicted: <\/span>rise<\/span> from/))
        #expect(page.contains("Line 6: “9x0”: there is no number"))
        let marks = Set(page.matches(of: /id="(claim-[0-9]+)"/).map { String($0.output.1) })
        #expect(marks == ["claim-0", "claim-1", "claim-2"])
    }

    @Test func `a Word file is given back with a comment at each finding`() throws {
        let scratch = try scratch()
        let word = try WrittenReport(try readDocument(Array(Self.report.utf8), named: "report.md")).word()
        try scratch.write(word, to: "report.docx")
        let read = try scratch.program.run("proofread", "report.docx", "--comments", "commented.docx")
        #expect(read.status == 1)
        let commented = try readDocument(Array(try scratch.bytes("commented.docx")), named: "commented.docx")
        let comments = commented.blocks.compactMap { if case .comment(let text) = $0 { text.text } else { nil } }
        #expect(comments.count == 1)
        #expect(comments.first?.contains("is said to be rising, and went from 1,250") == true)
    }

    @Test(arguments: [
        ("none.md", "There is no file 'none.md'. Check the name."),
        (
            "report.doc",
            "This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and try again."
        ),
        ("noise.md", "This is not a document that can be read: send a .docx, .odt, .html, .md or .txt file, or a PDF."),
        ("words.txt", "The report has 1099999 bytes of words, and at most 1048576 are read at once: split it and try "),
        ("rows.md", "The report has 1500 sentences and 1500 rows of figures, more than are held against each other "),
    ])
    func `what cannot be read is refused in a sentence`(name: String, complaint: String) throws {
        let scratch = try scratch()
        try scratch.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "report.doc")
        try scratch.write([1, 0, 2, 0, 255, 254, 0, 3], to: "noise.md")
        try scratch.write(String(repeating: "ten words ", count: 110_000), to: "words.txt")
        try scratch.write(
            "| Measure | Q2 2017/18 |\n|---|---|\n"
                + (0..<1500).map { "| Row \($0) | \($0) |\n" }.joined() + "\n"
                + String(repeating: "It rose.\n\n", count: 1500), to: "rows.md")
        let read = try scratch.program.run("proofread", name, "--out", "marked.txt")
        #expect(read.status == 2)
        #expect(read.complaint.hasPrefix(complaint))
        #expect(throws: (any Error).self) { try scratch.bytes("marked.txt") }
    }

    @Test func `comments are written into a Word file only`() throws {
        let read = try scratch().program.run("proofread", "report.md", "--comments", "commented.docx")
        #expect(read.status == 2)
        #expect(
            read.complaint
                == "'report.md' is no Word file (.docx), and only such a file can have comments written into it.\n")
    }
}
