import PerformanceModel
import Reports
import Testing

struct ProseCheckTests {
    private static let figures = [
        "visits,,2017-18-Q3,,,\"8,632\",,,,,", "visits,,2017-18-Q2,,,9000,,,,,", "share,,2017-18-Q3,,,75.0,3,4,,,",
        "share,england,fy2016-17,,,78.9,,,,,", "rate,,2017-18-Q3,,,79.0,1950,,,,",
    ]

    @Test(arguments: [
        ("visits", "8,632"), ("visits at 2017-18-Q2", "9,000"), ("visits change from 2017-18-Q2", "4.1%"),
        ("share", "75.0%"), ("share numerator", "3"), ("share denominator", "4"), ("share target", "95%"),
        ("share status", "Requires improvement"), ("visits direction", "worsening"),
        ("share of england at fy2016-17", "78.9%"),
        ("share difference from england", "3.9 percentage points"), ("rate", "79.0"), ("rate numerator", "1,950"),
        ("rate status", "no target"), ("visits at 2017-18-Q2..Q3", ""),
    ])
    func `a reference prints as within a sentence`(_ reference: String, _ printed: String) throws {
        let paper = Paper(figures: Self.figures, text: "Was {\(reference)}.")
        guard !printed.isEmpty else {
            #expect(try paper.found().map { $0.prefix(20) } == ["error: words.md, lin"])
            return
        }
        #expect(try paper.checked().sections[0].prose.answers[reference]?.text == printed)
    }

    @Test(arguments: [
        ("{vists}", "error: words.md, line 1: there is no measure 'vists'; did you mean 'visits'?"),
        ("{}", "error: words.md, line 1: a reference is empty; write a measure between the braces"),
        ("A\n\nB {visits at 2017-18-Q1}", "error: words.md, line 3: {visits at 2017-18-Q1} has no value: not returned"),
        ("{visits numerator}", "error: words.md, line 1: {visits numerator} has no value: no numerator was returned"),
        (
            "A\nB 8,632.",
            """
            error: words.md, line 2: '8,632.' is typed, so nobody can trace it; write a reference such as \
            {measure}, or [8,632.]{source: where it comes from}
            """
        ),
        (
            "A\r\nB 75%",
            """
            error: words.md, line 2: '75%' is typed, so nobody can trace it; write a reference such as \
            {measure}, or [75%]{source: where it comes from}
            """
        ),
        (
            "Was {visits",
            """
            error: words.md, line 1: '{visits' is left open on its line; close the brace there, or write \
            \\{ for a plain one
            """
        ),
        (
            "Was {visits\nnumerator}",
            """
            error: words.md, line 1: '{visits' is left open on its line; close the brace there, or write \
            \\{ for a plain one
            """
        ),
    ])
    func `what cannot be traced is an error at its line`(_ text: String, _ finding: String) throws {
        #expect(try Paper(figures: Self.figures, text: text).found() == [finding])
    }

    @Test(arguments: [
        "On 31 March 2018 and in November 2017.", "Q3 2017/18, and 2017/18, and 2016.", "1. A list\n2. of two",
        "[8 weeks]{source: a standard}",
        "[a link](https://example.org/2017-18/98765)", "Section 17 and Schedule 12A, phase 2",
        "No digits at all, ½ or not.", #"\{visits\}"#,
    ])
    func `dates, periods, laws, lists, links and sourced words are quiet`(_ text: String) throws {
        #expect(try Paper(figures: Self.figures, text: text).found() == [])
    }

    @Test(arguments: [
        "the 17 wards", "£2017", "2000%", "20.5", "a 1,950", "17/18", "[8 weeks]", "2017-18", "3rd", "12 March 17",
        "1.5 of them",
    ])
    func `any other digit is an error`(_ text: String) throws {
        let found = try Paper(figures: Self.figures, text: text).checkedRules()
        #expect(!found.isEmpty && found.allSatisfy { $0 == "typed-number" }, "\(found)")
    }

    @Test func `commentary in the book is checked, and stands with its group, measure and theme`() throws {
        let paper = Paper(
            figures: Self.figures,
            commentary: [
                ("group/g", "Group {visits}"), ("measure/share", "Measure {share}"), ("theme/start-well", "Theme"),
            ])
        let theme = try #require(paper.checked().sections[1].themes.first)
        #expect(theme.commentary.markdown == "Theme")
        #expect(theme.tables[0].groups[0].commentary.map(\.title) == [nil, "Share"])
        #expect(theme.tables[0].groups[0].commentary.map(\.prose.answers.count) == [1, 1])
        var wrong = paper
        wrong.commentary = [("group/g", "One\nTyped 5")]
        let refusal = try #require(#expect(throws: Refusal.self) { try wrong.checked() })
        #expect(
            refusal.findings.map(\.place)
                == [Place(line: 2, subject: "the commentary on group/g, entry 2")])
    }
}

extension Paper {
    fileprivate func checkedRules() throws -> [String] {
        do {
            return try checked().findings.map(\.rule)
        } catch let refusal as Refusal {
            return refusal.findings.map(\.rule)
        }
    }
}
