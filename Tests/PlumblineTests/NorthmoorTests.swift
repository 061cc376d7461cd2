import Foundation
import TestSupport
import Testing

/// The invented county: its figures come from its generator, it loads, and each of its measures shows what it is for.
struct NorthmoorTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/northmoor", directoryHint: .isDirectory)

    @Test func `the committed returns are those the committed generator writes, to the byte`() throws {
        let scratch = try Scratch()
        let program = scratch.place.appending(path: "generate").path
        let written = scratch.place.appending(path: "written", directoryHint: .isDirectory)
        let sources = try files(in: Self.folder.appending(path: "generator")).filter { $0.pathExtension == "swift" }
        try run(
            "/usr/bin/env",
            ["swiftc", "-parse-as-library", Self.folder.appending(path: "generate.swift").path]
                + sources.map(\.path) + ["-module-cache-path", scratch.place.path, "-o", program])
        try run(program, [written.path])
        let made = try files(in: written.appending(path: "returns"))
        let committed = try files(in: Self.folder.appending(path: "returns"))
        #expect(made.map(\.lastPathComponent) == committed.map(\.lastPathComponent))
        #expect(made.count == 86)
        for (file, other) in zip(made, committed) {
            #expect(try Data(contentsOf: file) == Data(contentsOf: other), "\(file.lastPathComponent)")
        }
        let list = "submissions.csv"
        #expect(
            try Data(contentsOf: written.appending(path: list))
                == Data(contentsOf: Self.folder.appending(path: list)))
    }

    @Test func `it loads with no error, asks what was put in to be asked, and publishes its paper`() throws {
        let scratch = try Scratch()
        let made = try scratch.program.run("init", "northmoor", "--example", "northmoor")
        try #require(made.status == 0, "\(made.complaint)")
        #expect(
            made.lines.contains(
                "3370 figures and 13 commentaries are in the register. 3 findings were accepted with them; "
                    + "see 'plumbline log --findings'."))
        let program = Program(directory: scratch.place.appending(path: "northmoor"), scratch: scratch)
        let findings = try program.run("log", "--findings", "--format", "csv").output
        for message in [
            "503 is not what its parts make, 512", "was returned as 1,977,913, but 2,165,956 is worked out",
            "Fingertips prints 658.8 for Northmoor, 2014/15 financial year, and the register holds 657.0",
        ] { #expect(findings.contains(message)) }
        let published = try program.run("publish", "q3-2018-19", "--as", "Elin Prosser", "--because", "First issue")
        #expect(published.status == 0, "\(published.complaint)")
        #expect(published.lines.first == "Published version 1 of q3-2018-19, as known at entry 102.")
        #expect(try program.run("verify").output.hasPrefix("The register is sound: 103 entries"))
        try expectPictures(
            in: String(
                contentsOf: scratch.place.appending(path: "northmoor/published/q3-2018-19/v1/q3-2018-19.html"),
                encoding: .utf8))
    }

    /// A chart a measure, with limits where there are some, and the council beside England.
    private func expectPictures(in paper: String) throws {
        func drawn(_ id: String) -> Bool { paper.contains("<title id=\"\(id)-title\">") }
        #expect(drawn("control-health-checks") && !drawn("trend-health-checks"))
        #expect(drawn("forecast-recycling"))
        // Too few points for limits: the trend stays.
        #expect(drawn("trend-resident-satisfaction") && !drawn("control-resident-satisfaction"))
        #expect(drawn("spine") && drawn("spine-narrow"))
        // The counts of the quarter before stand beside those of now.
        #expect(paper.contains("> 4 in Q2 2018/19<"))
        #expect(paper.contains("Of 9 measures beside England: better on 3 by more than chance; similar on 3;"))
        let given = paper.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(given).count == given.count)
    }

    @Test func `each entry has the day and the name it was made on and by`() throws {
        let log = try Program(directory: ExampleCouncil.northmoor.made).run("log", "--format", "csv").lines
        #expect(log.first { $0.hasPrefix("1,") }?.contains("2012-05-08T12:00:00Z,framework") == true)
        #expect(log.contains { $0.contains("2013-01-11T12:00:00Z,return") && $0.contains("Maryam Okafor") })
        #expect(log.count { $0.contains(",framework,") } == 3)
    }

    /// What a figure is there to show, as README.md says.
    struct Shown: Sendable, CustomTestStringConvertible {
        let measure: String
        let period: String
        let words: [String]
        var testDescription: String { "\(measure) \(period)" }

        init(_ measure: String, _ period: String, _ words: String...) {
            (self.measure, self.period, self.words) = (measure, period, words)
        }
    }

    @Test(arguments: [
        Shown(
            "assessments-in-time", "2018-19-Q3", "requires improvement, 3.8 points under; rule 2 of 1 April 2018",
            "slightly below, 3.8 points under, within the tolerance of 5", "approved by Cabinet, 13 March 2018",
            "from 15 points"),
        Shown(
            "children-looked-after", "2018-19-Q3", "signal        concern",
            "Worsening over the latest eight periods (from 31 March 2017)",
            "6th of 16, second quarter, at 31 March 2018, the latest they have", "with England: 1.1 above"),
        Shown("health-checks", "2018-19-Q3", "signal        common cause"),
        // Of spending beside its profile, which can be over the whole.
        Shown("spend-against-profile", "2018-19-Q3", "mean 101.5%, limits 97.1% to 105.9%"),
        Shown("emergency-defects", "2018-19-Q3", "the values do not vary"),
        Shown("resident-satisfaction", "2018-19-H1", "too few points: 5 held"),
        Shown("lifestyle-completions", "2018-19-Q3", "trial limits"),
        Shown("delayed-days", "2018-19-Q3", "from 11 points"),
        Shown(
            "residential-admissions", "12m-2018-12", "it is a rolling figure of 12 months",
            "at or beyond the floor of 660.0"),
        Shown("council-tax-collected", "2018-19-Q1..Q3", "it is a year to date"),
        Shown("sickness-days", "2018-19-Q3", "a forecast does not go across a gap"),
        Shown("recycling", "2018-19-Q2", "Theta with the usual effect of the season"),
        Shown(
            "reablement-at-home", "fy2017-18", "better by more than chance", "increasing and getting better",
            "left out Quarnshire: no such service"),
        Shown("care-leavers-in-work", "fy2017-18", "no significant change", "left out Lorneshire: confidential"),
        Shown("key-stage-4-score", "ay2017-18", "3 held since the series broke at 1 September 2015", "joint 7th of 16"),
        Shown("key-stage-4-score", "ay2014-15", "changed within 2014/15 academic year"),
        Shown(
            "youth-first-time", "2018-19-Q1",
            "No change since the same period last year, where more than chance (Q1 2017/18)"),
        Shown(
            "assessments-in-time", "2018-19-Q3", "2nd of 16, best quarter, in Q2 2018/19, the latest they have",
            "with England: better by more than chance, 2.2 percentage points above: 86.2% beside 84%",
            "this is of Q3 2018/19 and England of Q2 2018/19"),
        Shown("alcohol-admissions", "fy2017-18", "published 6 November 2018"),
        Shown(
            "key-stage-4-score", "ay2014-15",
            "with Statistical neighbours, published average: not run: the members of Statistical neighbours changed"),
        Shown("delayed-days", "2018-19-Q3", "worked out from 3 months, October to December 2018"),
    ])
    func `a measure has something true to say`(shown: Shown) throws {
        let outcome = try Program(directory: ExampleCouncil.northmoor.made).run("explain", shown.measure, shown.period)
        for words in shown.words { #expect(outcome.output.contains(words), "\(outcome.output)\(outcome.complaint)") }
    }

    @Test func `the list of every area has the signals that explanations have`() throws {
        let office = try Program(directory: ExampleCouncil.northmoor.made)
        let list = try office.run("evaluate", "2018-19-Q3", "--every-area", "--format", "csv")
        let rows = TestSupport.rows(of: Array(list.output.utf8)).filter { $0["area"] == "northmoor" }
        var compared = 0
        for row in rows where row["signal"] != "" {
            let said = try office.run("explain", row["measure"] ?? "", row["period"] ?? "").lines
                .first { $0.hasPrefix("  signal") }
            let word = row["signal"]?.replacing("-", with: " ") ?? ""
            #expect(said?.contains(word == "neutral high" ? "unusually high" : word) == true, "\(row): \(said ?? "")")
            compared += 1
        }
        #expect(compared > 8)
    }

    private func files(in place: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private func run(_ program: String, _ arguments: [String]) throws {
        let process = try Process.run(URL(filePath: program), arguments: arguments)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) \(arguments.first ?? "") failed")
    }
}
