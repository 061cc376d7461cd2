import Intake
import PerformanceModel
import Publishing
import Statistics

/// Makes a control chart of each series of a file with the columns `date`, `value` and perhaps `series`.
///
/// - Parameters:
///   - file: the file as sent.
///   - choice: what the charts are to show.
///   - keepGoing: whether the rest is worked out where something cannot be read.
/// - Returns: a row a point, and with `isSummary` after those of a series a row for each of its groups.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseControlCharts(
    of file: SentFile, _ choice: ControlChartChoice, keepGoing: Bool
) throws(Refused) -> Analysis {
    let reading = SeriesStandingApart(reading: file)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.series.isEmpty)
    var (rows, findings, picture): ([[String]], [Finding], [UInt8]?) = ([], reading.findings, nil)
    let pictured = try choice.wantsPicture ? series(choice.pictured, of: reading.series) : nil
    for series in reading.series {
        let charted = try ChartedSeries(series, choice)
        findings += charted.remarks(choice).map { rule, message in
            Finding(rule, .note, at: Place(file: file.name), series.prefix + message)
        }
        rows += charted.points.map { $0 + (choice.isSummary ? ["", ""] : []) }
        rows += choice.isSummary ? charted.groups : []
        if series.name == pictured?.name {
            let drawn = DrawnSeries(charted.series, of: file.name, unit: choice.isPercentage ? .percentage : .score)
            let reasons = charted.chart.groups.dropFirst().map { "From \(charted.date($0.range.lowerBound))" }
            picture = drawn.picture(of: charted.chart, target: choice.target, reasons: reasons).scene().file
        }
    }
    return Analysis(
        header: [
            "series", "date", "value", "group", "mean", "lower_limit", "upper_limit", "rule", "judgement",
        ] + (choice.isSummary ? ["variation", "assurance"] : []), rows: rows, findings: findings, picture: picture)
}
