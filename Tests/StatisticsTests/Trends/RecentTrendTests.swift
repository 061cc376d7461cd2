import Statistics
import Testing

/// The recent trend beside that of PHEindicatormethods, and what it refuses.
///
/// Source: methods, section 4.
struct RecentTrendTests {
    private static func reason(_ counts: [Double], of totals: [Double]) -> String? {
        do throws(MethodRefusal) {
            _ = try RecentTrend(counts: counts, of: totals)
            return nil
        } catch { return error.reason }
    }

    @Test func `an excerpt of the reference values agrees`() throws {
        let rising = try RecentTrend(
            counts: [3071, 438, 4972, 5904, 4485], of: [9291, 1297, 13665, 15406, 11066])
        #expect(rising.movement == .increasing && !rising.restsOnOnePoint)
        #expect(isNear(rising.chiSquare, 138.4320105368239))
        #expect(isNear(rising.slope, 0.084231469879960053))
        let outlier = try RecentTrend(
            counts: [2600, 203, 4163, 5595, 5883], of: [7637, 1998, 12323, 16265, 17394])
        #expect(outlier.movement == .noSignificantChange && outlier.restsOnOnePoint)
        #expect(isNear(outlier.chiSquare, 26.303002544834403))
    }

    /// χ² and slope worked by weighted least squares with numpy 2.4.
    @Test func `a value with its interval moves by its weighted slope`() throws {
        let intervals = zip([9, 10.2, 11.4, 12.1, 13.9], [11, 11.9, 13.4, 14.2, 16]).map(Interval.init)
        let trend = try RecentTrend(
            values: [99, 10, 11, 12.5, 13, 15], intervals: [.init(lower: 1, upper: 2)] + intervals)
        #expect(trend.movement == .increasing)
        #expect(isNear(trend.slope, 1.2027030964754961))
        #expect(isNear(trend.chiSquare, 54.64781375918047))
        let wide = intervals.map { Interval(lower: $0.lower - 9, upper: $0.upper + 9) }
        #expect(try RecentTrend(values: [10, 11, 12.5, 13, 15], intervals: wide).movement == .noSignificantChange)
    }

    @Test func `a slope that is level without one point rests on that point`() throws {
        for last in [1.0, -1] {
            let intervals = [0, 0, 0, 0, last].map { Interval(lower: $0 - 0.1, upper: $0 + 0.1) }
            let trend = try RecentTrend(values: [0, 0, 0, 0, last], intervals: intervals)
            #expect(trend.chiSquare > RecentTrend.threshold && isNear(trend.slope, last / 5, within: 1e-14))
            #expect(trend.restsOnOnePoint && trend.movement == .noSignificantChange)
        }
    }

    @Test func `a reading says whether the movement is for the better`() throws {
        let (few, many): ([Double], [Double]) = ([100, 200, 300, 400, 500], [500, 400, 300, 200, 100])
        let totals = Array(repeating: 1000.0, count: 5)
        let (up, down) = (try RecentTrend(counts: few, of: totals), try RecentTrend(counts: many, of: totals))
        let level = try RecentTrend(counts: Array(repeating: 5, count: 5), of: totals)
        #expect(up.reading(.increase) == "increasing and getting better")
        #expect(up.reading(.decrease) == "increasing and getting worse")
        #expect(up.reading(.neutral) == "increasing")
        #expect(down.reading(.increase) == "decreasing and getting worse")
        #expect(down.reading(.decrease) == "decreasing and getting better")
        #expect(level.reading(.increase) == "no significant change")
    }

    @Test func `what cannot be calculated is refused`() throws {
        #expect(Self.reason([1, 2], of: [3, 4]) == "a recent trend needs 5 points, and there are 2")
        #expect(
            Self.reason([1, 2], of: [3]) == "2 values do not go with 1 totals or intervals; give one for each")
        #expect(
            Self.reason([1, 2, 3, 0, 5], of: [9, 9, 9, 9, 9])
                == "0 of 9 has no logit; the trend needs some cases in each period, not all")
        #expect(Self.reason([1, 2, 3, 10, 5], of: [9, 9, 9, 9, 9])?.hasPrefix("10 of 9") == true)
        #expect(Self.reason([.nan, 1, 2, 3, 4, 5], of: [9, 9, 9, 9, 9, 9]) == nil)
        let flat = Interval(lower: 2, upper: 2)
        #expect(
            throws: MethodRefusal("the interval from 2 to 2 has no width to weigh by")
        ) { try RecentTrend(values: [1, 2, 3, 4, 5], intervals: Array(repeating: flat, count: 5)) }
    }
}
