import Intake
import PerformanceModel
package import Statistics

/// Ranks the places of a file, period by period: `joint 3rd of 16`, 1 being best.
///
/// - Parameters:
///   - file: the file as sent, with `area`, `value` and perhaps `period`.
///   - improvement: which way is better; with neither the highest is first.
///   - keepGoing: whether the rest is worked out where a row cannot be.
/// - Returns: a row a place, with its quarter where there are eight values or more.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseRanks(
    of file: SentFile, _ improvement: Improvement, keepGoing: Bool
) throws(Refused) -> Analysis {
    let reading = PlacesReading(reading: file.bytes, name: file.name)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.periods.isEmpty)
    var (rows, findings, ranking): ([[String]], [Finding], Ranking) = ([], reading.findings, Ranking())
    for period in reading.periods {
        let values = period.places.map(\.value)
        ranking.rank(values.span, improvement)
        let quartiles = try? ranking.quartiles()
        if quartiles == nil {
            findings.append(
                Finding(
                    "no-quarters", .note, at: Place(file: file.name, subject: period.name),
                    "quarters need 8 values or more, and there are \(ranking.count)"))
        }
        rows += period.places.map { place in
            let rank = ranking.rank(of: place.value)
            return [
                period.name, place.area, place.written, rank.map { "\($0.place)" } ?? "",
                rank.map { $0.sharing > 1 ? "yes" : "no" } ?? "", "\(ranking.count)", "\(ranking.missing)",
                quartiles?.quarter(of: place.value).map(String.init) ?? "", rank?.description ?? "no value: left out",
            ]
        }
    }
    return Analysis(
        header: ["period", "area", "value", "rank", "joint", "of", "left_out", "quarter", "words"], rows: rows,
        findings: findings)
}
