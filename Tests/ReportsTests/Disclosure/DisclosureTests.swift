import Evaluation
import PerformanceModel
import Reports
import Testing

/// Each case is a few figures and what the public reads of them, worked out by hand.
struct DisclosureTests {
    private static func quarter(_ area: String, _ value: Int, _ period: String = "2017-18-Q3") -> String {
        "cases,\(area),\(period),,,\(value),,,,,"
    }

    private static let districts = [quarter("east", 3), quarter("north", 8), quarter("west", 9)]
    private static let columns = DisclosedPaper.areas.map { "period: 2017-18-Q3, area: \($0)" }

    @Test func `a small number is left out, and with it what would give it away`() throws {
        let paper = DisclosedPaper(Self.districts + [Self.quarter("county", 20)], Self.columns)
        #expect(try paper.released().rows == [["20", "[c]", "[c]", "9"]])
        #expect(try paper.released().withheld == 2)
        #expect(try paper.released().findings.map(\.rule) == ["figures-left-out"])
    }

    @Test func `a finding that comes later is told where nothing of its measure is left out`() throws {
        let paper = DisclosedPaper(Self.districts + ["bins,county,2017-18-Q3,,,7,,,,,"], Self.columns)
        let later = ["cases", "bins"].map { Finding("claim", .query, at: Place(subject: "\($0) of county"), "Look.") }
        let (open, members) = (try paper.released(), try paper.released(to: .members))
        #expect(open.findings.map(\.rule) == ["figures-left-out"])
        #expect(open.adding(later).findings == [later[1]] + open.findings)
        #expect(members.adding(later).findings == members.findings + later)
    }

    @Test func `where the total is not printed nothing else is left out`() throws {
        let paper = DisclosedPaper(
            Self.districts + [Self.quarter("county", 20)], Array(Self.columns.dropFirst()))
        #expect(try paper.released().rows == [["[c]", "8", "9"]])
    }

    @Test func `a district that nobody returned is what is left of the county`() throws {
        let paper = DisclosedPaper(
            Array(Self.districts.dropFirst()) + [Self.quarter("county", 20)], Self.columns)
        #expect(try paper.released().rows == [["20", "Not returned", "[c]", "9"]])
    }

    @Test func `members see every number`() throws {
        let paper = DisclosedPaper(Self.districts + [Self.quarter("county", 20)], Self.columns)
        let released = try paper.released(to: .members)
        #expect(released.rows == [["20", "3", "8", "9"]])
        #expect(released.withheld == 0)
    }

    @Test(arguments: [
        ("", ["[c]", "5", "8", "0"]), (", disclosure: {threshold: 7}", ["[c]", "[c]", "8", "0"]),
        (", disclosure: {threshold: 9}", ["[c]", "[c]", "[c]", "0"]),
        (", disclosure: {threshold: 4, hide-zeros: [cases]}", ["[c]", "5", "8", "[c]"]),
    ])
    func `the council says what is small, and whether a nought is`(_ rule: String, _ printed: [String]) throws {
        var paper = DisclosedPaper(
            [4, 5, 8, 0].enumerated().map { Self.quarter("east", $1, "2016-17-Q\($0 + 1)") },
            (1...4).map { "period: 2016-17-Q\($0), area: east" })
        paper.rule = rule
        #expect(try paper.released().rows == [printed])
    }

    @Test func `a measure that does not count people is printed as it is`() throws {
        let paper = DisclosedPaper(["bins,,2017-18-Q3,,,3,,,,,"], ["period: 2017-18-Q3"], groups: "[j]")
        #expect(try paper.released().rows == [["3"]])
    }

    @Test(arguments: [
        ("50,100", "50.0%"), ("3,100", "[c]"),
        // Three of a hundred were not.
        ("97,100", "[c]"), ("100,100", "100.0%"), ("0,100", "0.0%"),
        // Of so few, even none or all.
        ("0,3", "[c]"), ("3,3", "[c]"), ("5,5", "100.0%"),
    ])
    func `a share is left out where its count, its rest or its whole is small`(_ parts: String, _ printed: String)
        throws
    {
        let paper = DisclosedPaper(["share,,2017-18-Q3,,,,\(parts),,,"], ["period: 2017-18-Q3"], groups: "[h]")
        #expect(try paper.released().rows == [[printed]])
    }

    @Test func `a rate goes with its small number, also where only the rate and the population were returned`() throws {
        let paper = DisclosedPaper(
            [
                "rate,east,2017-18-Q3,,,,3,20000,,,", "rate,west,2017-18-Q3,,,1.5,,20000,,,",
                "rate,north,2017-18-Q3,,,,12,20000,,,",
            ],
            Array(Self.columns.dropFirst()), groups: "[i]")
        #expect(try paper.released().rows == [["[c]", "12 / 6.0", "[c]"]])
    }

    @Test func `a mean of few cases is left out, and one of few days is not`() throws {
        let paper = DisclosedPaper(
            ["days,east,2017-18-Q3,,,,90,3,,,", "days,west,2017-18-Q3,,,,3,30,,,"],
            ["period: 2017-18-Q3, area: east", "period: 2017-18-Q3, area: west"], groups: "[l]")
        #expect(try paper.released().rows == [["[c]", "0"]])
    }

