import Statistics
import TestSupport
import Testing

/// Many series in one column.
struct ControlChartsTests {
    private static func judge(
        _ values: [Double], lengths: [Int], _ settings: ControlChart.Settings, by charts: inout ControlCharts
    ) throws {
        try charts.judge(values.span, lengths: lengths.span, settings)
    }

    @Test func `series in a column are judged as each by itself`() throws {
        var random = SeededNumbers(seed: 31)
        let settings = ControlChart.Settings(improvement: .increase, target: 6, rebaseAt: [15])
        let series = (0..<200).map { _ in
            (0..<Int.random(in: 0...50, using: &random)).map { _ in
                Int.random(in: 0...9, using: &random) == 0 ? .nan : Double.random(in: 0...10, using: &random)
            }
        }
        var charts = ControlCharts()
        // Twice, for what the first judging leaves behind.
        for _ in 0..<2 { try Self.judge(series.flatMap(\.self), lengths: series.map(\.count), settings, by: &charts) }
        let alone = try series.map { try ControlChart($0, settings) }
        #expect(charts.signals == alone.flatMap { $0.points.map(\.signal) })
        #expect(charts.groups.map(\.limits) == alone.flatMap { $0.groups.map(\.limits) })
        #expect(charts.groups.map(\.assurance) == alone.flatMap { $0.groups.map(\.assurance) })
        #expect(charts.signals.contains { $0.rule != .none })
    }

    @Test(arguments: [
        ([2, 2], "a series of 2 values does not fit the 1 that are left of 3"),
        ([-1], "a series of -1 values does not fit the 3 that are left of 3"),
        ([.max, .max], "a series of 9223372036854775807 values does not fit the 3 that are left of 3"),
        ([1], "2 of 3 values belong to no series"),
    ])
    func `lengths that do not fit the column are refused`(_ lengths: [Int], _ reason: String) {
        var charts = ControlCharts()
        #expect(throws: MethodRefusal(reason)) { try Self.judge([1, 2, 3], lengths: lengths, .init(), by: &charts) }
    }
}
