import Evaluation
import PerformanceModel
import Reports
import Testing

/// Part II marks figures: each case is a few of them and what the public reads, worked out by hand.
struct ConfidentialTests {
    private static let table = "2017-18-Q3"

    private static func bins(_ area: String, _ value: Int, _ period: String = "2017-18-Q3") -> String {
        "bins,\(area),\(period),,,\(value),,,,,"
    }

    private static let districts = [bins("east", 300), bins("north", 800), bins("west", 900), bins("county", 2000)]

    /// A paper with a table of everything but what its Part II has.
    private static func paper(
        _ figures: [String], _ columns: [String], secret: String, text: String = "", groups: String = "[j]"
    ) -> DisclosedPaper {
        var paper = DisclosedPaper(figures, columns, text: text, groups: groups)
        paper.paper.secret = secret
        return paper
    }

    private static func areas(_ areas: String...) -> [String] { areas.map { "period: 2017-18-Q3, area: \($0)" } }

    @Test func `a figure of Part II is protected within its total, whatever it counts`() throws {
        let paper = Self.paper(
            Self.districts, Self.areas("county", "north", "west"), secret: "{bins of east} bins.")
        #expect(try paper.released().rows == [["2,000", "[c]", "900"]])
        #expect(try paper.released(to: .members).rows == [["2,000", "800", "900"]])
        #expect(try paper.released().withheld == 1)
    }

    @Test func `where nothing gives it away nothing else is left out`() throws {
        let paper = Self.paper(Self.districts, Self.areas("county", "west"), secret: "{bins of east} bins.")
        #expect(try paper.released().rows == [["2,000", "900"]])
        #expect(try paper.released().withheld == 0)
    }

