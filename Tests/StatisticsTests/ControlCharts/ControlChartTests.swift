import Statistics
import Testing

/// Rules, limits and settings of a control chart, by small examples.
///
/// Source: methods, section 5. The series named `syn` are of `oracle/xmr`, made by NHSRplotthedots 0.2.2.
struct ControlChartTests {
    private static let trend: [Double] = [
        50, 53, 47, 52, 48, 51, 46, 47, 48, 49, 50, 51, 52, 49, 53, 47, 52, 48, 51, 49, 50,
    ]
    private static let twoInThree: [Double] = [
        50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, 55.6, 51, 55.7, 49, 51, 50, 48, 52, 50, 49, 51, 50, 48,
    ]
    private static let outlier: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    private static let shift: [Double] = [
        50, 53, 47, 52, 48, 51, 49, 46, 54, 48, 52, 52.5, 51.9, 53, 52.2, 51.8, 52.4, 47, 49, 46,
    ]
    /// Wide enough that nothing after it is near a limit.
    private static let wide: [Double] = [0, 20, 0, 20, 0, 20, 0, 20]

    /// The places that meet a rule, as `6-12 trend`.
    private static func marks(
        _ values: [Double], _ settings: ControlChart.Settings = .init()
    ) throws -> [ControlChart.Rule: [Int]] {
        let points = try ControlChart(values, settings).points
        return Dictionary(grouping: points.indices.filter { points[$0].rule != .none }) { points[$0].rule }
    }

    @Test func `an excerpt of the reference values agrees`() throws {
        #expect(try Self.marks(Self.trend) == [.trend: Array(6...12)])
        #expect(try Self.marks(Self.twoInThree) == [.twoOfThree: [11, 13]])
        #expect(try Self.marks(Self.outlier) == [.outside: [4]])
        #expect(try Self.marks(Self.shift) == [.shift: Array(10...16)])
        let group = try ControlChart(Self.outlier).groups[0]
        #expect(isNear(group.mean, 1.9444444444444444))
        #expect(isNear(group.limits.lines?.lower, -0.71555555555555572))
        #expect(isNear(group.limits.lines?.upper, 4.6044444444444448))
        #expect(isNear(group.limits.lines?.nearUpper, 1.9444444444444444 + 2.66 * 2 / 3))
    }

    @Test func `without screening a single leap widens the limits`() throws {
        let group = try ControlChart(Self.outlier, .init(screensOutliers: false)).groups[0]
        #expect(isNear(group.limits.lines?.lower, -3.0626143790849669))
        #expect(isNear(group.limits.lines?.upper, 6.9515032679738562))
    }

    @Test func `a point on a limit is near it and not outside, and one on a near limit is neither`() throws {
        let steady = (0..<12).map { Double(1 + $0 % 2) }
        let fixed = ControlChart.Settings(fixAfter: 12)
        let lines = try #require(try ControlChart(steady, fixed).groups[0].limits.lines)
        for (limit, near) in [(lines.upper, lines.nearUpper), (lines.lower, lines.nearLower)] {
            #expect(try Self.marks(steady + [limit, limit, 1], fixed) == [.twoOfThree: [12, 13]])
            #expect(try Self.marks(steady + [near, limit, near], fixed) == [:])
        }
        #expect(try Self.marks(steady + [lines.upper.nextUp], fixed) == [.outside: [12]])
        #expect(try Self.marks(steady + [lines.lower.nextDown], fixed) == [.outside: [12]])
    }

    @Test func `a move of 3.267 times the average is screened out`() throws {
        // Moves of 600, 600, 600, 600, 600, 733 and 3267: 1000 on average.
        let values = [0.0, 600, 0, 600, 0, 600, 1333, 4600]
        let mean = values.reduce(0, +) / 8
        let lines = try #require(try ControlChart(values).groups[0].limits.lines)
        #expect(isNear(lines.upper, mean + 2.66 * 3733 / 6))
    }

    @Test func `a run is as long as the setting says`() throws {
        #expect(try Self.marks(Self.shift, .init(runLength: 6)) == [.shift: Array(10...16)])
        #expect(try Self.marks(Self.shift, .init(runLength: 8)) == [:])
        #expect(try Self.marks(Self.trend, .init(runLength: 6)) == [.trend: Array(6...12)])
        #expect(try Self.marks(Self.trend, .init(runLength: 8)) == [:])
        var six = Self.trend
        six[12] = 48
        #expect(try Self.marks(six) == [:])
        #expect(try Self.marks(six, .init(runLength: 6)) == [.trend: Array(6...11)])
    }

    @Test func `a tie breaks a trend, and a point on the mean a shift`() throws {
        #expect(try Self.marks(Self.wide + [4, 5, 6, 7, 7, 8, 9, 10, 0]) == [:])
        // The mean is 10.
        let onTheMean = Self.wide + [11, 12, 11, 10, 12, 11, 12, 11, 0]
        #expect(try ControlChart(onTheMean).groups[0].mean == 10)
        #expect(try Self.marks(onTheMean) == [:])
    }

    /// Series of case x366 of `oracle/xmr`: the mean is 50.9, and the sum of its doubles over 12 is a little less.
    @Test func `a point on the mean of decimals breaks a shift, however their sum is rounded`() throws {
        let steady = [50.2, 52.3, 53.2, 50.3, 49.5, 48.9, 53.7, 50.9, 54.2, 49.5, 49.3, 48.8]
        let fixed = ControlChart.Settings(fixAfter: 12)
        #expect(try ControlChart(steady, fixed).groups[0].mean == 50.9)
        #expect(try Self.marks(steady + [52, 52.1, 52, 50.9, 52, 52.1, 52], fixed) == [:])
        #expect(try Self.marks(steady + [52, 52.1, 52, 51, 52, 52.1, 52], fixed) == [.shift: Array(12...18)])
    }

