import PerformanceModel
import Reports
import Testing

struct RecordsTests {
    private static func news(_ polarity: String, _ figures: [String]) -> News {
        News(measures: ["visits: polarity: \(polarity), unit: count, aggregation: flow"], figures: figures)
    }

    @Test func `the highest of five figures is a record, and says since when`() throws {
        let news = Self.news("high", News.quarters("visits", "500", "520", "510", "515", "521"))
        #expect(
            try news.all("record").map(\.sentence) == [
                "Visits rose to {visits} in Q3 2017/18, the highest since at least Q3 2016/17, a change for the better."
            ])
        #expect(
            try news.because("record")
                == "521 (Q3 2017/18) is the highest of 5 figures in a row from Q3 2016/17; next is 520 (Q4 2016/17); high "
                + "is good")
    }

    @Test func `the lowest is for the worse where high is good, and neither without polarity`() throws {
        let figures = News.quarters("visits", "500", "520", "510", "515", "499")
        #expect(try Self.news("high", figures).all("record").map(\.verdict) == [.worse])
        #expect(try Self.news("low", figures).all("record").map(\.verdict) == [.better])
        #expect(
            try Self.news("none", figures).points("record") == [
                "neither: Visits fell to 499 in Q3 2017/18, the lowest since at least Q3 2016/17."
            ])
    }

    @Test func `four figures, an equal one and one beyond a gap are no record`() throws {
        #expect(try Self.news("none", News.quarters("visits", "520", "510", "515", "521")).all("record").isEmpty)
        #expect(try Self.news("none", News.quarters("visits", "500", "521", "510", "515", "521")).all("record").isEmpty)
        #expect(
            try Self.news("none", News.quarters("visits", "400", "410", "absent", "510", "515", "500", "521"))
                .all("record").isEmpty)
    }

    @Test func `what prints the same is no record`() throws {
        let share =
            "share: polarity: high, unit: percent, aggregation: ratio, kind: ratio, numerator: a, denominator: b"
        let news = News(
            measures: [share],
            figures: News.quarters("share", "50/100", "60/100", "55/100", "50/100", "60001/100000"))
        #expect(try news.all("record").isEmpty)
    }
}
