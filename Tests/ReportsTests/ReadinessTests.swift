import PerformanceModel
import Reports
import Testing

/// What a committee paper must have, and the state of what is to be done.
struct ReadinessTests {
    private static let figures = ["visits,,2017-18-Q3,,,6,,,,,"]
    /// Everything that is asked for.
    private static let whole = """
          - {kind: recommendation, text: words.md}
          - {kind: implications, implications: [{name: Legal, says: none}]}
          - {kind: access-to-information, papers: none}
        """

    private static func paper(sections: String = whole, _ more: String = "") -> Paper {
        Paper(figures: figures, text: "Note it.", more: more, sections: sections)
    }

    private static func appendix(_ recommendation: String) -> String {
        "part: {number: I}\nmeeting: 2018-02-13\n"
            + "appendices: [{heading: Inspection, recommendations: [\(recommendation)]}]"
    }

    @Test func `a report that is no committee paper is asked for nothing`() throws {
        #expect(try Paper(figures: Self.figures).found() == [])
    }

    @Test func `a whole paper is asked for nothing`() throws {
        #expect(try Self.paper("part: {number: I}").found() == [])
    }

    @Test func `what a committee paper lacks is asked for, and does not refuse it`() throws {
        let found = try Self.paper(sections: "", "meeting: 2018-02-13").checked().findings
        #expect(found.allSatisfy { $0.severity == .query })
        #expect(
            found.map(\.description) == [
                "query: r: the paper does not say what its committee is asked to do; add a section with kind: "
                    + "recommendation",
                "query: r: the paper names no implications; add a section with kind: implications",
                "query: r: the paper does not list its background papers; add a section with kind: "
                    + "access-to-information and papers, or papers: none",
                "query: r: the paper does not say which part of the agenda it is in; add part: {number: I} at the top",
            ])
    }

    @Test(arguments: [
        ("- {kind: recommendation, text: words.md}", "- {kind: recommendation}", "no-recommendation"),
        ("[{name: Legal, says: none}]", "[]", "no-implications"), (", papers: none", "", "no-background-papers"),
    ])
    func `a part that is there and empty is asked for`(_ part: String, _ empty: String, _ rule: String) throws {
        let paper = Self.paper(sections: Self.whole.replacing(part, with: empty), "part: {number: I}")
        #expect(try paper.checked().findings.map(\.rule) == [rule])
    }

    @Test func `a Part II without its paragraph is asked for it`() throws {
        var paper = Paper(
            figures: Self.figures, part: "part: {number: II, reason: A contract is being let.}", more: "executive: no")
        #expect(
            try paper.found() == [
                "query: r: Part II, 'A contract is being let.', names no paragraph of Schedule 12A that exempts it; "
                    + "write paragraph: 1 to 7"
            ])
        paper.part = "part: {number: II, paragraph: 3, reason: A contract is being let.}"
        #expect(try paper.found() == [])
    }

    @Test(arguments: [
        ("owner: A, due: 2018-03-31", [String]()), ("owner: A, due: 2018-02-13", []),
        ("due: 2018-03-31", ["action-without-owner"]), ("owner: A", ["action-without-day"]),
        ("owner: A, due: 2018-02-12", ["action-overdue"]), ("owner: A, due: 2018-02-12, state: done", []),
    ])
    func `an action without owner or day, or past its day, is asked about`(_ keys: String, _ rules: [String]) throws {
        let paper = Self.paper(Self.appendix("{recommendation: Do it., actions: [{action: Audit., \(keys)}]}"))
        #expect(try paper.checked().findings.map(\.rule) == rules)
    }

    @Test func `an overdue action is told with its day and state, at its line`() throws {
        let action = "{action: Audit all., owner: A, due: 2018-01-31, state: under way}"
        let found = try Self.paper(Self.appendix("{recommendation: Do it., actions: [\(action)]}")).found()
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix(
                ": 'Audit all.': it was due by 31 January 2018 and is under way; say why, and when it will be done")
                == true)
        #expect(found.first?.hasPrefix("query: report.yaml, line ") == true)
    }

    @Test func `a recommendation with no action is asked about`() throws {
        #expect(
            try Self.paper(Self.appendix("{recommendation: Do it.}")).checked().findings.map(\.rule) == [
                "recommendation-without-action"
            ])
    }

    @Test func `a resolution without a response is asked about`() throws {
        let matters =
            "\n  - {kind: matters-arising, matters: [{meeting: 2017-11-14, resolution: Report again.}, "
            + "{meeting: 2017-11-14, resolution: Visit., response: Done.}]}"
        let found = try Self.paper(sections: Self.whole + matters, "part: {number: I}").checked().findings
            .filter { $0.rule != "no-meeting-day" }
        #expect(found.map(\.rule) == ["matter-without-response"])
        #expect(
            found.first?.message
                == "the resolution of 14 November 2017, 'Report again.', has no response; say what became of it")
    }

    @Test(arguments: [("2018-02-12", true), ("2018-02-13", false), ("2018-03-13", false)])
    func `a matter arises from a meeting before this one`(_ day: String, _ isBefore: Bool) throws {
        let matters =
            "\n  - {kind: matters-arising, matters: [{meeting: \(day), resolution: Report., response: Done.}]}"
        let found = try Self.paper(sections: Self.whole + matters, "part: {number: I}\nmeeting: 2018-02-13").found()
        #expect(found.count == (isBefore ? 0 : 1))
        guard !isBefore else { return }
        #expect(found.first?.hasPrefix("error: report.yaml, line ") == true)
        #expect(
            found.first?.contains(
                "'Report.' is of the meeting of \(try #require(Day(day)).words), which is not before that of 13 February "
                    + "2018, to which this paper goes; correct one of the days") == true)
    }

    private static let matters =
        "\n  - {kind: matters-arising, matters: [{meeting: 2018-02-13, resolution: R., response: Done.}]}"
    private static let partTwo =
        "part: {number: II, paragraph: 3, reason: A contract is being let.}"

    @Test(arguments: [
        ("", "part: {number: I}", nil), ("", partTwo + "\nexecutive: no", nil),
        ("", partTwo, "a part of it is private"), (matters, "part: {number: I}", "it says what became of resolutions"),
    ])
    func `a day of the meeting is asked for where something is counted from it`(
        _ sections: String, _ keys: String, _ why: String?
    ) throws {
        let asked = why.map {
            "query: r: the paper does not say when its meeting is, and \($0); add a line such as meeting: 2018-02-13"
        }
        #expect(try Self.paper(sections: Self.whole + sections, keys).found() == [asked].compactMap(\.self))
    }

    @Test func `an appendix with nothing in it is asked about, at its line`() throws {
        let appendices = "appendices:\n  - {heading: One, text: words.md}\n  - {heading: Inspection}"
        let found = try Self.paper("part: {number: I}\n" + appendices).found()
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("query: report.yaml, line ") == true)
        #expect(
            found.first?.hasSuffix(
                ": 'Appendix B: Inspection' has no words, no tables and no recommendations; write them, or take it out")
                == true)
    }

    @Test func `words of the definition are checked as any others, and their numbers answered`() throws {
        let implications = "implications: [{name: Finance, says: '{visits} visits'}, {name: Legal, says: Of 5.}]"
        let paper = Self.paper(sections: "  - {kind: implications, \(implications)}", "part: {number: I}")
        let refusal = try #require(#expect(throws: Refusal.self) { try paper.checked() })
        let errors = refusal.findings.filter { $0.severity == .error }
        #expect(errors.map(\.rule) == ["typed-number"])
        #expect(errors.first?.place.line != nil)
        let right = Self.paper(
            sections: "  - {kind: implications, \(implications.replacing("Of 5.", with: "none"))}", "part: {number: I}")
        guard case .implications(let checked) = try right.checked().sections.last?.content else {
            return #expect(Bool(false))
        }
        #expect(checked.map(\.name) == ["Finance", "Legal"])
        #expect(checked.map { $0.text?.answers["visits"]?.text } == ["6", nil])
    }

    @Test func `the structure of a day has the measures of that day under their units`() throws {
        func units(_ day: String) throws -> [String] {
            let paper = Self.paper(sections: "  - {kind: structure, on: \(day)}")
            guard case .structure(_, let units) = try paper.checked().sections.last?.content else { return [] }
            return units.map { "\($0.depth) \($0.unit.title): \($0.measures.map(\.id.text).joined(separator: " "))" }
        }
        #expect(try units("2017-12-31") == ["0 Care: visits"])
        #expect(try units("2018-01-01") == ["0 Safety: visits"])
    }
}
