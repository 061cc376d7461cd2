import PerformanceModel
import Reading

/// Counts of statuses in the words that are not those of the table.
///
/// They are the headline of the report, and are often counted before the last status was changed. Where three of four
/// rows are green, `two measures are green` and `50% are green` are wrong.
///
/// To mend: count the statuses again.
enum StatusCounts: ProofRule {
    static let name = "status"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        let tables = evidence.paper.tables.map { table in
            table.series.flatMap { $0.status.values.map { StatusReading.status($0.word) ?? stem($0.word) } }
        }
        .enumerated().map { $1.isEmpty ? counted(evidence.paper.tables[$0]) : $1 }
        let words = evidence.paper.series.flatMap { $0.status.values.map(\.word) }
        let printed = Dictionary(
            words.compactMap { word in StatusReading.status(word).map { (word.lowercased(), $0) } },
            uniquingKeysWith: { first, _ in first })
        let filled = tables.indices.filter { !tables[$0].isEmpty }
        guard !filled.isEmpty else { return [] }
        return evidence.sentences.flatMap { reading -> [Claim] in
            let near = evidence.nearTables(reading.sentence).filter { filled.contains($0) }
            var sets = [filled.flatMap { tables[$0] }]
            if filled.count > 1 { sets += near.sorted().map { tables[$0] } }
            let rows = rowSets(reading, evidence)
            if rows.count > 1 { return [] }
            if !rows.isEmpty { sets = rows }
            let names = StatusReading.colours.union(sets.joined())
            return reading.mentions.compactMap { claim($0, reading, sets, names, printed, evidence) }
        }
    }

    /// A status of the paper's own, such as `star`, as it is said in the singular or plural.
    private static func stem(_ word: String) -> String { Tokeniser.tokens(of: word).first?.stem ?? word }

    /// The statuses of a table that counts them, a column each: those of its total row, or of all its rows.
    private static func counted(_ table: ReadTable) -> [String] {
        let columns = table.columns.filter { StatusReading.colours.contains($0.heading.lowercased()) }
        guard columns.count > 1 else { return [] }
        let total = table.series.first(where: Totals.isTotal)
        let rows = total.map { [$0] } ?? table.series.filter { $0.unit == .count }
        return columns.flatMap { column in
            rows.flatMap { row -> [String] in
                let count = row.values[column.index].map { Int($0.value.millionths / 1_000_000) } ?? 0
                return Array(repeating: column.heading.lowercased(), count: max(0, min(count, 1000)))
            }
        }
    }

    /// The statuses of the rows that a sentence names, where a table counts them a row each.
    private static func rowSets(_ reading: SentenceReading, _ evidence: Evidence) -> [[String]] {
        let stems = evidence.labels.stems(of: reading.sentence.tokens[...])
        return evidence.paper.tables.flatMap { table -> [[String]] in
            let columns = table.columns.filter { StatusReading.colours.contains($0.heading.lowercased()) }
            guard columns.count > 1 else { return [] }
            return table.series.filter {
                !Totals.isTotal($0) && !evidence.labels.labelStems($0.id).isDisjoint(with: stems)
            }.map { row in
                columns.flatMap { column in
                    Array(
                        repeating: column.heading.lowercased(),
                        count: row.values[column.index].map { max(0, min(Int($0.value.millionths / 1_000_000), 1000)) }
                            ?? 0)
                }
            }
        }
    }

    private static func claim(
        _ mention: SentenceReading.Mention, _ reading: SentenceReading, _ sets: [[String]], _ names: Set<String>,
        _ printed: [String: String], _ evidence: Evidence
    ) -> Claim? {
        guard mention.role == .value,
            !(1...2).contains(where: { reading.word(mention.index - $0) == "of" }) || mention.number.unit == .percent,
            let status = status(after: mention, reading, names, printed)
        else { return nil }
        func count(_ set: [String]) -> Int { set.count { $0 == status } }
        let counts = sets.map(count)
        switch mention.number.unit {
        case .none:
            guard mention.number.value.isWhole, mention.number.value < 1000, mention.number.hedge == .none else {
                return nil
            }
            let said = Int(mention.number.value.millionths / 1_000_000)
            let isRight = counts.contains(said)
            guard isRight || sets.count == 1 || near(said, counts) else { return nil }
            return evidence.claim(
                StatusCounts.self, reading.sentence, mention.range, isRight ? .supported : .contradicted,
                expected: "\(counts[0])",
                arithmetic: "the table has \(counts[0]) \(status) of \(sets[0].count)",
                isRight
                    ? "the table has as many"
                    : "the words say \(mention.number.printed) \(status), and the table has \(counts[0])")
        case .percent:
            let fits = sets.compactMap { set in
                Span(count(set)).divided(by: Span(set.count))?.multiplied(by: Span(100)).map {
                    Fit(hedged: mention.number, $0)
                }
            }
            guard let best = fits.first(where: { $0.isRight }) ?? (sets.count == 1 ? fits.first : nil) else {
                return nil
            }
            let share =
                Span(counts[0]).divided(by: Span(sets[0].count))?.multiplied(by: Span(100))?.printed.rounded(to: 1)?
                .grouped ?? ""
            return evidence.claim(
                StatusCounts.self, reading.sentence, mention.range, best.isRight ? .supported : .contradicted,
                expected: share + "%",
                arithmetic: "\(counts[0]) of \(sets[0].count) is \(share)%",
                best.isRight
                    ? "the table bears it out"
                    : "the words say \(mention.number.printed) \(status), and the table has \(counts[0]) of "
                        + "\(sets[0].count)"
            )
        default: return nil
        }
    }

    private static func near(_ said: Int, _ counts: [Int]) -> Bool { counts.allSatisfy { abs($0 - said) < 6 } }

    /// The status a number counts: `12 are green`, `seven measures are rated green`, `3 red`.
    private static func status(
        after mention: SentenceReading.Mention, _ reading: SentenceReading, _ names: Set<String>,
        _ printed: [String: String]
    ) -> String? {
        func name(_ index: Int) -> String? {
            guard let token = reading.token(index), let word = token.word else { return nil }
            if StatusReading.colours.contains(word) { return word }
            // `Five were met`, of a scheme whose statuses are `Met`, `Near` and `Missed`.
            if index == mention.index + 2, ["were", "was", "are", "is"].contains(reading.word(index - 1)),
                let own = printed[word]
            {
                return own
            }
            return names.contains(token.stem) ? token.stem : nil
        }
        for ahead in 1...9 {
            guard let token = reading.token(mention.index + ahead) else { return nil }
            if token.number != nil || token.isMark(".", ";") {
                return ahead > 1 && reading.word(mention.index + 1) == "of" && token.number != nil
                    ? later(mention.index + ahead, reading, names) : nil
            }
            if token.isMark(",") { return nil }
            if let word = name(mention.index + ahead) {
                // `blue or green` counts two statuses at once.
                if ["or", "and"].contains(reading.word(mention.index + ahead + 1)),
                    name(mention.index + ahead + 2) != nil
                {
                    return nil
                }
                if ["or", "and"].contains(reading.word(mention.index + ahead - 1)),
                    name(mention.index + ahead - 2) != nil
                {
                    return nil
                }
                guard !describes(mention.index + ahead, reading) else { return nil }
                let words = (1..<ahead).compactMap { reading.token(mention.index + $0)?.word }
                return words.contains("from") || words.contains("to") && words.contains("moved")
                    || words.contains("not") ? nil : word
            }
        }
        return nil
    }

    /// Whether a colour describes what stands after it, as in `green flags`, and is no status.
    private static func describes(_ index: Int, _ reading: SentenceReading) -> Bool {
        let next = reading.word(index + 1)
        return !next.isEmpty
            && ![
                "and", "or", "but", "with", "at", "in", "while", "compared", "against", "indicators", "indicator",
                "measures",
                "measure", "ratings", "rating", "status", "this", "last", "for", "on", "than", "up", "from", "since",
                "ones",
                "as", "so", "which", "by", "rated", "overall", "now",
            ].contains(next)
    }

    /// `12 of the 20 indicators are green`: past the total, and not `two of the four red ones`.
    private static func later(_ index: Int, _ reading: SentenceReading, _ names: Set<String>) -> String? {
        for ahead in 1...8 {
            guard let token = reading.token(index + ahead), token.number == nil else { return nil }
            if let word = token.word, names.contains(word) || names.contains(token.stem) {
                return ahead == 1 ? nil : StatusReading.colours.contains(word) ? word : token.stem
            }
        }
        return nil
    }
}