    @Test func `a figure in both parts is refused, and its author has to decide`() throws {
        let paper = Self.paper(Self.districts, Self.areas("county", "east"), secret: "{bins of east} bins.")
        let refusal = try #require(#expect(throws: Refusal.self) { try paper.released(to: .members) })
        #expect(
            refusal.findings.filter { $0.severity == .error }.map(\.description) == [
                "error: bins of east at 2017-18-Q3 as total: Bins of East, Q3 2017/18 stands in Part I and in Part II; "
                    + "what is confidential in one cannot be public in the other: take it out of one of them"
            ])
    }

    @Test func `the figures of others that Part II has are nobody's secret`() throws {
        let paper = Self.paper(
            Self.districts + [Self.bins("england", 90000)], Self.areas("england"), secret: "{bins of england} bins.")
        #expect(try paper.released().rows == [["90,000"]])
    }

    @Test func `quarters, years and changes do not give it away`() throws {
        let quarters = [30, 35, 40, 50].enumerated().map { Self.bins("", $1, "2016-17-Q\($0 + 1)") }
        let paper = Self.paper(
            quarters,
            [
                "period: 2016-17-Q1", "period: 2016-17-Q3", "period: 2016-17-Q4", "period: fy2016-17",
                "shows: change, from: 2016-17-Q1, to: 2016-17-Q3",
            ], secret: "{bins at 2016-17-Q2}")
        #expect(try paper.released().rows == [["[c]", "40", "50", "155", "[c]"]])
    }

    @Test func `a change in Part II keeps both its figures`() throws {
        let quarters = [30, 35, 40].enumerated().map { Self.bins("", $1, "2016-17-Q\($0 + 1)") }
        let paper = Self.paper(
            quarters, ["period: 2016-17-Q1"], secret: "{bins at 2016-17-Q3 change from 2016-17-Q2}")
        let released = try paper.released()
        #expect(released.confidential.figures.map(\.period.description) == ["2016-17-Q2", "2016-17-Q3"])
        #expect(released.trends.isEmpty)
    }

    @Test func `the same span by another name is left out as well`() throws {
        let paper = Self.paper(
            [Self.bins("", 40), Self.bins("", 40, "3m-2017-12")], ["period: 3m-2017-12"], secret: "{bins}")
        #expect(try paper.released().rows == [["[c]"]])
    }

    @Test func `words, pictures and the last paper's differences lose it`() throws {
        let quarters = [30, 35, 40].enumerated().map { Self.bins("", $1, "2017-18-Q\($0 + 1)") }
        let paper = Self.paper(
            quarters, ["period: 2017-18-Q1", "period: 2017-18-Q3", "shows: direction, of: c1"],
            secret: "{bins at 2017-18-Q2}")
        let released = try paper.released()
        #expect(released.trends.first?.points.map(\.figure.period.description) == ["2017-18-Q1", "2017-18-Q3"])
        #expect(released.rows == [["30", "40", "– not known"]])
        #expect(!released.shown.map(\.period.description).contains("2017-18-Q2"))
    }

    @Test func `the pictures of a table in Part II keep their figures too, but for those of Part I`() throws {
        var paper = DisclosedPaper(
            [30, 35, 40].enumerated().map { Self.bins("", $1, "2017-18-Q\($0 + 1)") }, ["period: 2017-18-Q3"],
            text: "It was {bins at 2017-18-Q1} in Q1.", groups: "[j]")
        paper.paper.part = "part: {number: II, paragraph: 3, reason: A contract is being let.}"
        let released = try paper.released()
        #expect(released.words == ["bins at 2017-18-Q1": "30"])
        #expect(released.confidential.figures.map(\.period.description) == ["2017-18-Q2", "2017-18-Q3"])
    }

    @Test func `a forecast of what is confidential is left out with it`() throws {
        let paper = Self.paper(
            [Self.bins("", 40), "bins,,2017-18-Q3,,yes,42,,,,,"], ["period: 2017-18-Q3, forecast: yes"],
            secret: "{bins}")
        #expect(try paper.released().rows == [["[c]"]])
        #expect(try paper.released(to: .members).rows == [["42 [f]"]])
    }

    @Test func `a table in Part II is drawn for the public by no picture, also of what it was told before`() throws {
        let figures = [30, 35, 40].enumerated().map { Self.bins("", $1, "2017-18-Q\($0 + 1)") }
        let columns = (1...3).map { "period: 2017-18-Q\($0)" }
        let before = try DisclosedPaper(figures, columns, groups: "[j]").published()
        var paper = DisclosedPaper(figures, columns, groups: "[j]")
        paper.paper.part = "part: {number: II, paragraph: 3, reason: A contract is being let.}"
        #expect(try paper.released(against: [before]).trends.isEmpty)
        #expect(try paper.released(to: .members, against: [before]).trends.count == 1)
    }

    @Test func `who answers for a measure that only Part II has is not told`() throws {
        func measures(_ audience: Audience, _ part: String = "", open: String = "") throws -> [String] {
            let paper = Paper(
                figures: [
                    "visits,,2017-18-Q3,,,6,,,,,", "rate,,2017-18-Q3,,,,4,100,,,", "share,,2017-18-Q3,,,,4,5,,,",
                ],
                text: open, part: part, sections: "  - {kind: structure, on: 2017-12-31}")
            let released = release(try paper.checked(), to: audience)
            guard case .structure(_, let units) = released.sections.last?.content else { return [] }
            return units.flatMap(\.measures).map(\.id.text)
        }
        let part = "part: {number: II, paragraph: 3, reason: A contract is being let.}"
        #expect(try measures(.public) == ["visits"])
        #expect(try measures(.members, part) == ["visits"])
        #expect(try measures(.public, part) == [])
        #expect(try measures(.public, part, open: "In Q2 {visits target} were aimed at.") == ["visits"])
    }

    @Test(arguments: [true, false])
    func `commentary on what both parts show stands in Part I alone`(_ isPartTwoFirst: Bool) throws {
        let table =
            "themes: [{theme: start-well, tables: [{title: U, groups: [row], "
            + "columns: [{id: q3, label: Q3, period: 2017-18-Q3}]}]}]"
        let part = "part: {number: II, paragraph: 3, reason: A contract is being let.}"
        let figures = ["visits,,2017-18-Q3,,,6,,,,,", "begun,,2017-18-Q3,,,3,,,,,", "done,,2017-18-Q3,,,2,,,,,"]
        var paper = Paper(
            figures: figures, sections: "  - {heading: More, \(isPartTwoFirst ? "" : part + ", ")\(table)}",
            commentary: [("theme/start-well", isPartTwoFirst ? "{begun} begun." : "{visits} visits.")])
        paper.part = isPartTwoFirst ? part : ""
        let checked = try paper.checked()
        let told = checked.sections.filter { $0.themes.contains { !$0.commentary.isEmpty } }
        #expect(told.map(\.part.isPrivate) == [false])
    }

    // MARK: What is worked out from others

    /// Money, visits and what each visit costs; and a share with its gap to another.
    private static func worked(
        _ columns: [String] = ["period: 2017-18-Q3"], groups: String, secret: String
    ) -> DisclosedPaper {
        var paper = DisclosedPaper([], columns, groups: groups)
        paper.paper.framework = """
            council: {title: County, area: county}
            areas:
              - {id: county, title: County, kind: authority}
              - {id: east, title: East, kind: district, parent: county}
              - {id: west, title: West, kind: district, parent: county}
            themes:
              - {id: start-well, title: Start Well, groups: [{id: m, title: M}, {id: n, title: N}, {id: o, title: O},
                 {id: p, title: P}, {id: q, title: Q}]}
            measures:
              - {id: cost, title: Cost, polarity: low, unit: pounds, aggregation: flow, group: m}
              - {id: visits, title: Visits, polarity: high, unit: count, aggregation: flow, group: n}
              - {id: each, title: Each, polarity: low, unit: pounds, aggregation: index, group: o, kind: derived,
                 formula: cost / visits}
              - {id: one, title: One, polarity: high, unit: percent, aggregation: ratio, group: p, kind: ratio,
                 numerator: some, denominator: all, share: yes}
              - {id: other, title: Other, polarity: high, unit: percent, aggregation: ratio, group: q, kind: ratio,
                 numerator: some, denominator: all, share: yes}
              - {id: gap, title: Gap, polarity: low, unit: percent, aggregation: index, group: o, kind: derived,
                 formula: one - other}
            """
        paper.paper.figures = [
            "cost,,2017-18-Q3,,,12000,,,,,", "visits,,2017-18-Q3,,,4000,,,,,", "cost,east,2017-18-Q3,,,7000,,,,,",
            "cost,west,2017-18-Q3,,,5000,,,,,", "visits,east,2017-18-Q3,,,3000,,,,,", "one,,2017-18-Q3,,,,60,80,,,",
            "other,,2017-18-Q3,,,,30,60,,,",
        ]
        paper.paper.secret = secret
        return paper
    }

    @Test(arguments: [
        // A quotient and one of its parts tell the other; both parts tell the quotient.
        ("[m, n]", "{each}", ["£12,000", "[c]"]), ("[n]", "{each}", ["4,000"]), ("[m]", "{each}", ["£12,000"]),
        ("[p, q]", "{gap}", ["75.0%", "[c]"]), ("[q]", "{gap}", ["50.0%"]),
    ])
    func `what a value is worked out from does not give it away`(
        _ groups: String, _ secret: String, _ printed: [String]
    ) throws {
        #expect(try Self.worked(groups: groups, secret: secret).released().rows == printed.map { [$0] })
    }

    @Test func `a value does not give away what it is worked out from`() throws {
        let rows = try Self.worked(groups: "[n, o]", secret: "{cost}").released().rows
        // Cost each goes, since visits are told; the gap has nothing to do with it.
        #expect(rows == [["4,000"], ["[c]"], ["25.0%"]])
    }

    @Test func `money is protected within its total, as numbers are`() throws {
        let columns = ["county", "east", "west"].map { "period: 2017-18-Q3, area: \($0)" }
        let rows = try Self.worked(Array(columns.prefix(2)), groups: "[m]", secret: "{cost of west}").released().rows
        #expect(rows == [["£12,000", "[c]"]])
    }

    // MARK: Papers before and after

    @Test func `what a paper before printed cannot be taken back, and the version is named`() throws {
        let before = try DisclosedPaper(Self.districts, Self.areas("county", "east"), groups: "[j]").published()
        let paper = Self.paper(Self.districts, Self.areas("county"), secret: "{bins of east} and {bins of west}")
        let released = try paper.released(against: [before])
        #expect(
            released.leavingOut.map(\.description) == [
                "query: bins of east at 2017-18-Q3 as total: Part II has what version 1 of r printed for everybody, which "
                    + "cannot be taken back: Bins of East, Q3 2017/18; move it to Part I, or decide whether that version "
                    + "is to be withdrawn"
            ])
        #expect(released.confidential.figures.map(\.area.text) == ["west"])
    }

    @Test func `what follows from papers before is asked about`() throws {
        let before = try DisclosedPaper(Self.districts, Self.areas("county", "east", "north"), groups: "[j]")
            .published()
        let released = try Self.paper(Self.districts, Self.areas("county"), secret: "{bins of west}")
            .released(against: [before])
        #expect(released.leavingOut.map(\.rule) == ["confidential-told-before"])
        #expect(
            released.leavingOut.first?.message.hasPrefix("Bins of West, 1 October 2017 to 31 December 2017 is confiden")
                == true)
    }

    @Test func `a later paper keeps what an earlier one has in Part II, unless it prints it for everybody`() throws {
        let first = Self.paper(Self.districts, Self.areas("county"), secret: "{bins of east}")
        let kept = try first.released().confidential
        #expect(kept.figures.map(\.area.text) == ["east"])
        func released(_ columns: [String], of figures: [String] = Self.districts) throws -> ReleasedReport {
            let paper = DisclosedPaper(figures, columns, groups: "[j]")
            let book = try paper.paper.book()
            var framework = book.framework
            framework.confidential = [ConfidentialFigures(report: try ReportID("q2"), figures: kept.figures)]
            let later = EvaluatedBook(
                Book(number: 4, framework: framework, observations: book.book.observations))
            return try release(check(paper.paper.report(), in: later), to: .public, against: [first.published()])
        }
        let silent = try released(Self.areas("north", "west"))
        #expect(silent.rows == [["[c]", "900"]])
        #expect(silent.confidential.figures == [])
        let open = try released(Self.areas("county", "east", "north"))
        #expect(open.rows == [["2,000", "300", "800"]])
        #expect(
            open.leavingOut.map(\.description) == [
                "query: bins of east at 2017-18-Q3 as total: Bins of East, Q3 2017/18 is confidential by Part II of q2, and "
                    + "is printed here for everybody; take it out where that is not meant"
            ])
    }

    @Test func `small numbers are as they were where something else is marked`() throws {
        let paper = Self.paper(
            [
                "cases,east,2017-18-Q3,,,3,,,,,", "cases,north,2017-18-Q3,,,8,,,,,", "cases,west,2017-18-Q3,,,9,,,,,",
                "cases,county,2017-18-Q3,,,20,,,,,", "bins,,2017-18-Q3,,,3,,,,,", "bins,,2017-18-Q2,,,2,,,,,",
            ],
            Self.areas("county", "east", "north", "west"), secret: "{bins at 2017-18-Q2}", groups: "[g, j]")
        #expect(
            try paper.released().rows == [
                ["20", "[c]", "[c]", "9"], ["3", "Not returned", "Not returned", "Not returned"],
            ])
    }
}
