import Evaluation
import PerformanceModel
import Reports
import Testing

struct ReleaseTests {
    private static let figures = ["visits,,2017-18-Q3,,,6,,,,,", "visits,,2017-18-Q2,,,5,,,,,"]

    @Test func `an error refuses the report with everything found`() throws {
        let paper = Paper(figures: Self.figures, text: "{vists} and 5")
        let refusal = #expect(throws: Refusal.self) { try paper.checked() }
        #expect(refusal?.findings.map(\.rule) == ["unknown-reference", "typed-number"])
        #expect(refusal?.description.hasPrefix("2 errors stand in the way:\n") == true)
    }

    @Test func `a finding that is answered is quiet`() throws {
        var paper = Paper(figures: Self.figures, text: "Typed 5")
        let refusal = try #require(#expect(throws: Refusal.self) { try paper.checked() })
        paper.answered = refusal.findings.map(\.key)
        #expect(try paper.checked().findings.isEmpty)
    }

    @Test func `a query about the figures printed stays open, and does not refuse`() throws {
        let paper = Paper(
            figures: Self.figures + ["visits,,6m-2017-12,,,12,,,,,"], columns: ["{id: h, label: H, period: 6m-2017-12}"]
        )
        let checked = try paper.checked()
        #expect(checked.findings.map(\.rule) == ["periods-add-up"])
        #expect(checked.findings.first?.arithmetic == "the sum of 2 periods, 5 + 6 is 11")
        #expect(checked.asKnownAt == 3)
    }

    @Test func `Part II is left out for the public, and counted but not named`() throws {
        let paper = Paper(figures: Self.figures, part: "part: {number: II, reason: a person}")
        let checked = try paper.checked()
        let release = release(checked, to: .public)
        #expect(release.sections.map(\.heading) == ["Words"])
        #expect(release.leftOut == 1)
        let members = Reports.release(checked, to: .members)
        #expect(members.sections.map(\.heading) == ["Words", "Figures"])
        #expect(members.leftOut == 0)
    }

    @Test func `the pictures of Part II are left out with it`() throws {
        var paper = Paper(figures: Self.figures)
        #expect(try release(paper.checked(), to: .public).trends.map(\.measure.id.text) == ["visits"])
        paper.part = "part: {number: II, reason: a person}"
        #expect(try release(paper.checked(), to: .public).trends.isEmpty)
        #expect(try release(paper.checked(), to: .members).trends.count == 1)
    }

    @Test func `every reference printed is listed once`() throws {
        let paper = Paper(figures: Self.figures, text: "{visits} and {visits}, {visits target}")
        let references = try paper.checked().references
        #expect(Set(references).count == references.count)
        #expect(references.count { $0.figure.measure.text == "visits" } == 2)
    }

    @Test func `what a text prints is told in the order of its words`() throws {
        let paper = Paper(
            figures: Self.figures,
            text: "{visits target}, {visits}, {visits change from 2017-18-Q2}, {visits status}, {visits direction}")
        let references = try release(paper.checked(), to: .public).answers.references.prefix(5)
        #expect(
            references.map(\.aspect) == [
                .target, .value, .change(from: .quarter(2, of: 2017)), .status, .direction,
            ])
    }

    @Test func `a trend draws spans of one kind only`() throws {
        let paper = Paper(figures: Self.figures + ["visits,,2017-12,,,3,,,,,", "visits,,2016-17-Q3,,,2,,,,,"])
        let trend = try #require(paper.checked().trends.first)
        #expect(trend.points.map(\.figure.period.description) == ["2016-17-Q3", "2017-18-Q2", "2017-18-Q3"])
        #expect(trend.points.map(\.target) == [nil, nil, 5])
    }

    @Test func `without a framework nothing can be checked`() throws {
        let report = try Paper(figures: Self.figures).report()
        let refusal = #expect(throws: Refusal.self) { try check(report, in: .init(Book(number: 0))) }
        #expect(refusal?.findings.map(\.rule) == ["no-framework"])
    }
}
