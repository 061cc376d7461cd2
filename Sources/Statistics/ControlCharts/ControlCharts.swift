/// Control charts of many series that stand one after another in one column.
///
/// ```swift
/// var charts = ControlCharts()
/// try charts.judge(column.span, lengths: lengths.span, settings)
/// charts.signals[7]       // of the eighth value
/// ```
///
/// It holds its memory from one judging to the next, so that a series costs no allocation.
public struct ControlCharts: Sendable {
    /// One for each value of the column.
    public private(set) var signals: [ControlChart.Signal] = []
    /// The groups of the first series, then those of the next; a series without rebases has one, even if it is empty.
    public private(set) var groups: [ControlChart.Group] = []

    public init() {}

    /// Judges each series by itself, in place of what was judged before.
    ///
    /// - Parameters:
    ///   - values: the series, one after another, each in order of time; NaN where a value is missing.
    ///   - lengths: how many values each series has; together as many as there are values.
    ///   - settings: for each series the same; places of rebases are counted from the start of a series.
    /// - Throws: ``MethodRefusal`` where a setting is out of bounds or the lengths do not fit the values.
    public mutating func judge(
        _ values: Span<Double>, lengths: Span<Int>, _ settings: ControlChart.Settings
    ) throws(MethodRefusal) {
        try settings.check()
        try Self.check(lengths, against: values.count)
        groups.removeAll(keepingCapacity: true)
        signals.removeAll(keepingCapacity: true)
        signals.append(contentsOf: repeatElement(.none, count: values.count))
        let rebases = settings.rebaseAt.sorted()
        var start = 0
        for series in lengths.indices {
            let length = lengths[series]
            var begin = start
            for place in rebases where place > begin - start && place < length {
                judge(values, begin..<start + place, isLast: false, settings)
                begin = start + place
            }
            start += length
            judge(values, begin..<start, isLast: true, settings)
        }
    }

    private mutating func judge(
        _ values: Span<Double>, _ range: Range<Int>, isLast: Bool, _ settings: ControlChart.Settings
    ) {
        let baseline = ControlBaseline(
            of: values, range, most: settings.fixAfter ?? .max, isScreened: settings.screensOutliers)
        if let lines = baseline.limits.lines {
            var marked = signals.mutableSpan
            ControlRules(range: range, mean: baseline.mean, lines: lines, runLength: settings.runLength)
                .mark(values, into: &marked)
        }
        let last = baseline.limits.lines == nil ? nil : range.last { !values[$0].isNaN }
        groups.append(
            ControlChart.Group(
                range: range, count: range.count { !values[$0].isNaN },
                mean: baseline.mean.isFinite ? baseline.mean : nil, limits: baseline.limits,
                variation: last.map { signals[$0].judgement(settings.improvement) },
                assurance: .init(of: baseline.limits, from: baseline.count, isLast: isLast, settings)))
    }

    private static func check(_ lengths: Span<Int>, against count: Int) throws(MethodRefusal) {
        var rest = count
        for series in lengths.indices {
            let length = lengths[series]
            guard length >= 0, length <= rest else {
                throw MethodRefusal("a series of \(length) values does not fit the \(rest) that are left of \(count)")
            }
            rest -= length
        }
        guard rest == 0 else { throw MethodRefusal("\(rest) of \(count) values belong to no series") }
    }
}
