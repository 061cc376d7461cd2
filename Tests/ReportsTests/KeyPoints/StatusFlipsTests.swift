import PerformanceModel
import Reports
import Testing

struct StatusFlipsTests {
    private static let share =
        "share: polarity: high, unit: percent, aggregation: ratio, rule: target, kind: ratio, numerator: a, denominator: b"

    private static func news(_ values: [String], _ targets: [String] = ["share fy2017-18 90"]) -> News {
        News(measures: [share], figures: values.map { "share \($0)" }, targets: targets)
    }

    @Test func `a status that fell is for the worse, with target and figure before`() throws {
        let news = Self.news(["2017-18-Q2 91.2", "2017-18-Q3 86.4"])
        #expect(
            try news.points("status-flip") == [
                "worse: The share went from “On track” to “Nearly there”, at 86.4% in Q3 2017/18 against a target of 90%, after "
                    + "91.2% in Q2 2017/18."
            ])
        #expect(
            try news.suggestions()[0].point.sentence
                == "The share went from “{share status at 2017-18-Q2}” to “{share status}”, at {share} in Q3 2017/18 against a "
                + "target of {share target}, after {share at 2017-18-Q2} in Q2 2017/18.")
        #expect(
            try news.because("status-flip")
                == "now 86.4% against at least 90.0%: nearly there, 3.6 points under, within the tolerance of 5; rule 1 of "
                + "1 April 2012; before, 91.2% against at least 90.0%: on track, 1.2 points over; rule 1 of 1 April 2012"
        )
    }

    @Test func `a status that rose is for the better`() throws {
        let points = try Self.news(["2017-18-Q2 80", "2017-18-Q3 86.4"]).points("status-flip")
        #expect(
            points.map { $0.prefix(68) } == ["better: The share went from “Requires improvement” to “Nearly there”"])
    }

    @Test func `a harder target can flip a status, and both targets are told`() throws {
        let points = try Self.news(
            ["2017-18-Q2 86", "2017-18-Q3 86"], ["share 2017-18-Q2 85", "share 2017-18-Q3 90"]
        ).points("status-flip")
        #expect(
            points == [
                "worse: The share went from “On track” to “Nearly there”, at 86% in Q3 2017/18 against a target of 90%, after 86% "
                    + "in Q2 2017/18 against a target of 85%."
            ])
    }

    @Test func `the same status, and one that is new, are no flip`() throws {
        #expect(try Self.news(["2017-18-Q2 91", "2017-18-Q3 95"]).all("status-flip").isEmpty)
        #expect(try Self.news(["2017-18-Q3 95"]).all("status-flip").isEmpty)
        #expect(try Self.news(["2017-18-Q2 absent", "2017-18-Q3 95"]).all("status-flip").isEmpty)
    }

    @Test func `a figure that stood in the report before has no news`() throws {
        var news = Self.news(["fy2015-16 95", "fy2016-17 80"], ["share fy2016-17 90", "share fy2015-16 90"])
        news.measures = [Self.share + ", cadence: annual"]
        news.cells = "[{measure: share, column: q3, instead: {period: fy2016-17}}]"
        #expect(try news.suggestions().isEmpty)
        news.measures = [Self.share + ", cadence: annual, lag: 3"]
        #expect(try news.points("status-flip").map { $0.prefix(6) } == ["worse:"])
    }
}
