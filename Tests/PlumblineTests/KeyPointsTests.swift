import Foundation
import Testing

/// Key points suggested for the papers of both examples, as an officer takes them.
struct KeyPointsTests {
    @Test(arguments: [
        (ExampleCouncil.northmoor, "summary.md"), (.lancashire, "executive-summary.md"),
    ])
    func `every suggestion can be put into the summary, and the draft alone offers them`(
        _ council: ExampleCouncil, _ file: String
    ) throws {
        let scratch = try Scratch.example(council)
        let (program, report) = (scratch.example, council.report)
        let suggested = try program.run("key-points", report, "--limit", "99")
        #expect(suggested.status == 0 && suggested.complaint.isEmpty, "\(suggested.complaint)")
        let sentences = suggested.lines.filter { $0.hasPrefix("- ") }
        #expect(sentences.count > 10)
        #expect(suggested.lines.count { $0.hasPrefix("  <!-- ") && $0.hasSuffix(" -->") } == sentences.count)

        try scratch.write(suggested.output, to: "example/reports/\(report)/\(file)")
        let drafted = try program.run("preview", report, "--out", "draft")
        #expect(drafted.status == 0, "\(drafted.complaint)")
        #expect(!drafted.complaint.contains("error:") && !drafted.complaint.contains(file), "\(drafted.complaint)")
        let draft = try text(of: "example/draft/\(report).html", in: scratch)
        #expect(draft.contains("<h2 id=\"suggestions-heading\">Suggested key points</h2>"))
        #expect(draft.contains("Not part of the paper.") && draft.contains("<code>- "))

        let published = try program.run("publish", report, "--as", "A. Officer", "--because", "First issue")
        #expect(published.status == 0, "\(published.complaint)")
        for form in ["html", "csv", "json"] {
            let paper = try text(of: "example/published/\(report)/v1/\(report).\(form)", in: scratch)
            for sign in ["Suggested key points", "<!--", "worsened-unmentioned:", "biggest-change:", "status-flip:"] {
                #expect(!paper.contains(sign), "\(form): \(sign)")
            }
        }
    }

    @Test func `the list has a limit, and says how many more there are`() throws {
        let scratch = try Scratch.example()
        let two = try scratch.example.run("key-points", "q3-2017-18", "--limit", "2", "--format", "csv")
        #expect(two.lines.count == 3)
        #expect(two.lines[0] == "order,rule,verdict,measure,sentence,reads,because,also,told_in")
        #expect(
            two.lines[1].hasPrefix(
                "1,biggest-change,worse,referral-rate,\"The referral rate rose by {referral-rate change from 2017-18-Q2}, "
                    + "from {referral-rate at 2017-18-Q2} in Q2 2017/18 to {referral-rate} in Q3 2017/18, a change for the "
                    + "worse.\",\"The referral rate rose by 19.6%, from 27.0 in Q2 2017/18 to 32.3 in Q3 2017/18, a change "
                    + "for the worse.\""))
        #expect(two.complaint.contains(" more are suggested; --limit "))
        #expect(try scratch.example.run("key-points", "q3-2017-18", "--limit", "0").status == 2)
        #expect(try scratch.example.run("key-points", "no-such-report").status != 0)
    }

    /// The referral rate rose by 19.6% and then fell; the caseload, in the author's own words, did so too.
    @Test func `a later version says which key point of the earlier one is no longer so`() throws {
        let scratch = try Scratch.example()
        let file = "example/reports/q3-2017-18/executive-summary.md"
        let plain = try text(of: file, in: scratch)
        let point =
            "- The referral rate rose by {referral-rate change from 2017-18-Q2}, from {referral-rate at 2017-18-Q2} in Q2 "
            + "2017/18 to {referral-rate} in Q3 2017/18, a change for the worse."
        let edited = "- Caseloads rose by {caseload change from 2017-18-Q2} to {caseload}."
        try scratch.write("\(plain)\n\(point)\n\(edited)\n", to: file)
        let first = try scratch.example.run("publish", "q3-2017-18", "--as", "A", "--because", "First issue")
        try #require(first.status == 0, "\(first.complaint)")

        // It is still so: only its numbers change.
        try correct("referral-rate,2017-18-Q3,32.9", in: scratch)
        let second = try scratch.example.run("publish", "q3-2017-18", "--as", "A", "--because", "Corrected")
        try #require(second.status == 0, "\(second.complaint)")
        #expect(!second.output.contains("No longer so"))
        #expect(second.output.contains("“The referral rate rose by 19.6%, from 27.0 in Q2 2017/18 to 32.3"))

        try correct("referral-rate,2017-18-Q3,26.0\ncaseload,2017-18-Q3,19.0", in: scratch)
        let words = plain.replacing(/(?m)^- More contacts.*$/, with: "").replacing(
            /(?m)^- The average caseload.*$/, with: "")
        try scratch.write(words, to: file)
        let third = try scratch.example.run("publish", "q3-2017-18", "--as", "A", "--because", "Corrected again")
        try #require(third.status == 0, "\(third.complaint)")
        let told = third.lines.filter { $0.contains("No longer so") }
        #expect(
            told.map { $0.drop { $0 == " " } } == [
                "No longer so: in 'Executive summary', “The referral rate rose by 21.9%, from 27.0 in Q2 2017/18 to 32.9 in "
                    + "Q3 2017/18, a change for the worse.” is gone."
            ])
        #expect(third.lines.contains { $0.contains("“Caseloads rose by") && !$0.contains("No longer so") })
    }

    private func correct(_ rows: String, in scratch: Scratch) throws {
        try scratch.write("measure,period,value\n\(rows)\n", to: "example/correction.csv")
        let sent = try scratch.example.run("submit", "correction.csv", "--as", "A", "--because", "Counted again")
        try #require(sent.status == 0, "\(sent.complaint)")
    }

    private func text(of path: String, in scratch: Scratch) throws -> String {
        String(decoding: try scratch.bytes(path), as: UTF8.self)
    }
}
