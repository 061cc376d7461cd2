import Intake
import PerformanceModel
import Testing

/// The kinds of section that a committee paper has, and the findings where one is not understood.
struct CommitteePaperReadingTests {
    private static func read(_ text: String) throws -> ReportReading {
        let start = "id: q3\ntitle: Quarter 3\ncommittee: Cabinet\nperiod: 2017-18-Q3\n"
        return ReportReading(
            reading: [("q3/report.yaml", Array((start + text).utf8))], framework: try SmallFramework.framework())
    }

    private static func report(_ text: String) throws -> Report {
        let reading = try read(text)
        try #require(reading.findings.map(\.description) == [])
        return try #require(reading.report)
    }

    private static func sections(_ text: String) throws -> [ReportSection] {
        try report("sections:\n" + text).sections
    }

    @Test func `a paper says when its meeting is, of what committee, and which part of the agenda it is in`() throws {
        let report = try Self.report(
            """
            meeting: 2018-02-13
            executive: no
            part: {number: II, paragraph: 3, reason: A contract is being let.}
            sections:
              - {heading: Open, part: {number: I}}
              - {heading: Closed}
            """)
        #expect(report.meeting == Day("2018-02-13"))
        #expect(!report.isExecutive)
        #expect(report.part == .partII(.businessAffairs, reason: "A contract is being let."))
        #expect(report.sections.map(\.part) == [.partI, .partII(.businessAffairs, reason: "A contract is being let.")])
    }

    @Test func `a report that says nothing of it is no committee paper`() throws {
        let report = try Self.report("sections: [{heading: Summary}]")
        #expect(!report.isCommitteePaper && report.isExecutive && report.meeting == nil && report.part == nil)
        #expect(try Self.report("sections: [{kind: background}]").isCommitteePaper)
    }

