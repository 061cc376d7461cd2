import Intake
package import PerformanceModel
import Publishing
package import Statistics

/// What a person chooses about the control charts of a file.
package struct ControlChartChoice: Sendable {
    package var improvement: Improvement
    package var target: Double?
    /// Days that begin a new group, where the series has a point on them.
    package var rebaseOn: [Day]
    package var fixAfter: Int?
    package var screensOutliers: Bool
    package var runLength: Int
    /// Whether a row a group is wanted in place of a row a point.
    package var isSummary: Bool
    /// The series a picture is wanted of; the only one where nothing is said.
    package var pictured: String?
    package var wantsPicture: Bool

    package init(
        improvement: Improvement = .neutral, target: Double? = nil, rebaseOn: [Day] = [], fixAfter: Int? = nil,
        screensOutliers: Bool = true, runLength: Int = 7, isSummary: Bool = false, pictured: String? = nil,
        wantsPicture: Bool = false
    ) {
        self.improvement = improvement
        self.target = target
        self.rebaseOn = rebaseOn
        self.fixAfter = fixAfter
        self.screensOutliers = screensOutliers
        self.runLength = runLength
        self.isSummary = isSummary
        self.pictured = pictured
        self.wantsPicture = wantsPicture
    }
}

/// Makes a control chart of each series of a file with the columns `date`, `value` and perhaps `series`.
///
/// - Parameters:
///   - file: the file as sent.
///   - choice: what the charts are to show.
///   - keepGoing: whether the rest is worked out where something cannot be read.
/// - Returns: a row a point, or with `isSummary` a row a group.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseControlCharts(
    of file: SentFile, _ choice: ControlChartChoice, keepGoing: Bool
) throws(Refused) -> Analysis {
    let reading = SeriesReading(reading: file.bytes, name: file.name)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.series.isEmpty)
    var (rows, findings, picture): ([[String]], [Finding], [UInt8]?) = ([], reading.findings, nil)
    let pictured = try choice.wantsPicture ? series(choice.pictured, of: reading.series) : nil
    for series in reading.series {
        let chart = try controlChart(of: series, choice)
        findings += remarks(on: series, chart, choice, file.name)
        rows += choice.isSummary ? summary(of: series, chart) : points(of: series, chart)
        if series.name == pictured?.name {
            let drawn = DrawnSeries(series, of: file.name)
            let reasons = chart.groups.dropFirst().map { "From \(series.points[$0.range.lowerBound].date)" }
            picture = drawn.picture(of: chart, target: choice.target, reasons: reasons).scene().file
        }
    }
    return Analysis(
        header: choice.isSummary ? summaryHeader : pointHeader, rows: rows, findings: findings, picture: picture)
}

private let pointHeader = [
    "series", "date", "value", "group", "mean", "lower_limit", "upper_limit", "rule", "judgement",
]
private let summaryHeader = [
    "series", "group", "from", "to", "points", "mean", "lower_limit", "upper_limit", "limits", "variation", "assurance",
]

private func controlChart(of series: DatedSeries, _ choice: ControlChartChoice) throws(Refused) -> ControlChart {
    do {
        return try ControlChart(
            series.values,
            ControlChart.Settings(
                improvement: choice.improvement, target: choice.target,
                rebaseAt: choice.rebaseOn.compactMap { day in series.points.firstIndex { $0.day == day } },
                fixAfter: choice.fixAfter, screensOutliers: choice.screensOutliers, runLength: choice.runLength))
    } catch {
        throw Refused("method", error.reason)
    }
}

private func points(of series: DatedSeries, _ chart: ControlChart) -> [[String]] {
    zip(series.points, chart.points).map { dated, point in
        let group = chart.groups[point.group]
        return [
            series.name, dated.date, dated.value.full, "\(point.group)", (group.mean ?? .nan).full,
            (group.limits.lines?.lower ?? .nan).full, (group.limits.lines?.upper ?? .nan).full, point.rule.rawValue,
            point.judgement.rawValue,
        ]
    }
}

private func summary(of series: DatedSeries, _ chart: ControlChart) -> [[String]] {
    chart.groups.enumerated().filter { !$1.range.isEmpty }.map { index, group in
        [
            series.name, "\(index)", series.points[group.range.lowerBound].date,
            series.points[group.range.upperBound - 1].date, "\(group.count)", (group.mean ?? .nan).full,
            (group.limits.lines?.lower ?? .nan).full, (group.limits.lines?.upper ?? .nan).full, group.limits.word,
            group.variation?.rawValue ?? "none", group.assurance.words.replacing(" ", with: "-"),
        ]
    }
}

/// Why a group has no limits, and rebase days that begin no group.
private func remarks(
    on series: DatedSeries, _ chart: ControlChart, _ choice: ControlChartChoice, _ file: String
) -> [Finding] {
    func note(_ rule: String, _ message: String) -> Finding {
        Finding(
            rule, .note, at: Place(file: file), series.prefix + message)
    }
    return chart.groups.filter { !$0.range.isEmpty }.compactMap { group in
        switch group.limits {
        case .calculated: nil
        case .trial:
            note(
                "trial-limits",
                "the limits from \(series.points[group.range.lowerBound].date) rest on \(group.count) points and are "
                    + "trial limits; 15 make them sure")
        default:
            note("no-limits", "from \(series.points[group.range.lowerBound].date): \(group.limits.reason ?? "")")
        }
    }
        + choice.rebaseOn.filter { day in !series.points.contains { $0.day == day } }
        .map { note("no-such-date", "\($0) is no date of the series, so no group begins there") }
}

extension ControlChart.Limits {
    var word: String {
        switch self {
        case .calculated: "calculated"
        case .trial: "trial"
        default: "none"
        }
    }
}
