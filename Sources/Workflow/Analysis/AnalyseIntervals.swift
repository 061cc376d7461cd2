import Intake
import PerformanceModel
package import Statistics

/// What an interval is put round.
package enum IntervalMethod: String, CaseIterable, Sendable {
    /// x of n, as a share: Wilson's interval.
    case proportion
    /// x events among n: Byar's, or the exact Poisson interval below ten events.
    case rate
}

/// Puts confidence intervals round counts, from a file with the columns `x` and `n`.
///
/// - Parameters:
///   - file: the file as sent.
///   - method: what x and n are.
///   - confidences: one row each, for every row of the file.
///   - multiplier: 100 for a percentage, 10,000 for a rate per 10,000.
///   - keepGoing: whether the rest is worked out where a row cannot be.
/// - Returns: a row a count and confidence, in full precision.
/// - Throws: ``Refused`` with every row that is wrong.
package func analyseIntervals(
    of file: SentFile, _ method: IntervalMethod, _ confidences: [Confidence], multiplier: Double, keepGoing: Bool
) throws(Refused) -> Analysis {
    guard multiplier.isFinite, multiplier > 0 else {
        throw Refused("multiplier", "the multiplier \(multiplier) is not a number above nought; write 100 or 10000")
    }
    let reading = CountsReading(reading: file.bytes, name: file.name, isShare: method == .proportion)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.rows.isEmpty)
    var rows: [[String]] = []
    for row in reading.rows {
        for confidence in confidences {
            do throws(MethodRefusal) {
                let (interval, name) = try interval(row, method, confidence)
                rows.append([
                    row.writtenX, row.writtenN, (confidence.level * 100).tidy, (row.x / row.n * multiplier).full,
                    (interval.lower * multiplier).full, (interval.upper * multiplier).full, name,
                ])
            } catch {
                throw Refused("method", at: Place(file: file.name, line: row.line), error.reason)
            }
        }
    }
    return Analysis(
        header: ["x", "n", "confidence", "value", "lower", "upper", "method"], rows: rows, findings: reading.findings)
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

extension Double {
    /// `95`, `99.8`: a confidence without the noise of a hundred times a share.
    fileprivate var tidy: String { ((self * 1e6).rounded() / 1e6).full }
}
