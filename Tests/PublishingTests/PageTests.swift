import Documents
import Evaluation
import PerformanceModel
import Publishing
import Testing

struct MeasurePageTests {
    private func model(_ example: Example, latest: Bool = true) throws -> MeasurePage {
        let measure = try example.measure("cla-rate")
        let figures = example.evaluated.figures(of: measure.id).map { example.evaluated.evaluate($0) }
        return MeasurePage(
            of: measure, in: example.book,
            standing: latest ? MeasureStanding(try example.figure("cla-rate", "2017-18-Q3")) : nil,
            figures: figures, trend: try example.trend("cla-rate"), commentary: [], program: "Plumbline 0.1.0")
    }

    @Test func `the page reads as recorded`() throws {
        try expectSnapshot(ofBody: page(try model(Example())).text, "measure.html")
    }

    @Test func `the model decides everything and the same book gives the same model`() throws {
        #expect(try model(Example()) == model(Example()))
        #expect(try model(Example()) != model(Example(), latest: false))
    }

    @Test func `the figure stands against its target, and among others where it has a place`() throws {
        let example = try Example()
        let measure = try example.measure("cla-rate")
        let model = MeasurePage(
            of: measure, in: example.book, standing: MeasureStanding(try example.figure("cla-rate", "2017-18-Q3")),
            figures: [],
            trend: nil, league: PictureExamples.league, commentary: [], program: "Plumbline 0.1.0")
        let bullet = try #require(model.bullet?.rows.first)
        #expect(bullet.value.value == 79 && bullet.target.printed == "75" && bullet.edge?.printed == "77")
        let text = page(model).text
        #expect(text.contains("79.0 against a target of 75: requires improvement."))
        #expect(text.contains("<figcaption>Northmoor is joint 8th of 12, third quarter.</figcaption>"))
        #expect(text.contains("id=\"league-re-referrals-narrow-title\""))
        #expect(text.contains("<td class=\"figure\">8=</td>"))
    }

    @Test func `figures stand with the latest first and the council's own before others`() throws {
        let figures = try model(Example()).figures
        #expect(
            figures.map { "\($0.area) \($0.period)" } == [
                "Dale Q3 2017/18", "England Q3 2017/18 (assumed)", "Dale Q2 2017/18", "Dale Q1 2017/18",
            ])
        #expect(figures[0].origin == "Entry 3")
    }

    @Test func `a target names who approved it and why`() throws {
        let line = try #require(try model(Example()).targets.first)
        #expect(
            line.value == "75" && line.approvedBy == "Cabinet" && line.because == "The average of similar councils.")
    }

    @Test func `who answered for a measure until when is said`() throws {
        let text = page(try model(Example())).text
        #expect(text.contains("<dd>social-care, from 1 April 2016 to 31 December 2017</dd>"))
    }

    @Test func `a measure without a figure says so`() throws {
        #expect(page(try model(Example(), latest: false)).text.contains("No figure of the council is held."))
    }
}

struct OverviewPageTests {
    private func model() throws -> OverviewPage {
        let example = try Example()
        return OverviewPage(
            of: example.framework, asKnownAt: 7,
            standing: { (try? example.figure($0.id.text, "2017-18-Q3")).map { MeasureStanding($0) } },
            trend: { try? example.trend($0.id.text) },
            reports: [
                OverviewPage.PublishedReport(
                    report: try ReportID("q3"), title: "Quarter 3", version: 2, day: try Period("2018-02").last)
            ], program: "Plumbline 0.1.0")
    }

    @Test func `the page reads as recorded`() throws {
        try expectSnapshot(ofBody: page(try model()).text, "overview.html")
    }

    @Test func `the latest figures stand beside England's where there are any`() throws {
        let model = OverviewPage(
            of: try Example().framework, asKnownAt: 7, standing: { _ in nil }, reports: [],
            spine: PictureExamples.spine,
            program: "Plumbline 0.1.0")
        #expect(page(model).text.contains("<h2>Compared with England</h2>"))
        #expect(page(model).text.contains("Better than England on 1 of 5 measures, worse on 1."))
    }

    @Test func `every measure is counted once`() throws {
        #expect(
            try model().statuses.tiles.map { "\($0.count) \($0.name)" } == [
                "0 On track/good", "0 Slightly below", "1 Requires improvement", "3 Not rated",
            ])
    }

    @Test func `a council that has defined nothing has a page`() {
        let model = OverviewPage(
            of: Framework(), asKnownAt: 0, standing: { _ in nil }, reports: [], program: "Plumbline 0.1.0")
        #expect(page(model).text.contains("<h1>Performance</h1>"))
    }
}
