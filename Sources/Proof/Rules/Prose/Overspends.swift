import PerformanceModel
import Reading

/// Money said to be over its budget that is under it, or under that is over.
///
/// The amount is right and the word is not, which turns a warning round. With £9.45m forecast against £12.60m, `it will
/// overspend by £3.15 million` is an underspend.
///
/// To mend: turn the word round, or the sign of the variance.
enum Overspends: ProofRule {
    static let name = "direction"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                mention.number.unit == .pounds ? claim(mention, reading, evidence) : nil
            }
        }
    }

    /// Whether the words beside a sum say that it is over (true) or under (false) its budget.
    private static func saysOver(_ mention: SentenceReading.Mention, _ reading: SentenceReading)
        -> (isOver: Bool, at: Int)?
    {
        for back in 1...3 {
            let word = reading.word(mention.index - back)
            if word.hasPrefix("overspen") { return (true, mention.index - back) }
            if word.hasPrefix("underspen") { return (false, mention.index - back) }
        }
        let next = reading.word(mention.index + 1), then = reading.word(mention.index + 2)
        guard ["over", "under"].contains(next), ["budget", "its", "their", "the"].contains(then) else { return nil }
        return (next == "over", mention.index + 1)
    }

    private static func claim(_ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        guard let (isOver, at) = saysOver(mention, reading) else { return nil }
        let near = evidence.nearTables(reading.sentence)
        // The only row whose budget and outturn or forecast are the sum apart.
        let found = evidence.paper.series.filter { near.contains($0.table) && $0.unit == .pounds }.compactMap {
            row -> (ReadSeries, PrintedFigure, PrintedFigure, Ratio)? in
            let table = evidence.table(of: row)
            let targets = table.columns.filter { $0.meaning == .target && row.values[$0.index] != nil }
            guard targets.count == 1, let budget = row.values[targets[0].index] else { return nil }
            let others = table.columns.filter {
                [.figure, .total].contains($0.meaning) && !$0.heading.contains("%") && $0.index > targets[0].index
            }
            return others.lazy.compactMap { column -> (ReadSeries, PrintedFigure, PrintedFigure, Ratio)? in
                guard let spent = row.values[column.index], let apart = Span(spent).subtracting(Span(budget)) else {
                    return nil
                }
                let size = apart.printed.isNegative ? -apart.printed : apart.printed
                guard !size.isZero, Fit(mention.number, Span(low: size, printed: size, high: size)).isRight else {
                    return nil
                }
                return (row, budget, spent, apart.printed)
            }.first
        }
        guard found.count == 1, let (row, budget, spent, apart) = found.first else { return nil }
        let isRight = isOver != apart.isNegative
        let sum = "\(spent.number.printed) against \(budget.number.printed)"
        return evidence.claim(
            Overspends.self, reading.sentence, reading.sentence.tokens[at].range,
            quote: reading.range(min(at, mention.index), max(at, mention.index)), isRight ? .supported : .contradicted,
            expected: isRight ? nil : apart.isNegative ? "under" : "over", arithmetic: sum,
            isRight
                ? "'\(row.fullLabel)' bears it out"
                : "'\(row.fullLabel)' is \(apart.isNegative ? "under" : "over") its budget: \(sum)")
    }
}
