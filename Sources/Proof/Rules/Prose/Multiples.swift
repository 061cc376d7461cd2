import PerformanceModel
import Reading

/// Something said to have doubled, halved or trebled that did not.
///
/// Such a word is what a reader remembers. `Doubled from 200 to 310` is wrong, since 310 is 1.55 times 200; and `more
/// than doubled` needs more than twice the old value.
///
/// To mend: say `nearly doubled`, or print both numbers alone.
enum Multiples: ProofRule {
    static let name = "change"
    static let severity = Finding.Severity.error

    private static let words: [String: (Int, Int)] = [
        "doubled": (2, 1), "doubling": (2, 1), "trebled": (3, 1), "tripled": (3, 1), "quadrupled": (4, 1),
        "halved": (1, 2), "halving": (1, 2),
    ]

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { times($0, reading, evidence) }
                + reading.sentence.tokens.indices.compactMap { index -> Claim? in
                    guard let (times, over) = words[reading.word(index)] else { return nil }
                    return ends(index, reading, evidence).flatMap { claim($0, index, times, over, reading, evidence) }
                }
        }
    }

    /// `The 1,512 checks are more than three times the number of the same quarter of last year`.
    private static func times(_ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        guard mention.number.unit == .times, let topic = evidence.printedTopic(reading, 0..<mention.index) else {
            return nil
        }
        let series = evidence.series(topic.series)
        let periods = reading.sentence.tokens[mention.index...].compactMap(\.period)
        guard let base = evidence.bases(of: series, periods).first, base.isSaid,
            let ratio = Span(base.new.figure).divided(by: Span(base.old.figure)),
            let worked = ratio.printed.rounded(to: 2)?.withFewestPlaces.grouped
        else { return nil }
        let fit = Fit(hedged: mention.number, ratio)
        return evidence.claim(
            Multiples.self, reading.sentence, mention.range, fit.verdict, expected: "\(worked) times",
            arithmetic: "\(base.new.figure.number.printed) is \(worked) times \(base.old.figure.number.printed)",
            fit.isRight
                ? "the numbers bear it out"
                : "the words say \(mention.number.printed), and it is \(worked) times",
            [
                evidence.cited(series, base.old.column, base.old.figure),
                evidence.cited(series, base.new.column, base.new.figure),
            ])
    }

    private struct Ends {
        let old: PrintedNumber
        let new: PrintedNumber
        let cited: [CitedFigure]
    }

    private static func ends(_ index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Ends? {
        let after = reading.mentions.filter { $0.index > index && $0.index - index < 12 }
        if let from = after.first(where: { $0.role == .from }),
            let to = after.first(where: { $0.role == .to && $0.index > from.index })
        {
            return Ends(old: from.number, new: to.number, cited: [])
        }
        let clause = reading.clause(at: index)
        let subject = Subjects(tokens: reading.sentence.tokens).before(index, from: clause.lowerBound)
        let topics = evidence.topics(subject, in: reading.sentence)
        guard let topic = evidence.clearTopic(topics, least: 0.7), topic.phrase >= 0.7 else { return nil }
        let series = evidence.series(topic.series)
        let bases = evidence.bases(of: series, reading.periods(clause))
        guard let base = bases.first, base.isSaid || bases.count == 1 else { return nil }
        return Ends(
            old: base.old.figure.number, new: base.new.figure.number,
            cited: [
                evidence.cited(series, base.old.column, base.old.figure),
                evidence.cited(series, base.new.column, base.new.figure),
            ])
    }

    private static func claim(
        _ ends: Ends, _ index: Int, _ times: Int, _ over: Int, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        guard ends.old.value > 0, let ratio = Ratio(ends.new.value, of: ends.old.value) else { return nil }
        let (worked, limit) = (ratio.nearestDouble, Double(times) / Double(over))
        let before = [reading.word(index - 1), reading.word(index - 2)]
        let grows = times > over
        let isRight: Bool
        if before[0] == "than", before[1] == "more" {
            isRight = grows ? worked > limit : worked < limit
        } else if ["nearly", "almost"].contains(before[0]) {
            isRight =
                grows ? worked < limit * 1.02 && worked > limit * 0.85 : worked > limit * 0.98 && worked < limit * 1.2
        } else {
            isRight = worked > limit * 0.93 && worked < limit * 1.15
        }
        let times = ratio.rounded(to: 2)?.withFewestPlaces.grouped ?? ""
        return evidence.claim(
            Multiples.self, reading.sentence, reading.sentence.tokens[index].range,
            isRight ? .supported : .contradicted,
            expected: isRight ? nil : "\(times) times",
            arithmetic: "\(ends.new.printed) is \(times) times \(ends.old.printed)",
            isRight
                ? "the numbers bear it out"
                : "the words say '\(reading.word(index))', and \(ends.new.printed) is \(times) times "
                    + "\(ends.old.printed)",
            ends.cited)
    }
}
