import PerformanceModel
import Reading

/// A target said to be met that was missed, or missed that was met.
///
/// It decides whether anybody asks. Where re-lets took 25.2 days, low is good and the target is 25.0, `the target of
/// 25.0 was met` is wrong.
///
/// To mend: turn the sentence round, or correct the target.
enum TargetsMet: ProofRule {
    static let name = "comparison"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                mention.role == .target ? claim(mention, reading, evidence) : nil
            }
        }
    }

    private static let met: Set<String> = ["met", "reached", "achieved", "beaten", "exceeded"]

    private static func claim(_ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        var at = mention.index + 1
        guard ["was", "is", "has", "were"].contains(reading.word(at)) else { return nil }
        at += 1
        while ["been", "now", "again", "still", "only", "just"].contains(reading.word(at)) { at += 1 }
        var isDenied = false
        if reading.word(at) == "not" {
            isDenied = true
            at += 1
        }
        guard met.contains(reading.word(at)) || reading.word(at) == "missed" else { return nil }
        let saysMet = met.contains(reading.word(at)) != isDenied
        let found = evidence.values.exact(mention.number.value).filter { place in
            evidence.paper.column(place.column, of: evidence.series(place.series))?.meaning == .target
        }
        func spoken(_ topics: [Topic]) -> [ValueIndex.Place] {
            found.filter { place in topics.contains { $0.series == place.series && $0.label >= 0.5 } }
        }
        let spoken = spoken(reading.topics).isEmpty ? spoken(reading.focus) : spoken(reading.topics)
        let places = spoken.isEmpty ? found : spoken
        guard places.count == 1, let place = places.first else { return nil }
        let series = evidence.series(place.series)
        let periods = reading.sentence.tokens[at...].prefix(8).compactMap(\.period).filter(\.isNamed)
        let history = evidence.history(series)
        let now =
            periods.isEmpty
            ? evidence.totals(series).last ?? history.last
            : history.last { $0.column.period?.fits(periods[0]) == true }
        guard let polarity = series.polarity, polarity == .high || polarity == .low, let now,
            let target = evidence.paper.column(place.column, of: series), let goal = series.values[place.column]
        else { return nil }
        // A month's count is not held against the target of a quarter or year.
        let ratio = now.figure.value.nearestDouble / max(goal.value.nearestDouble, 0.000_001)
        guard series.unit != .count && series.unit != .pounds || ratio > 0.5 && ratio < 2 else { return nil }
        func isMet(_ value: Quantity) -> Bool { polarity == .high ? value >= goal.value : value <= goal.value }
        // `in each of the three quarters shown`
        let isEach = reading.word(at + 1) == "in" && ["each", "every", "all"].contains(reading.word(at + 2))
        let judged = isEach ? history.map(\.figure) : [now.figure]
        let isMet = isEach && saysMet ? judged.allSatisfy { isMet($0.value) } : judged.contains { isMet($0.value) }
        let isRight = isMet == saysMet
        let sum =
            judged.map(\.number.printed).joined(separator: ", ")
            + " against \(goal.number.printed), \(polarity == .high ? "high" : "low") is good"
        return evidence.claim(
            TargetsMet.self, reading.sentence, reading.sentence.tokens[at].range, isRight ? .supported : .contradicted,
            expected: isRight ? nil : isMet ? "met" : "missed", arithmetic: sum,
            isRight
                ? "'\(series.fullLabel)' bears it out"
                : "the target of '\(series.fullLabel)' was \(isMet ? "met" : "missed"): \(sum)",
            [evidence.cited(series, now.column, now.figure), evidence.cited(series, target, goal)])
    }
}
