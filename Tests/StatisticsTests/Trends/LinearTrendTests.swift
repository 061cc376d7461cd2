import Statistics
import Testing

/// The straight line through a series.
struct LinearTrendTests {
    /// Worked with `linregress` of scipy 1.17.
    @Test func `slope, error, probability and interval are those of least squares`() throws {
        let trend = try LinearTrend([2, 4, 5, 4, 5])
        #expect(isNear(trend.slope, 0.6) && isNear(trend.standardError, 0.28284271247461895))
        #expect(isNear(trend.t, 2.1213203435596433) && isNear(trend.probability, 0.12402706265755445))
        let interval = try trend.interval(at: .ninetyFive)
        #expect(isNear(interval.lower, -0.30013174529127307) && isNear(interval.upper, 1.5001317452912732))
    }

    @Test func `a missing point keeps its place in time`() throws {
        let trend = try LinearTrend([41.9, 43.7, .nan, 44.8, 60.9, 56.7, 53.9, 47.4, 53.7, 45.8])
        #expect(isNear(trend.slope, 0.7667647058823527) && trend.count == 9)
        #expect(isNear(trend.probability, 0.34607909544101373))
        #expect(isNear(try trend.interval(at: .ninetyFive).upper, 2.561738118087921))
    }

    @Test func `a perfect line is certain and a level one is no trend`() throws {
        let line = try LinearTrend([1, 2, 3, 4])
        #expect(line.slope == 1 && line.t == .infinity && line.probability == 0)
        #expect(try line.interval(at: .ninetyFive) == Interval(lower: 1, upper: 1))
        let level = try LinearTrend([3, 3, 3])
        #expect(level.slope == 0 && level.t == 0 && level.probability == 1)
    }

    @Test(arguments: [
        ([1, 2, .nan], "a line needs 3 points with a value, and there are 2"),
        ([1, 2, .infinity], "a value is infinite or too large to work with; give them in a larger unit"),
        ([1e300, -1e300, 1e300], "a value is infinite or too large to work with; give them in a larger unit"),
    ])
    func `too few points and numbers too large are refused`(_ values: [Double], _ reason: String) {
        #expect(throws: MethodRefusal(reason)) { try LinearTrend(values) }
    }
}
