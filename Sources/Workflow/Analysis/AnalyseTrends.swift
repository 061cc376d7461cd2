import Intake
import PerformanceModel
package import Statistics

/// Tests each yearly series of a file for a recent trend, over its latest five years.
///
/// - Parameters:
///   - file: the file as sent, with `year` and `x,n`, or `value,lower,upper` at 95%.
///   - improvement: which way is better.
///   - keepGoing: whether the rest is worked out where a row cannot be.
/// - Returns: a row a series; one that cannot be tested says why.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseTrends(
    of file: SentFile, _ improvement: Improvement, keepGoing: Bool
) throws(Refused) -> Analysis {
    let reading = YearsReading(reading: file.bytes, name: file.name)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.series.isEmpty)
    let rows = reading.series.map { series in
        let last = series.years.suffix(RecentTrend.pointCount)
        let span = [last.first, last.last].map { $0.map(String.init) ?? "" }
        do throws(MethodRefusal) {
            if let gap = zip(last, last.dropFirst()).first(where: { $1 != $0 + 1 }) {
                throw MethodRefusal("after \(gap.0) a year is missing, and the test needs five in a row")
            }
            let trend = try recentTrend(series, isShare: reading.isShare)
            let remark = trend.restsOnOnePoint ? "the trend rests on one year" : ""
            return [series.name] + span
                + [trend.reading(improvement), trend.chiSquare.full, trend.slope.full, remark]
        } catch {
            return [series.name] + span + ["cannot be calculated", "", "", error.reason]
        }
    }
    return Analysis(
        header: ["series", "from", "to", "trend", "chi_square", "slope", "remark"], rows: rows,
        findings: reading.findings)
}

private func recentTrend(_ series: YearsReading.Years, isShare: Bool) throws(MethodRefusal) -> RecentTrend {
    if isShare { return try RecentTrend(counts: series.columns[0], of: series.columns[1]) }
    return try RecentTrend(
        values: series.columns[0],
        intervals: zip(series.columns[1], series.columns[2]).map { Interval(lower: $0, upper: $1) })
}
