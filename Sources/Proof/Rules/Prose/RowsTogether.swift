import PerformanceModel
import Reading

/// A number for several rows together that they do not add up to.
///
/// It stands in no cell, so that nobody finds it by looking: with 5,130 tonnes recycled and 1,120 composted, `recycling
/// and composting together came to 6,520 tonnes` is wrong, since 5,130 + 1,120 is 6,250.
///
/// To mend: add the rows again, or name the ones that are meant.
enum RowsTogether: ProofRule {
    static let name = "total"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                guard isPlain(mention), let kind = kind(mention, reading) else { return nil }
                return claim(mention, kind, reading, evidence)
            }
        }
    }

    private enum Kind {
        /// The rows are named one by one: `recycling and garden waste together`.
        case named
        /// They share a noun: `in all 335 applications were decided`.
        case alike
    }

    private static func isPlain(_ mention: SentenceReading.Mention) -> Bool {
        guard mention.role == .value || mention.role == .to, !mention.number.isSpelled, !mention.number.isSigned else {
            return false
        }
        return mention.number.unit == .none || mention.number.unit == .pounds
    }

    private static func kind(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Kind? {
        let at = mention.index
        if reading.word(at - 1) == "all" && reading.word(at - 2) == "in" { return .alike }
        let clause = reading.tokens(mention.clause).compactMap(\.word)
        let isRest =
            ["the", "other"].contains(reading.word(at - 1))
            && reading.tokens(mention.clause.lowerBound..<at).suffix(5).contains { $0.word == "up" }
        let saysTogether = clause.contains("together") || isRest
        return saysTogether ? .named : nil
    }

    private static func claim(
        _ mention: SentenceReading.Mention, _ kind: Kind, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let clauses = reading.clauses.filter { $0.lowerBound <= mention.index }
        let start = kind == .alike ? mention.clause.lowerBound : clauses.first?.lowerBound ?? 0
        let words = reading.sentence.tokens[start..<min(mention.clause.upperBound, reading.sentence.tokens.count)]
        guard Set(words.compactMap(\.word)).isDisjoint(with: Restriction.words) else { return nil }
        let near = evidence.nearTables(reading.sentence)
        let stems = evidence.labels.stems(of: words)
        let noun = evidence.labels.stems(
            of: Subjects(tokens: reading.sentence.tokens)
                .after(mention.index, until: mention.clause.upperBound))
        var found = evidence.paper.series.filter { row in
            !Totals.isTotal(row) && isKind(row, mention) && evidence.current(row) != nil
        }
        switch kind {
        case .named:
            let least = evidence.labels.matches(stems, least: 0.99).map(\.series)
            found = found.filter { least.contains($0.id) }
        case .alike:
            guard !noun.isEmpty else { return nil }
            let all = evidence.labels.stems(of: reading.tokens(mention.clause))
            found = found.filter { all.isSubset(of: evidence.labels.labelStems($0.id)) }
        }
        let nearer = found.filter { near.contains($0.table) }
        if nearer.count > 1 { found = nearer }
        guard found.count > 1, found.count < 12, Set(found.map(\.table)).count == 1,
            Set(found.map(\.unit)).count == 1, let column = column(found, evidence)
        else { return nil }
        let figures = found.compactMap { $0.values[column.index] }
        guard figures.count == found.count, let sum = Span.total(figures.map { Span($0) }),
            let expected = sum.printed.rounded(to: mention.number.value.places)?.grouped
        else { return nil }
        let fit = Fit(hedged: mention.number, sum)
        let size = mention.number.value.nearestDouble / max(sum.printed.nearestDouble, 1)
        guard fit.isRight || evidence.values.exact(mention.number.value).isEmpty && size > 0.6 && size < 1.6 else {
            return nil
        }
        return evidence.claim(
            RowsTogether.self, reading.sentence, mention.range, fit.verdict, expected: expected,
            arithmetic: figures.map(\.number.printed).joined(separator: " + ") + " = " + expected,
            fit.isRight
                ? "the rows add up to it"
                : "the rows add up to \(expected), and \(mention.number.printed) is printed",
            zip(found, figures).map { evidence.cited($0, column, $1) })
    }

    private static func isKind(_ row: ReadSeries, _ mention: SentenceReading.Mention) -> Bool {
        mention.number.unit == .pounds ? row.unit == .pounds : row.unit == .count || row.unit == .mean
    }

    /// The latest column that all the rows have: the one that sums the latest up where the table has it.
    private static func column(_ rows: [ReadSeries], _ evidence: Evidence) -> ReadColumn? {
        let columns = rows.compactMap { (evidence.totals($0).last ?? evidence.current($0))?.column }
        return columns.count == rows.count && Set(columns.map(\.index)).count == 1 ? columns.first : nil
    }
}