    @Test func `a shared peak takes the direction of the fall`() throws {
        let points = try ControlChart(
            Self.wide + [4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 20, 0, 20, 0], .init(improvement: .increase)
        ).points
        #expect(points[8...20].allSatisfy { $0.rule == .trend })
        #expect(points[8...13].allSatisfy { $0.judgement == .improvement })
        #expect(points[14...20].allSatisfy { $0.judgement == .concern })
    }

    /// A deviation, which no case of the reference values shows.
    ///
    /// NHSRplotthedots 0.2.2 goes by the step out of a point whose next neighbour is in a trend too, and takes what is no
    /// rise for a fall (`ptd_special_cause_type`: `ifelse(sdy == 1, "In", "De")`), so that it calls place 14, from which
    /// a tie goes out, "7 Point Trend (Decreasing)" in both series.
    @Test(arguments: [[10.0, 11, 12, 13, 14, 15, 16], [10, 9, 8, 7, 6, 5, 4]])
    func `a rise that ends in a tie beside another trend is a rise to its last point`(_ next: [Double]) throws {
        let points = try ControlChart(
            Self.wide + [4, 5, 6, 7, 8, 9, 10] + next + [0, 20, 0], .init(improvement: .increase)
        ).points
        #expect(points[8...21].allSatisfy { $0.rule == .trend })
        #expect(points[8...14].allSatisfy { $0.judgement == .improvement })
        #expect(points[15...21].allSatisfy { $0.judgement == (next[1] > next[0] ? .improvement : .concern) })
    }

    /// Points 17 to 20 of case x046 of `oracle/xmr`; Making Data Count's own spreadsheet shows improvement on all four.
    ///
    /// Source: methods, 5.6.
    @Test func `a point that meets rules for both improvement and concern keeps the reference order`() throws {
        let values: [Double] = [
            75.6, 72.34, 67.63, 68.86, 65.59, 79.05, 77.14, 76.31, 73.22, 75.23, 77.03, 79.37, 80.42, 77.98, 80.63,
            81.94, 83.74, 80.77, 80.05, 76.22, 65.6, 64.52, 60.65, 61.54, 71.19, 74.79, 77.1, 68.81, 71.15, 72.27,
            66.93, 61.83, 55.31, 60.91, 54.97, 60.02,
        ]
        for (improvement, outside, falling) in [
            (Improvement.increase, ControlChart.Judgement.improvement, ControlChart.Judgement.concern),
            (.decrease, .concern, .improvement),
        ] {
            let chart = try ControlChart(values, .init(improvement: improvement))
            // All of places 5 to 19 are above the mean, and from place 16 on each is lower than the one before.
            let mean = try #require(chart.groups[0].mean)
            #expect(values[5...19].allSatisfy { $0 > mean })
            #expect((17...22).allSatisfy { values[$0] < values[$0 - 1] })
            #expect(chart.points[16...19].map(\.rule) == [.outside, .trend, .trend, .trend])
            #expect(chart.points[16...19].map(\.judgement) == [outside, falling, falling, falling])
        }
    }

    @Test func `a missing point is no signal and no part of a run or window`() throws {
        var values = Self.twoInThree
        values[12] = .nan
        #expect(try Self.marks(values) == [:])
        values = Self.shift
        values[13] = .nan
        #expect(try Self.marks(values) == [:])
        #expect(try ControlChart(values).groups[0].count == 19)
        values = Self.trend
        values[9] = .nan
        #expect(try Self.marks(values) == [:])
    }

    @Test func `a missing point takes both its moves away`() throws {
        let group = try ControlChart([1, 2, 3, 9, .nan, 1, 2, 3, 4], .init(screensOutliers: false)).groups[0]
        // Moves 1, 1, 6 and 1, 1, 1; mean 25/8.
        #expect(isNear(group.limits.lines?.upper, 25.0 / 8 + 2.66 * 11 / 6))
    }

    @Test func `the last point with a value gives the variation`() throws {
        let settings = ControlChart.Settings(improvement: .decrease)
        #expect(try ControlChart(Self.wide + [90, .nan], settings).groups[0].variation == .concern)
        #expect(try ControlChart(Self.wide + [10], settings).groups[0].variation == .commonCause)
    }

    @Test func `each group is a chart of its own`() throws {
        let settings = ControlChart.Settings(improvement: .increase)
        let values = Self.shift + Self.trend.map { $0 + 30 } + Self.outlier
        var rebased = settings
        rebased.rebaseAt = [41, 0, 20, 20, 59, 900]
        let chart = try ControlChart(values, rebased)
        #expect(chart.groups.map(\.range) == [0..<20, 20..<41, 41..<59])
        for group in chart.groups {
            let alone = try ControlChart(Array(values[group.range]), settings)
            #expect(group.limits == alone.groups[0].limits)
            #expect(group.variation == alone.groups[0].variation)
            #expect(chart.points[group.range].map(\.signal) == alone.points.map(\.signal))
        }
        #expect(chart.points[20].group == 1)
    }

    @Test func `fixed limits rest on the first points with a value`() throws {
        let steady: [Double] = [1, 2, 1, 2, 1, .nan, 1, 2, 1, 2, 2, 1, 2, 1]
        let chart = try ControlChart(steady + Array(repeating: 3, count: 7), .init(fixAfter: 12))
        #expect(chart.groups[0].mean == 1.5)
        #expect(isNear(chart.groups[0].limits.lines?.upper, 1.5 + 2.66 * 9 / 10))
        #expect(chart.points.indices.filter { chart.points[$0].rule == .shift } == Array(14...20))
    }
}
