import PerformanceModel
import Reading

/// A value said to be above or below another that is not.
///
/// A council that is told it is above average does not look further. `79.0 is higher than the regional rate (86.0)` is
/// wrong. Held against the number printed beside it, or against the row's own column for England, the region, the
/// neighbours or the target.
///
/// To mend: turn the comparison round, or correct the number.
enum Comparisons: ProofRule {
    static let name = "comparison"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            places(reading, evidence)
                + reading.sentence.tokens.indices.flatMap { index in
                    ComparisonStatement(evidence: evidence, reading: reading, at: index)?.claims ?? []
                }
        }
    }
}

extension Comparisons {
    /// `The rates are particularly high in Burnley (119.8) and Preston (104.7)`: beside the council's own rate.
    ///
    /// Only borne out here: a place that is not above the council may still be high for it.
    fileprivate static func places(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let words = Set(reading.sentence.tokens.compactMap(\.word))
        let isHigh = !words.isDisjoint(with: ["high", "higher", "highest"])
        guard isHigh != !words.isDisjoint(with: ["low", "lower", "lowest"]) else { return [] }
        let places = reading.mentions.filter { if case .place = $0.role { true } else { false } }
        guard places.count > 1,
            let topic = evidence.clearTopic(reading.focus, least: 0.5)
                ?? evidence.bestTopics(reading.focus, least: 0.5).first
        else { return [] }
        let rates =
            [evidence.series(topic.series)]
            + (evidence.series(topic.series).companion.map { [evidence.series($0)] } ?? [])
        guard let series = rates.first(where: { if case .rate = $0.unit { true } else { $0.unit == .percent } }),
            let (column, figure) = evidence.current(series)
        else { return [] }
        return places.compactMap { mention in
            guard mention.number.unit != .percent || series.unit == .percent,
                isHigh ? mention.number.value > figure.value : mention.number.value < figure.value
            else { return nil }
            return evidence.claim(
                Comparisons.self, reading.sentence, mention.range, .supported,
                arithmetic: "\(mention.number.printed) beside \(figure.number.printed)",
                "it is \(isHigh ? "above" : "below") the council's own", [evidence.cited(series, column, figure)])
        }
    }
}
