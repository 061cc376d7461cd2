import Intake
import PerformanceModel
import Publishing
import Statistics

/// Puts confidence intervals round counts, from a file with the columns `x` and `n`.
///
/// - Parameters:
///   - file: the file as sent; with a column `area` a picture names its rows.
///   - choice: what x and n are, and what is wanted of them.
///   - keepGoing: whether the rest is worked out where a row cannot be.
/// - Returns: a row a count and confidence, in full precision; as picture a funnel plot.
/// - Throws: ``Refused`` with every row that is wrong.
package func analyseIntervals(
    of file: SentFile, _ choice: IntervalChoice, keepGoing: Bool
) throws(Refused) -> Analysis {
    guard choice.multiplier.isFinite, choice.multiplier > 0 else {
        throw Refused(
            "multiplier", "the multiplier \(choice.multiplier) is not a number above nought; write 100 or 10000")
    }
    let reading = CountsReading(reading: file.bytes, name: file.name, isShare: choice.method == .proportion)
    var (rows, findings): ([[String]], [Finding]) = ([], reading.findings)
    for row in reading.rows {
        for chosen in choice.confidences {
            do throws(MethodRefusal) {
                let (interval, name) = try interval(row, choice.method, chosen.confidence)
                rows.append([
                    row.writtenX, row.writtenN, chosen.written, (row.x / row.n * choice.multiplier).full,
                    (interval.lower * choice.multiplier).full, (interval.upper * choice.multiplier).full, name,
                ])
            } catch {
                findings.append(Finding("method", .error, at: Place(file: file.name, line: row.line), error.reason))
            }
        }
    }
    try stop(at: findings, unless: keepGoing, hasRest: !rows.isEmpty)
    var picture: [UInt8]?
    if choice.wantsPicture {
        let funnel = try FunnelOfCounts(reading.rows, choice).picture(of: file.name)
        findings.append(Finding("funnel", .note, at: Place(file: file.name), funnel.finding))
        picture = funnel.scene().file
    }
    return Analysis(
        header: ["x", "n", "confidence", "value", "lower", "upper", "method"], rows: rows, findings: findings,
        picture: picture)
}

private func interval(
    _ row: CountsReading.Row, _ method: IntervalMethod, _ confidence: Confidence
) throws(MethodRefusal) -> (Interval, String) {
    switch method {
    case .proportion: return (try Wilson.interval(of: row.x, in: row.n, at: confidence), "Wilson")
    case .rate:
        let events = try PoissonInterval.interval(of: row.x, at: confidence)
        let name = PoissonInterval.method(for: row.x) == .exact ? "Exact" : "Byars"
        return (Interval(lower: events.lower / row.n, upper: events.upper / row.n), name)
    }
}
