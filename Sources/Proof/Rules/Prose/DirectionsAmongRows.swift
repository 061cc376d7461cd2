import PerformanceModel
import Reading

/// Rows said to have risen or fallen together, of which one did not.
///
/// `Results dropped in Brent Levels and Corrie` and `complaints fell in every service but Waste` are read by the people
/// of each: the one that is wrongly named rings up.
///
/// To mend: name the rows whose figures went that way, and no others.
enum DirectionsAmongRows: ProofRule {
    static let name = "direction"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.compactMap { index in
                guard let direction = ChangeWords.verb(reading.sentence.tokens[index]),
                    direction == .up || direction == .down
                else { return nil }
                return claim(index, direction, reading, evidence)
            }
        }
    }

    private static func claim(
        _ index: Int, _ direction: ChangeWords.Direction, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let tokens = reading.sentence.tokens
        guard ["in", "at"].contains(reading.word(index + 1)),
            !["not", "would", "will", "could"].contains(reading.word(index - 1))
        else { return nil }
        let phrase = tokens[(index + 2)...].prefix {
            $0.number == nil && $0.period == nil && !$0.isMark(".", ";", ",")
                && !["while", "whilst", "since", "between", "but", "except", "as"].contains($0.word ?? "")
        }
        let end = phrase.endIndex
        let isEvery = ["every", "each"].contains(reading.word(index + 2))
        let rows: [ReadSeries]
        if isEvery {
            guard let all = every(reading.token(index + 3), but: tokens[end...], reading, evidence) else { return nil }
            rows = all
        } else {
            rows = Superlatives.named(phrase, evidence)
            guard rows.count > 1 else { return nil }
        }
        guard Set(rows.map(\.table)).count == 1, rows.count < 15 else { return nil }
        let periods = tokens.compactMap(\.period).filter(\.isNamed)
        let steps = rows.compactMap { row in
            evidence.bases(of: row, periods, isBetween: reading.saysBetween).first.map { (row, $0) }
        }
        guard steps.count == rows.count else { return nil }
        let wrong = steps.filter { _, base in
            let (old, new) = (base.old.figure.value, base.new.figure.value)
            return direction == .up ? new <= old : new >= old
        }
        // Where most went the other way, another change is meant.
        guard wrong.count * 2 < steps.count || rows.count == 2 && wrong.count < 2 else { return nil }
        let sum = (wrong.isEmpty ? steps : wrong).map { row, base in
            "\(row.label) \(base.old.figure.number.printed) to \(base.new.figure.number.printed)"
        }.joined(separator: ", ")
        return evidence.claim(
            DirectionsAmongRows.self, reading.sentence, tokens[index].range,
            quote: reading.range(index, max(index, end - 1)), wrong.isEmpty ? .supported : .contradicted,
            expected: wrong.isEmpty ? nil : "not " + wrong.map(\.0.label).joined(separator: ", "), arithmetic: sum,
            wrong.isEmpty ? "the rows bear it out" : "not all of them did: \(sum)",
            steps.map { evidence.cited($0, $1.new.column, $1.new.figure) })
    }

    /// The rows of the near table whose label column is headed by a noun, less those named after `but` or `except`.
    private static func every(
        _ noun: Token?, but rest: ArraySlice<Token>, _ reading: SentenceReading, _ evidence: Evidence
    ) -> [ReadSeries]? {
        guard let noun else { return nil }
        let tables = evidence.nearTables(reading.sentence).map { evidence.paper.tables[$0] }.filter { table in
            table.columns.contains { column in
                column.meaning == .label && Tokeniser.tokens(of: column.heading).contains { $0.stem == noun.stem }
            }
        }
        guard tables.count == 1, let table = tables.first else { return nil }
        let isBut = ["but", "except"].contains(rest.first?.word ?? "")
        let left = isBut ? Superlatives.named(rest.prefix { !$0.isMark(".", ";") }, evidence).map(\.id) : []
        guard !isBut || !left.isEmpty else { return nil }
        return table.series.filter {
            !Totals.isTotal($0, in: table) && !Superlatives.isWhole($0) && !left.contains($0.id)
        }
    }
}
