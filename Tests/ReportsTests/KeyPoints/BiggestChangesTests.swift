import PerformanceModel
import Reports
import Testing

struct BiggestChangesTests {
    private static let share =
        "polarity: low, unit: percent, aggregation: ratio, kind: ratio, numerator: a, denominator: b, share: yes"
    private static let count = "polarity: high, unit: count, aggregation: flow"

    @Test func `a change is big where it is larger than each of eight before it`() throws {
        let calm = ["20", "20.4", "20.1", "20.5", "20.2", "20.6", "20.3", "20.5", "20.2"]
        let news = News(measures: ["share: \(Self.share)"], figures: News.quarters("share", calm + ["21"]))
        #expect(
            try news.all("biggest-change").map(\.sentence) == [
                "The share rose by {share change from 2017-18-Q2}, from {share at 2017-18-Q2} in Q2 2017/18 to {share} in Q3 "
                    + "2017/18, the largest such change since at least Q3 2015/16, a change for the worse."
            ])
        #expect(
            try news.because("biggest-change")
                == "0.8 percentage points, larger than each of the 8 such changes before it, of which the largest was 0.4 "
                + "percentage points; low is good")
    }

    @Test func `where little is held, the three largest of each kind are told and points are no per cent`() throws {
        let shares = [("a", "27"), ("b", "26"), ("c", "29"), ("d", "28"), ("e", "14")]
        let counts = [("f", "112"), ("g", "150")]
        var news = News(measures: (shares.map { "\($0.0): \(Self.share)" }) + counts.map { "\($0.0): \(Self.count)" })
        news.figures = shares.flatMap { ["\($0.0) 2017-18-Q2 20", "\($0.0) 2017-18-Q3 \($0.1)"] }
        news.figures += counts.flatMap { ["\($0.0) 2017-18-Q2 100", "\($0.0) 2017-18-Q3 \($0.1)"] }
        #expect(
            try news.points("biggest-change") == [
                "worse: C rose by 9.0 percentage points, from 20% in Q2 2017/18 to 29% in Q3 2017/18, a change for the worse.",
                "worse: D rose by 8.0 percentage points, from 20% in Q2 2017/18 to 28% in Q3 2017/18, a change for the worse.",
                "worse: A rose by 7.0 percentage points, from 20% in Q2 2017/18 to 27% in Q3 2017/18, a change for the worse.",
                "better: E fell by 6.0 percentage points, from 20% in Q2 2017/18 to 14% in Q3 2017/18, a change for the "
                    + "better.",
                "better: G rose by 50.0%, from 100 in Q2 2017/18 to 150 in Q3 2017/18, a change for the better.",
                "better: F rose by 12.0%, from 100 in Q2 2017/18 to 112 in Q3 2017/18, a change for the better.",
            ])
    }

    @Test func `a small change, one of a few people and one from nought are not told`() throws {
        for (before, now) in [("100", "109"), ("15", "30"), ("0", "30")] {
            let news = News(
                measures: ["visits: \(Self.count)"],
                figures: ["visits 2017-18-Q2 \(before)", "visits 2017-18-Q3 \(now)"])
            #expect(try news.all("biggest-change").isEmpty)
        }
        let few = News(
            measures: ["share: \(Self.share)"], figures: ["share 2017-18-Q2 8/10", "share 2017-18-Q3 5/10"])
        #expect(try few.all("biggest-change").isEmpty)
    }

    @Test func `a change is since the figure that the direction of travel is since`() throws {
        let news = News(
            measures: ["visits: \(Self.count), direction: same-period-last-year"],
            figures: ["visits 2016-17-Q3 100", "visits 2017-18-Q2 50", "visits 2017-18-Q3 130"])
        #expect(
            try news.points("biggest-change") == [
                "better: Visits rose by 30.0%, from 100 in Q3 2016/17 to 130 in Q3 2017/18, a change for the better."
            ])
    }

    @Test func `without polarity a change is neither for the better nor for the worse`() throws {
        let news = News(
            measures: ["visits: polarity: none, unit: count, aggregation: flow"],
            figures: ["visits 2017-18-Q2 100", "visits 2017-18-Q3 130"])
        #expect(
            try news.points("biggest-change") == [
                "neither: Visits rose by 30.0%, from 100 in Q2 2017/18 to 130 in Q3 2017/18."
            ])
    }
}
