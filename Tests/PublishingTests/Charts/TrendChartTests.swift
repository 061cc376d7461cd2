import Documents
import Publishing
import Testing

struct TrendChartTests {
    private func picture(_ measure: String) throws -> TrendPicture? {
        let example = try Example()
        return TrendPicture(try example.trend(measure), in: example.framework)
    }

    @Test func `a drawing reads as recorded`() throws {
        let picture = try #require(try picture("cla-rate"))
        try expectSnapshot(picture.scene.svg.rendered, "trend.svg")
    }

    @Test func `what is counted is drawn from nought and a rate from a round number below it`() throws {
        let visits = try #require(try picture("visits")).scene.svg.rendered
        #expect(visits.contains(">0</text>") && visits.contains(">15,000</text>"))
        let rate = try #require(try picture("cla-rate")).scene.svg.rendered
        #expect(!rate.contains(">0</text>") && rate.contains(">75</text>"))
    }

    @Test func `a provisional figure is a hollow point`() throws {
        let visits = try #require(try picture("visits")).scene.svg.rendered
        #expect(visits.matches(of: /<circle class="hollow series"/).count == 1)
    }

    @Test func `a dotted line crosses the periods that are not held`() throws {
        let visits = try #require(try picture("visits")).scene.svg.rendered
        let lines = visits.matches(of: /<path class="line series"[^>]* d="([^"]*)"/).map { $0.output.1 }
        #expect(lines.map { $0.count { $0 == "M" } } == [1, 1])
        #expect(visits.matches(of: /class="line series"[^>]*stroke-dasharray="2 4"/).count == 1)
    }

    @Test func `the target and the last value are labelled where they stand`() throws {
        let rate = try #require(try picture("cla-rate")).scene.svg.rendered
        #expect(rate.contains(">Target</text>") && rate.contains(">75</text>"))
        #expect(rate.contains(">79.0</text>"))
    }

    @Test func `the drawing is told in words`() throws {
        let rate = try #require(try picture("cla-rate")).scene.svg.rendered
        #expect(rate.contains("3 points. Q1 2017/18: 76.4; Q2 2017/18: 77.8; Q3 2017/18: 79.0. Target: 75."))
    }

    @Test func `one figure makes no picture`() throws {
        #expect(try picture("walk-starters") == nil)
    }
}