    @Test func `a quarter is protected within its year, and a month within its quarter`() throws {
        let quarters = DisclosedPaper(
            [30, 3, 40, 50].enumerated().map { Self.quarter("", $1, "2016-17-Q\($0 + 1)") },
            (1...4).map { "period: 2016-17-Q\($0)" } + ["period: fy2016-17"])
        #expect(try quarters.released().rows == [["[c]", "[c]", "40", "50", "123"]])
        let months = DisclosedPaper(
            [Self.quarter("", 2, "2016-10"), Self.quarter("", 20, "2016-11"), Self.quarter("", 30, "2016-12")],
            ["period: 2016-10", "period: 2016-11", "period: 2016-12", "period: 2016-17-Q3"])
        #expect(try months.released().rows == [["[c]", "[c]", "30", "52"]])
    }

    @Test func `what lies between two years to date is protected though nobody returned it`() throws {
        let paper = DisclosedPaper(
            [Self.quarter("", 33, "2016-17-Q1..Q2"), Self.quarter("", 36, "2016-17-Q1..Q3")],
            ["period: 2016-17-Q1..Q2", "period: 2016-17-Q1..Q3"])
        #expect(try paper.released().rows == [["[c]", "36"]])
    }

    @Test func `rolling years and quarters are one system`() throws {
        // 2016 less its last three quarters is its first; the year to March 2017 less the same is what followed it.
        let paper = DisclosedPaper(
            [
                Self.quarter("", 100, "12m-2016-12"), Self.quarter("", 75, "9m-2016-12"),
                Self.quarter("", 78, "12m-2017-03"), Self.quarter("", 3, "2016-17-Q4"),
            ],
            ["period: 12m-2016-12", "period: 9m-2016-12", "period: 12m-2017-03", "period: 2016-17-Q4"])
        #expect(try paper.released().rows == [["100", "[c]", "78", "[c]"]])
    }

    @Test func `an average of months tells their total`() throws {
        let paper = DisclosedPaper(
            [Self.quarter("", 30, "2016-17-Q1"), Self.quarter("", 3, "2016-17-Q2")],
            ["period: 2016-17-Q1", "period: 2016-17-Q2", "period: 6m-2016-09, statistic: average"])
        #expect(try paper.released().rows == [["[c]", "[c]", "6"]])
    }

    @Test func `a sum of measures does not give away what it is made of`() throws {
        let paper = DisclosedPaper(
            ["boys,,2017-18-Q3,,,3,,,,,", "girls,,2017-18-Q3,,,17,,,,,"], ["period: 2017-18-Q3"], groups: "[k]")
        #expect(try paper.released().rows == [["[c]"], ["[c]"], ["20"]])
    }

    @Test func `a change, a difference and a direction from a small number are left out`() throws {
        let paper = DisclosedPaper(
            [Self.quarter("", 50), Self.quarter("", 3, "2017-18-Q2"), Self.quarter("east", 4)],
            [
                "period: 2017-18-Q3", "shows: change, from: 2017-18-Q2, to: 2017-18-Q3",
                "shows: difference, area: east, period: 2017-18-Q3", "shows: direction, of: c0",
            ])
        let released = try paper.released()
        #expect(released.rows == [["50", "[c]", "[x]", "– not known"]])
        #expect(!released.told.contains("3") && !released.told.contains("4"))
    }

    @Test func `status and picture of a small number are left out`() throws {
        let paper = DisclosedPaper(
            [Self.quarter("", 3), Self.quarter("", 50, "2017-18-Q2"), Self.quarter("", 60, "2017-18-Q1")],
            ["period: 2017-18-Q3", "shows: status, of: c0"])
        let released = try paper.released()
        #expect(released.rows == [["[c]", "– suppressed"]])
        #expect(released.trends.map { $0.points.map(\.value.exact) } == [[Ratio(60), Ratio(50)]])
        let table = try #require(released.sections[1].themes.first?.tables.first)
        #expect(table.symbols.map(\.mark) == ["[c]"])
    }

    @Test func `words lose a small number, and their author is told which sentence did`() throws {
        let paper = DisclosedPaper(
            Self.districts + [Self.quarter("county", 20)], Self.columns,
            text: "Of {cases}, {cases of east} were in the east and {cases of west} in the west.")
        let released = try paper.released()
        #expect(released.words == ["cases": "20", "cases of east": "[c]", "cases of west": "9"])
        let finding = try #require(released.findings.first { $0.rule == "number-left-out" })
        #expect(
            finding.description
                == "query: words.md, line 1: {cases of east} prints as [c], so that no small or confidential number is told; "
                + "write 'Of {cases}, {cases of east} were in the east and {cases of west} in the west.' so that it "
                + "can be read without")
    }

    @Test func `words alone can give a small number away`() throws {
        let paper = DisclosedPaper(
            Self.districts + [Self.quarter("county", 20)], Array(Self.columns.dropFirst()), text: "In all {cases}.")
        #expect(try paper.released().rows == [["[c]", "[c]", "9"]])
    }

    @Test func `a forecast of what is left out is left out`() throws {
        let paper = DisclosedPaper(
            [Self.quarter("", 3), "cases,,2017-18-Q3,,yes,4,,,,,", "cases,,2017-18-Q4,,yes,3,,,,,"],
            ["period: 2017-18-Q3", "period: 2017-18-Q3, forecast: yes", "period: 2017-18-Q4, forecast: yes"])
        #expect(try paper.released().rows == [["[c]", "[c]", "3 [f]"]])
    }
}

extension ReleasedReport {
    /// Every value that stands anywhere in the report, however deep.
    var told: Set<String> {
        var values: Set<String> = []
        func look(_ thing: Any) {
            if let ratio = thing as? Ratio { ratio.rounded(to: 0).map { _ = values.insert($0.description) } }
            if let quantity = thing as? Quantity { values.insert(quantity.description) }
            for child in Mirror(reflecting: thing).children { look(child.value) }
        }
        look(sections)
        look(trends)
        look(answers)
        return values
    }
}
