/// A control chart of single values (XmR): how far a measure varies by itself, and which points say more than that.
///
/// ```swift
/// let chart = try ControlChart(values, ControlChart.Settings(improvement: .increase, target: 95))
/// chart.points[23].judgement          // improvement
/// chart.groups[0].limits.lines        // 41.2 and 58.8, near limits 44.1 and 55.9
/// chart.groups[0].assurance           // hit and miss
/// ```
///
/// It is for values of periods that stand apart: a rolling average or a total for the year to date would flag, or hide,
/// a change that is not there (methods, 5.8), which cannot be seen from the numbers; who calls sees to it.
///
/// Source: NHS England, "Making Data Count", as the R package NHSRplotthedots 0.2.2 works it; W. Shewhart's rules with
/// screened moving ranges (L. Nelson, "Control charts for individual measurements", 1982); methods, section 5.
public struct ControlChart: Sendable {
    /// A point for each value, in their order.
    public let points: Points
    /// The groups that the rebases make, in their order; one where there are none.
    public let groups: [Group]

    /// Works out a chart.
    ///
    /// - Parameters:
    ///   - values: one for each period, in order, in the measure's unit; NaN where a value is missing.
    ///   - settings: what a person chooses.
    /// - Throws: ``MethodRefusal`` where a setting is out of bounds. Values never do: a group without limits says why.
    public init(_ values: [Double], _ settings: Settings = Settings()) throws(MethodRefusal) {
        var charts = ControlCharts()
        try charts.judge(values.span, lengths: [values.count].span, settings)
        groups = charts.groups
        points = Points(values, charts.signals, groups, settings.improvement)
    }
}
