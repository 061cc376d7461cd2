import PerformanceModel
import Testing

/// The recent-trend test on yearly figures.
struct TrendOfYearsTests {
    /// Source of the counts: `oracle/trend`, case t005's kind; five years of a share that rises by a tenth each year.
    private static func desk(_ polarity: Polarity, years: Int = 5) throws -> Desk {
        var desk = try Desk([
            measure("m", .percentage, .ratio, polarity) {
                $0.kind = parts()
                $0.cadence = .annual
            }
        ])
        for year in 0..<years { try desk.hold("m at fy\(2012 + year)-\(13 + year) = \(300 + 30 * year) of 1000") }
        return desk
    }

    @Test(arguments: [
        (Polarity.high, YearsTrend.Way.increasingBetter), (.low, .increasingWorse), (.none, .increasing),
    ])
    func `five years of shares are tested and read by polarity`(_ polarity: Polarity, _ way: YearsTrend.Way) throws {
        let trend = try #require(try Self.desk(polarity).meaning("m at fy2016-17").trend.value)
        // Cochran and Armitage's statistic by hand: D = 5000, C = 1800, Σct = 5700, Σdt = 15000, Σdt² = 55000.
        let top = 5000.0 * 5700 - 1800 * 15000
        let bottom = 1800.0 * 3200 * (5000.0 * 55000 - 15000 * 15000)
        #expect(trend.way == way && abs(trend.chiSquared / (5000 * top * top / bottom) - 1) < 1e-12)
    }

    /// A rate is weighed by its intervals, and only the five years that are tested need one.
    @Test func `a year before the five that are tested may have no interval`() throws {
        var desk = try Desk([
            measure("m", .ratePer10000, .ratio, .high) {
                $0.kind = parts(overPopulation: true)
                $0.cadence = .annual
                $0.series = SeriesNotes(countsEvents: true)
            }
        ])
        for year in 0..<5 { try desk.hold("m at fy\(2012 + year)-\(13 + year) = \(100 + 100 * year) of 20000") }
        let five = try #require(try desk.meaning("m at fy2016-17").trend.value)
        try desk.hold("m at fy2011-12 = 50")
        let six = try #require(try desk.meaning("m at fy2016-17").trend.value)
        #expect(five.way == .increasingBetter && six == five)
        try desk.hold("m at fy2012-13 = 50")
        #expect(
            try desk.meaning("m at fy2016-17").trend.because
                == "an interval needs the numerator and denominator, which are not held")
    }

    @Test func `four years and quarters are not tested`() throws {
        #expect(
            try Self.desk(.high, years: 4).meaning("m at fy2015-16").trend.because
                == "too few points: 4 held, and a recent trend needs 5 years in a row")
        var desk = try Desk([measure("m")])
        try desk.hold("m = 4")
        #expect(try desk.meaning("m").trend.because == "the recent-trend test is for yearly figures")
    }
}
