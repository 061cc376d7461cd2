import PerformanceModel
import Reports
import Testing

struct TargetsCrossedTests {
    private static func news(_ polarity: String, _ before: String, _ now: String, _ targets: [String]) -> News {
        News(
            measures: ["visits: polarity: \(polarity), unit: count, aggregation: flow"],
            figures: ["visits 2017-18-Q2 \(before)", "visits 2017-18-Q3 \(now)"], targets: targets)
    }

    private static let targets = ["visits 2017-18-Q2 500", "visits 2017-18-Q3 500"]

    @Test func `a target newly missed is for the worse`() throws {
        let news = Self.news("high", "500", "499", Self.targets)
        #expect(
            try news.points("target") == [
                "worse: Visits missed the target of 500 in Q3 2017/18, at 499, after 500 in Q2 2017/18."
            ])
        #expect(
            try news.because("target")
                == "499 (Q3 2017/18) against 500; before, 500 (Q2 2017/18) against 500; high is good")
    }

    @Test func `a target newly met is for the better, where low is good as well`() throws {
        #expect(
            try Self.news("low", "501", "500", Self.targets).points("target") == [
                "better: Visits met the target of 500 in Q3 2017/18, at 500, after 501 in Q2 2017/18."
            ])
    }

    @Test func `each figure is held against the target of its own period`() throws {
        #expect(
            try Self.news("high", "480", "480", ["visits 2017-18-Q2 450", "visits 2017-18-Q3 500"]).points("target")
                == [
                    "worse: Visits missed the target of 500 in Q3 2017/18, at 480, after 480 in Q2 2017/18 against 450."
                ])
    }

    @Test func `a target met twice, none before, and no good side are no news`() throws {
        #expect(try Self.news("high", "510", "505", Self.targets).all("target").isEmpty)
        #expect(try Self.news("high", "510", "490", ["visits 2017-18-Q3 500"]).all("target").isEmpty)
        #expect(try Self.news("none", "510", "490", Self.targets).all("target").isEmpty)
    }
}
