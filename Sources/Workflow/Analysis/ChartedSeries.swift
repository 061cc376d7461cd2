import Intake
import PerformanceModel
import Statistics

/// A series of a file with its control chart.
struct ChartedSeries {
    /// With a point without a value for each period that the file leaves out.
    let series: DatedSeries
    let chart: ControlChart
    /// Months between points that keep to the calendar.
    let months: Int?

    init(_ read: DatedSeries, _ choice: ControlChartChoice) throws(Refused) {
        months = read.regularMonths
        series = months.map(read.filled) ?? read
        let points = series.points
        do {
            chart = try ControlChart(
                series.values,
                ControlChart.Settings(
                    improvement: choice.improvement, target: choice.target,
                    rebaseAt: choice.rebaseOn.compactMap { day in
                        points.firstIndex { $0.day == day && $0.line != nil }
                    },
                    fixAfter: choice.fixAfter, screensOutliers: choice.screensOutliers, runLength: choice.runLength))
        } catch {
            throw Refused("method", error.reason)
        }
    }

    func date(_ place: Int) -> String { series.points[place].date }

    /// A row a point of the file.
    var points: [[String]] {
        zip(series.points, chart.points).filter { dated, _ in dated.line != nil }.map { dated, point in
            row(dated.date, dated.value, point.group) + [point.rule.rawValue, point.judgement.rawValue]
        }
    }

    /// A row a group, with `summary` for a date.
    var groups: [[String]] {
        chart.groups.indices.filter { !chart.groups[$0].range.isEmpty }.map { place in
            let group = chart.groups[place]
            return row("summary", .nan, place) + [
                "", "", group.variation?.rawValue ?? "none", group.assurance.words.replacing(" ", with: "-"),
            ]
        }
    }

    private func row(_ date: String, _ value: Double, _ place: Int) -> [String] {
        let group = chart.groups[place]
        return [
            series.name, date, value.full, "\(place)", (group.mean ?? .nan).full,
            (group.limits.lines?.lower ?? .nan).full, (group.limits.lines?.upper ?? .nan).full,
        ]
    }
}