    @Test func `a kind of section has its usual heading where none is given`() throws {
        let sections = try Self.sections(
            """
              - {kind: recommendation}
              - {kind: background}
              - {kind: consultations, heading: Who was asked}
              - {kind: access-to-information, papers: none}
            """)
        #expect(
            sections.map(\.heading) == [
                "Recommendation", "Background and advice", "Who was asked",
                "Local Government (Access to Information) Act 1985",
            ])
        #expect(sections.map(\.content) == [.recommendation, .background, .consultations, .accessToInformation([])])
    }

    @Test func `implications have words, which begin at a line, or none`() throws {
        let section = try #require(
            Self.sections(
                """
                  - kind: implications
                    implications:
                      - {name: Finance, says: "The saving is {cost}."}
                      - {name: Legal, says: None}
                      - name: Risk management
                        says: |
                          One.

                          Two.
                """
            ).first)
        guard case .implications(let implications) = section.content else { return #expect(Bool(false)) }
        #expect(implications.map(\.name) == ["Finance", "Legal", "Risk management"])
        #expect(implications.map(\.text?.markdown) == ["The saving is {cost}.", nil, "One.\n\nTwo."])
        #expect(implications.map(\.text?.place.line) == [8, nil, 12])
    }

    @Test func `an implication may be a file beside, and is then found again there`() throws {
        let definition = """
            id: q3
            title: Quarter 3
            committee: Cabinet
            period: 2017-18-Q3
            sections: [{kind: implications, implications: [{name: Legal, text: legal.md}, {name: Risk, text: risk.md}]}]
            """
        let files = [("q3/report.yaml", definition), ("q3/legal.md", "The Act.\n"), ("q3/risk.md", "None.\n")]
        let reading = ReportReading(
            reading: files.map { ($0, Array($1.utf8)) }, framework: try SmallFramework.framework())
        #expect(
            reading.report?.sections.map(\.content) == [
                .implications([
                    Implication(
                        name: "Legal",
                        text: ReportText("The Act.\n", at: Place(file: "legal.md"), isWholeFile: true)),
                    Implication(name: "Risk", text: nil),
                ])
            ])
    }

    @Test func `background papers are listed, or said to be none, or not said`() throws {
        func papers(_ text: String) throws -> [BackgroundPaper]? {
            let sections = try Self.sections("  - {kind: access-to-information\(text)}")
            guard case .accessToInformation(let papers) = sections.first?.content else { return nil }
            return papers
        }
        #expect(try papers("") == nil)
        #expect(try papers(", papers: None") == [])
        #expect(
            try papers(", papers: [{title: Inspection, date: 2018-01-31, contact: Asha Patel}, {title: Plan}]") == [
                BackgroundPaper(title: "Inspection", date: Day("2018-01-31"), contact: "Asha Patel"),
                BackgroundPaper(title: "Plan", date: nil, contact: ""),
            ])
    }

    @Test func `matters arising have a resolution, and perhaps what became of it`() throws {
        let sections = try Self.sections(
            """
              - kind: matters-arising
                matters:
                  - {meeting: 2017-11-14, minute: 32, resolution: Report again., response: Done here., state: done}
                  - {meeting: 2017-11-14, resolution: Visit a library.}
            """)
        guard case .mattersArising(let matters) = sections.first?.content else { return #expect(Bool(false)) }
        #expect(matters.map(\.minute) == ["32", ""])
        #expect(matters.map(\.response?.markdown) == ["Done here.", nil])
        #expect(matters.map(\.state) == [.done, .notStarted])
    }

    @Test func `appendices come last, each with its letter, its tables and its recommendations`() throws {
        let report = try Self.report(
            """
            appendices:
              - heading: Inspection follow-up
                recommendations:
                  - recommendation: Assess sooner.
                    source: Ofsted 2017
                    actions:
                      - {action: Audit, owner: Head of Care, due: 2018-03-31, state: under way, measures: [wait, cla]}
                      - {action: Train}
              - heading: Tables
                part: {number: II, paragraph: 1, reason: People could be known.}
                themes: [{theme: start-well, tables: [{title: T, groups: [care],
                  columns: [{id: q3, label: Q3, period: 2017-18-Q3}]}]}]
            sections: [{heading: Summary}]
            """)
        #expect(report.sections.map(\.title) == ["Summary", "Appendix A: Inspection follow-up", "Appendix B: Tables"])
        #expect(report.sections.map(\.part.isPrivate) == [false, false, true])
        #expect(report.tables.count == 1)
        guard case .appendix("A", let recommendations) = report.sections[1].content else { return #expect(Bool(false)) }
        #expect(recommendations.map(\.source) == ["Ofsted 2017"])
        let actions = recommendations.flatMap(\.actions)
        #expect(actions.map(\.owner) == ["Head of Care", nil])
        #expect(actions.map(\.due) == [Day("2018-03-31"), nil])
        #expect(actions.map(\.state) == [.underWay, .notStarted])
        #expect(actions.map { $0.measures.map(\.text) } == [["wait", "cla"], []])
    }

    @Test func `the twenty-seventh appendix is AA`() throws {
        let list = (1...27).map { "  - {heading: H\($0)}\n" }.joined()
        let last = try Self.report("appendices:\n\(list)sections: []").sections.last
        #expect(last?.title == "Appendix AA: H27")
    }

    @Test func `a structure is that of a day on which one holds`() throws {
        let sections = try Self.sections("  - {kind: structure, on: 2017-12-31}")
        #expect(try sections.map(\.content) == [.structure(on: #require(Day("2017-12-31")))])
    }

    @Test(arguments: [
        (
            "not-understood", "sections:\n  - {kind: 1️⃣recomendation}",
            """
            kind: 'recomendation' is not a kind of section; did you mean 'recommendation'? known: recommendation, \
            background, consultations, implications, access-to-information, matters-arising, structure
            """
        ),
        ("missing-key", "sections:\n  - 1️⃣{kind: implications}", "'implications' is missing"),
        (
            "missing-key", "sections:\n  - {kind: implications, implications: [1️⃣{name: Legal}]}",
            "'says' or 'text' is missing"
        ),
        (
            "not-understood",
            "sections:\n  - {kind: implications, implications: [{name: Legal, says: A, text: 1️⃣legal.md}]}",
            "words are in 'says' or in the file of 'text', not both"
        ),
        (
            "missing-text", "sections:\n  - {kind: implications, implications: [{name: Legal, text: 1️⃣law.md}]}",
            "there is no file 'law.md' beside report.yaml"
        ),
        ("missing-key", "sections:\n  - 1️⃣{kind: matters-arising}", "'matters' is missing"),
        ("missing-key", "sections:\n  - 1️⃣{kind: structure}", "'on' is missing"),
        (
            "no-structure", "sections:\n  - {kind: structure, on: 1️⃣2015-01-01}",
            "the framework has no structure that holds on 2015-01-01"
        ),
        (
            "unknown-key", "sections:\n  - {kind: background, 1️⃣papers: none}",
            "there is no key 'papers'; known: heading, key, kind, part, text, themes"
        ),
        (
            "yaml-shape", "sections:\n  - {kind: access-to-information, papers: 1️⃣some}", "'papers' is to be a list"
        ),
        (
            "not-understood", "part: {number: II, paragraph: 1️⃣8, reason: R}\nsections: []",
            "paragraph: '8' is no paragraph of Part 1 of Schedule 12A that exempts information; they are 1 to 7"
        ),
        (
            "missing-key", "sections:\n  - {heading: H, part: 1️⃣{number: II, paragraph: 3}}", "'reason' is missing"
        ),
        (
            "missing-key", "sections:\n  - {heading: H, part: 1️⃣{number: II, paragraph: 3, reason: ' '}}",
            "'reason' is missing"
        ),
        (
            "not-private", "sections:\n  - {heading: H, part: {number: I, paragraph: 1️⃣3}}",
            "Part I is public and has no paragraph or reason; write number: II, or take them out"
        ),
        (
            "not-private", "sections:\n  - {heading: H, part: {number: I, reason: 1️⃣A contract.}}",
            "Part I is public and has no paragraph or reason; write number: II, or take them out"
        ),
        (
            "not-understood", "meeting: 1️⃣13 February 2018\nsections: []",
            "meeting: '13 February 2018' is not a day; write it as 2017-04-01"
        ),
        ("missing-key", "sections: []\nappendices:\n  - 1️⃣{recommendations: []}", "'heading' is missing"),
        (
            "not-understood",
            "sections: []\nappendices: [{heading: H, recommendations: [{recommendation: R, actions: [{action: A, "
                + "state: 1️⃣overdue}]}]}]",
            "state: 'overdue' is not a state; known: not started, under way, done"
        ),
        (
            "unknown-measure",
            "sections: []\nappendices: [{heading: H, recommendations: [{recommendation: R, actions: [{action: A, "
                + "measures: [1️⃣wayt]}]}]}]",
            "there is no measure 'wayt'; did you mean 'wait'?"
        ),
    ])
    func `what is not understood is named at its place`(_ rule: String, _ text: String, _ message: String) throws {
        let start = "id: q3\ntitle: Quarter 3\ncommittee: Cabinet\nperiod: 2017-18-Q3\n"
        let marked = MarkedText(start + text)
        let reading = ReportReading(
            reading: [("q3/report.yaml", marked.bytes), ("q3/legal.md", Array("Legal.".utf8))],
            framework: try SmallFramework.framework())
        #expect(
            reading.findings.map { "\($0.rule): \($0.place): \($0.message)" }
                == marked.points.map { "\(rule): q3/report.yaml, \($0): \(message)" })
        #expect(reading.report == nil)
    }
}
