import PerformanceModel
import Reports
import Testing

struct NewSignalsTests {
    private static func news(_ polarity: String, _ values: [String]) -> News {
        News(
            measures: ["visits: polarity: \(polarity), unit: count, aggregation: flow"],
            figures: News.quarters("visits", values))
    }

    /// Eight quarters of ordinary variation about 500.
    private static let ordinary = ["500", "504", "498", "501", "496", "503", "499", "502"]

    @Test func `a figure outside the limits is a signal when it comes`() throws {
        let news = Self.news("high", Self.ordinary + ["450"])
        #expect(
            try news.points("signal") == [
                "worse: Visits fell from 502 in Q2 2017/18 to 450 in Q3 2017/18, more than ordinary variation explains: a "
                    + "signal of concern."
            ])
        #expect(try news.because("signal").hasPrefix("450 (Q3 2017/18): concern: outside the control limits; mean "))
        #expect(
            try news.because("signal").hasSuffix(
                "; before, 502 (Q2 2017/18): common cause: no more than usual variation"))
    }

    @Test(arguments: [("low", "better", "a signal of improvement"), ("none", "neither", "a signal of change")])
    func `polarity says what it is a signal of`(_ polarity: String, _ verdict: String, _ ending: String) throws {
        let points = try Self.news(polarity, Self.ordinary + ["450"]).points("signal")
        #expect(points.map { $0.hasPrefix("\(verdict): ") && $0.hasSuffix(": \(ending).") } == [true])
    }

    @Test func `a run on one side of the mean is told as one`() throws {
        let uneven = ["505", "507", "494", "493", "506", "495", "505", "495"]
        let values = uneven + ["502", "504", "503", "502", "504", "503", "502"]
        #expect(
            try Self.news("high", values).points("signal") == [
                "better: Visits stood at 502 in Q3 2017/18, the latest of a run of figures above the average: a signal of "
                    + "improvement."
            ])
    }

    @Test func `a signal that goes on is no news, nor one that nothing could be told of before`() throws {
        #expect(try Self.news("high", Self.ordinary + ["450", "440"]).all("signal").isEmpty)
        #expect(try Self.news("high", Array(Self.ordinary.prefix(7)) + ["450"]).all("signal").isEmpty)
    }
}
