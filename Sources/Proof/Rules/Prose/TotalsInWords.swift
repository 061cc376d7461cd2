import PerformanceModel
import Reading

/// A total or year to date in words that the columns do not add up to.
///
/// It is the number that is quoted elsewhere, long after the table is forgotten. With quarters of 310, 420 and 250,
/// `1,080 visits in the year to date` is wrong: they add up to 980. What stands at a moment is never added up.
///
/// To mend: add the columns again, or name the periods that the total is of.
enum TotalsInWords: ProofRule {
    static let name = "total"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                isTotal(mention, reading) ? claim(mention, reading, evidence) : nil
            }
        }
    }

    /// Whether the words make a sum of periods of a number: `the year to date to 275`, `over the four years there
    /// were 213`.
    static func isTotal(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        guard mention.role == .value || mention.role == .to,
            mention.number.unit == .none || mention.number.unit == .pounds,
            mention.number.value.isWhole, !mention.number.isSpelled
        else { return false }
        let tokens = reading.tokens(mention.clause)
        if tokens.contains(where: { $0.period?.relative == .yearToDate }) { return true }
        let before = reading.sentence.tokens[max(0, mention.index - 8)..<mention.index]
        if before.contains(where: { if case .last? = $0.period?.relative { true } else { false } }) { return true }
        let words = before.compactMap(\.word)
        return zip(words, words.dropFirst()).contains { ["half"].contains($0) && $1 == "year" }
            || words.contains("total") && words.contains("year")
    }

    private static func claim(_ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        let candidates = [mention.said, mention.topics, reading.topics, reading.focus]
        for topics in candidates {
            let best = evidence.bestTopics(topics, least: 0.55).filter { isAdded(evidence.series($0.series)) }
            guard !best.isEmpty else { continue }
            let judged = best.compactMap { judge(evidence.series($0.series), mention, reading, evidence) }
            if let right = judged.first(where: { $0.verdict != .contradicted }) { return right }
            guard best.count == 1, best[0].label >= 0.6 else { return nil }
            return judged.first
        }
        return nil
    }

    private static func isAdded(_ series: ReadSeries) -> Bool {
        (series.unit == .count || series.unit == .pounds) && !Stocks.isStock(series)
            && !series.fullLabel.lowercased().contains("cumulative")
    }

    private static func judge(
        _ series: ReadSeries, _ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let history = evidence.history(series)
        guard let latest = history.last, let length = latest.column.period?.months, length > 0,
            !latest.column.isCumulative
        else { return nil }
        let year = history.filter { latest.column.isYearSoFar($0.column) && $0.column.period?.months == length }
        guard length < 12 ? year.count * length == latest.column.monthsIntoYear && year.count > 1 : history.count > 1
        else { return nil }
        let parts = length < 12 ? year : history
        guard let sum = Span.total(parts.map { Span($0.figure) }),
            let expected = sum.printed.rounded(to: mention.number.value.places)?.grouped
        else { return nil }
        // The year to date may be printed in a column of its own.
        let printed = evidence.table(of: series).columns.filter { $0.meaning == .yearToDate || $0.meaning == .total }
            .compactMap { series.values[$0.index] }
        let fit = Fit(hedged: mention.number, sum)
        let isPrinted = printed.contains { $0.value == mention.number.value }
        let size = mention.number.value.nearestDouble / max(sum.printed.nearestDouble, 1)
        guard fit.isRight || isPrinted || size > 0.6 && size < 1.6 else { return nil }
        let added = parts.map(\.figure.number.printed).joined(separator: " + ") + " = " + expected
        return evidence.claim(
            TotalsInWords.self, reading.sentence, mention.range,
            fit.isRight || isPrinted ? (fit.isRight ? fit.verdict : .supported) : .contradicted,
            expected: expected, arithmetic: added,
            fit.isRight || isPrinted
                ? "the columns add up to it"
                : "'\(series.fullLabel)' adds up to \(expected), and \(mention.number.printed) is printed",
            parts.map { evidence.cited(series, $0.column, $0.figure) })
    }
}
