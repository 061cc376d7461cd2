import PerformanceModel
import Reports
import Testing

struct WorsenedUnmentionedTests {
    private static var news: News {
        News(figures: ["visits 2017-18-Q2 500", "visits 2017-18-Q3 499"])
    }

    @Test func `what worsened and stands in no words is told`() throws {
        #expect(
            try Self.news.points("worsened-unmentioned") == [
                "worse: Visits fell from 500 in Q2 2017/18 to 499 in Q3 2017/18, a change for the worse."
            ])
        #expect(
            try Self.news.because("worsened-unmentioned")
                == "Worsening since Q2 2017/18, and neither a section nor the commentary on The group prints a figure of "
                + "it; high is good")
    }

    @Test func `words that print any figure of it mention it, wherever they stand`() throws {
        var news = Self.news
        news.text = "There were {visits at 2017-18-Q2} visits in Q2."
        #expect(try news.all("worsened-unmentioned").isEmpty)
        news.text = ""
        news.commentary = [("group/g", "Visits fell by {visits change from 2017-18-Q2}.")]
        #expect(try news.all("worsened-unmentioned").isEmpty)
    }

    @Test func `what improved, stayed, or has no good side is not missed`() throws {
        for (polarity, now) in [("low", "499"), ("high", "500"), ("none", "499")] {
            var news = Self.news
            news.measures = ["visits: polarity: \(polarity), unit: count, aggregation: flow"]
            news.figures[1] = "visits 2017-18-Q3 \(now)"
            #expect(try news.all("worsened-unmentioned").isEmpty)
        }
    }

    @Test func `a direction since last year's outturn is told from there`() throws {
        let news = News(
            measures: [
                "share: polarity: high, unit: percent, aggregation: ratio, kind: ratio, numerator: a, denominator: b, "
                    + "direction: previous-outturn"
            ], figures: ["share fy2016-17 80", "share 2017-18-Q3 70"])
        #expect(
            try news.points("worsened-unmentioned") == [
                "worse: The share fell from 80% in the 2016/17 financial year to 70% in Q3 2017/18, a change for the worse."
            ])
    }
}
