import PerformanceModel
import Reading

/// An average over so many periods that is not the mean of their columns.
///
/// Nobody adds four columns up to see. With 9,850, 14,300, 6,120 and 8,415 tonnes, `over the four winters we needed
/// 9,167 tonnes on average` is wrong: their mean is 9,671.
///
/// To mend: add the columns and divide by how many they are.
enum AveragesOfPeriods: ProofRule {
    static let name = "average"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading -> [Claim] in
            guard let count = periods(reading) else { return [] }
            return reading.mentions.compactMap { mention in
                guard mention.role == .value, AveragesInWords.span(after: mention.index, reading) == nil,
                    saysAverage(mention, reading)
                else { return nil }
                return claim(mention, count, reading, evidence)
            }
        }
    }

    /// How many periods the words speak of: `over the four winters`, `of the three quarters`.
    private static func periods(_ reading: SentenceReading) -> Int? {
        let nouns: Set<String> = ["years", "winters", "summers", "quarters", "terms", "seasons"]
        for index in reading.sentence.tokens.indices where reading.word(index) == "over" || reading.word(index) == "of"
        {
            guard reading.word(index + 1) == "the", let number = reading.token(index + 2)?.number, number.isSpelled,
                number.value.isWhole, number.value > 1, number.value < 10
            else { continue }
            let isDuration = if case .duration(let word) = number.unit { nouns.contains(word) } else { false }
            if isDuration || nouns.contains(reading.word(index + 3)) {
                return Int(number.value.millionths / 1_000_000)
            }
        }
        return nil
    }

    /// `9,671 tonnes on average`, `averaged 9,671`, `an average of 9,671`.
    private static func saysAverage(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        let after = (1...6).map { reading.word(mention.index + $0) }
        let before = (1...3).map { reading.word(mention.index - $0) }
        return zip(after, after.dropFirst()).contains { $0 == "on" && $1 == "average" }
            || before[0] == "averaged" || before[0] == "of" && before[1] == "average"
    }

    private static func claim(
        _ mention: SentenceReading.Mention, _ count: Int, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let lists = [mention.said, mention.topics, reading.topics, reading.focus]
        guard let topic = lists.lazy.compactMap({ evidence.clearTopic($0, least: 0.4) }).first else { return nil }
        let series = evidence.series(topic.series)
        let history = evidence.history(series)
        guard history.count == count, let sum = Span.total(history.map { Span($0.figure) }),
            let mean = sum.divided(by: Span(count)),
            let expected = mean.printed.rounded(to: mention.number.value.places)?.grouped
        else { return nil }
        let fit = Fit(hedged: mention.number, mean)
        let size = mention.number.value.nearestDouble / max(mean.printed.nearestDouble, 0.001)
        guard fit.isRight || size > 0.6 && size < 1.6 else { return nil }
        let added = history.map(\.figure.number.printed).joined(separator: " + ")
        return evidence.claim(
            AveragesOfPeriods.self, reading.sentence, mention.range, fit.verdict, expected: expected,
            arithmetic: "\(added) over \(count) is \(expected)",
            fit.isRight
                ? "the mean of the columns bears it out"
                : "'\(series.fullLabel)' is \(expected) on average, and \(mention.number.printed) is printed",
            history.map { evidence.cited(series, $0.column, $0.figure) })
    }
}
