import PerformanceModel
import Reading

/// A row said to have changed the most that another beats.
///
/// It is the sentence that a meeting talks about. Where Nether Thrupley lost 7.0% and Fernley 7.9%, `the steepest fall
/// was at Nether Thrupley` sends the wrong manager an e-mail.
///
/// To mend: name the row that the change column has first, or say in what it is the most.
enum ExtremeChanges: ProofRule {
    static let name = "superlative"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.compactMap { index in
                direction(index, reading).flatMap { claim(index, $0, reading, evidence) }
            }
        }
    }

    /// `the steepest fall`, `grew fastest`, `grew the most`.
    private static func direction(_ index: Int, _ reading: SentenceReading) -> ChangeWords.Direction? {
        let word = reading.word(index)
        let found: ChangeWords.Direction?
        if ["steepest", "biggest", "largest", "greatest", "sharpest", "fastest"].contains(word),
            let noun = reading.token(index + 1), let direction = ChangeWords.noun(noun)
        {
            found = direction
        } else if word == "fastest" || word == "most" && reading.word(index - 1) == "the",
            let verb = reading.token(word == "most" ? index - 2 : index - 1), !["by"].contains(reading.word(index + 1))
        {
            found = ChangeWords.verb(verb)
        } else {
            found = nil
        }
        return found == .up || found == .down ? found : nil
    }

    private static func claim(
        _ index: Int, _ direction: ChangeWords.Direction, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let tokens = reading.sentence.tokens
        let words = Set(tokens.compactMap(\.word))
        guard words.isDisjoint(with: Restriction.words) else { return nil }
        // The row stands before the words, or right after `was at`.
        let clause = reading.clause(at: index)
        var named = Superlatives.named(tokens[clause], evidence)
        if named.isEmpty { named = Superlatives.named(tokens[..<clause.upperBound], evidence) }
        guard named.count == 1, let row = named.first else { return nil }
        let table = evidence.table(of: row)
        let rows = table.series.filter {
            $0.group == row.group && $0.unit == row.unit && !Superlatives.isWhole($0)
        }
        guard rows.count > 2 else { return nil }
        let changes = table.columns.filter {
            if case .change = $0.meaning { row.values[$0.index] != nil } else { false }
        }
        let isPercent =
            words.contains("percentage")
            || reading.mentions.contains { $0.number.unit == .percent && abs($0.index - index) < 5 }
        let able = changes.filter { $0.meaning == .change(isPercent: isPercent) }
        guard let column = changes.count == 1 ? changes.first : able.count == 1 ? able.first : nil,
            let own = row.values[column.index]
        else { return nil }
        let beating = rows.filter { other in
            guard let value = other.values[column.index]?.value else { return false }
            return direction == .up ? value > own.value : value < own.value
        }
        let first = beating.max { left, right in
            guard let one = left.values[column.index]?.value, let two = right.values[column.index]?.value else {
                return false
            }
            return direction == .up ? one < two : one > two
        }
        let sum = rows.compactMap { row in row.values[column.index].map { "\(row.label) \($0.number.printed)" } }
        return evidence.claim(
            ExtremeChanges.self, reading.sentence, tokens[index].range,
            quote: reading.range(index, min(index + 1, tokens.count - 1)),
            first == nil ? .supported : .contradicted, expected: first?.label,
            arithmetic: sum.joined(separator: ", "),
            first.map {
                "'\($0.label)' has \($0.values[column.index]?.number.printed ?? ""), and '\(row.label)' "
                    + "\(own.number.printed)"
            } ?? "no row of the table goes beyond it",
            [evidence.cited(row, column, own)])
    }
}
