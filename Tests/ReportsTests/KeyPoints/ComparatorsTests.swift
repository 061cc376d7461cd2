import PerformanceModel
import Reports
import Testing

struct ComparatorsTests {
    private static func share(_ more: String = "") -> String {
        "share: polarity: high, unit: percent, aggregation: ratio, kind: ratio, numerator: a, denominator: b, share: yes"
            + more
    }

    @Test func `a measure that passed England's figure is told with both, and its own before`() throws {
        let news = News(
            measures: [Self.share()],
            figures: ["share 2017-18-Q2 88", "share 2017-18-Q3 84", "share of england fy2016-17 86"])
        #expect(
            try news.points("comparator") == [
                "worse: The share moved below the figure for England: 84% in Q3 2017/18 against 86% in the 2016/17 financial "
                    + "year, after 88% in Q2 2017/18, a change for the worse."
            ])
        #expect(
            try news.because("comparator")
                == "England: now below, 84% (Q3 2017/18) beside 86% (2016/17 financial year); before, above, 88% (Q2 "
                + "2017/18) beside 86% (2016/17 financial year); high is good")
    }

    @Test func `where chance has a size, only a difference beyond it counts`() throws {
        var news = News(
            measures: [Self.share(", counts-events: yes")],
            figures: ["share 2017-18-Q2 858/1000", "share 2017-18-Q3 840/1000", "share of england fy2016-17 85"])
        #expect(try news.all("comparator").isEmpty)
        news.figures[1] = "share 2017-18-Q3 800/1000"
        #expect(
            try news.points("comparator") == [
                "worse: The share became worse than the figure for England by more than chance: 80.0% in Q3 2017/18 against 85% "
                    + "in the 2016/17 financial year, after 85.8% in Q2 2017/18."
            ])
        news.figures[0] = "share 2017-18-Q2 910/1000"
        news.figures[1] = "share 2017-18-Q3 858/1000"
        #expect(
            try news.points("comparator").map { $0.prefix(66) } == [
                "worse: The share became similar to the figure for England: 85.8% i"
            ])
    }

    @Test func `a measure with seasons is not held against a year`() throws {
        let news = News(
            measures: [Self.share(", direction: same-period-last-year")],
            figures: ["share 2017-18-Q2 88", "share 2017-18-Q3 84", "share of england fy2016-17 86"])
        #expect(try news.all("comparator").isEmpty)
    }

    @Test func `staying on one side is no news, and without polarity nothing is worse`() throws {
        var news = News(
            measures: [Self.share()],
            figures: ["share 2017-18-Q2 85", "share 2017-18-Q3 84", "share of england fy2016-17 86"])
        #expect(try news.all("comparator").isEmpty)
        news.measures = [Self.share().replacing("high", with: "none")]
        news.figures[0] = "share 2017-18-Q2 88"
        #expect(
            try news.points("comparator") == [
                "neither: The share moved below the figure for England: 84% in Q3 2017/18 against 86% in the 2016/17 financial "
                    + "year, after 88% in Q2 2017/18."
            ])
    }

    @Test func `a place in the worst quarter of councils is news when its period is`() throws {
        var news = News(measures: [Self.share()], figures: ["share 2017-18-Q2 90", "share 2017-18-Q3 70"])
        let others = (1...9).map { "other-\($0)" }
        news.areas = others.map { "  - {id: \($0), title: \($0), kind: other-authority}" }.joined(separator: "\n")
        news.sets =
            "  - {id: peers, title: Peers, source: S, members: ["
            + others.map { "{area: \($0)}" }.joined(separator: ", ") + "]}"
        for (index, other) in others.enumerated() {
            news.figures += [
                "share of \(other) 2017-18-Q2 \(81 + index)", "share of \(other) 2017-18-Q3 \(81 + index)",
            ]
        }
        #expect(
            try news.points("comparator") == [
                "worse: The share moved into the worst quarter of councils, at 70% in Q3 2017/18."
            ])
        #expect(
            try news.because("comparator")
                == "among Peers: now 10th of 10, worst quarter (Q3 2017/18); before, 1st of 10, best quarter (Q2 2017/18)"
        )
        news.figures.removeAll { $0.contains(" of other") && $0.contains("Q3") }
        #expect(try news.all("comparator").isEmpty)
    }
}
