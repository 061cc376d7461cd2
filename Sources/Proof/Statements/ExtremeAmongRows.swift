import PerformanceModel
import Reading

extension Superlatives {
    /// `Ashford had the highest rate`: a row that is a place or kind, beside the others of its group.
    static func amongRows(_ extreme: Extreme, _ reading: SentenceReading, _ index: Int, _ evidence: Evidence)
        -> Claim?
    {
        let tokens = reading.sentence.tokens
        guard saysAmong(reading, index) else { return nil }
        let clause = reading.clause(at: index)
        var named = named(tokens[clause], evidence)
        // An `and` within a label parts its clause.
        if named.isEmpty, !saysTime(reading, index) { named = self.named(tokens[..<clause.upperBound], evidence) }
        guard named.count == 1, let series = named.first else { return nil }
        let table = evidence.table(of: series)
        var rows = table.series.filter { $0.group == series.group && $0.unit == series.unit && !isWhole($0) }
        if let last = rows.last, Totals.isSumOfRows(last, table) { rows.removeLast() }
        guard rows.count > 2 else { return nil }
        let value = reading.mentions.first { mention in
            series.values.values.contains { $0.value == mention.number.value }
        }
        let printed = value.flatMap { value in
            table.columns.first { series.values[$0.index]?.value == value.number.value }
        }
        guard let column = printed ?? said(reading, index, series, table) ?? onlyKind(series, table, evidence),
            let own = series.values[column.index],
            let beaten = beats(
                extreme,
                series.polarity ?? rows.compactMap(\.polarity).first
                    ?? PolarityReading.polarity(meantBy: column.heading)
                    ?? (column.heading.contains("%") ? .high : nil))
        else { return nil }
        let isCouncil = { (row: ReadSeries) in
            ["england", "average", "county", "region", "regional"].contains { row.label.lowercased().contains($0) }
        }
        let better = rows.filter { row in
            !isCouncil(row) && row.values[column.index].map { beaten($0.value, own.value) } ?? false
        }
        .max { left, right in
            guard let one = left.values[column.index], let other = right.values[column.index] else { return false }
            return beaten(other.value, one.value)
        }
        return evidence.claim(
            Superlatives.self, reading.sentence, tokens[index].range, better == nil ? .supported : .contradicted,
            expected: better.map { "\($0.label)" },
            arithmetic: rows.compactMap { row in row.values[column.index].map { "\(row.label) \($0.number.printed)" } }
                .joined(separator: ", "),
            better.map {
                "'\(series.label)' is not the \(reading.word(index)) in \(column.heading): '\($0.label)' has "
                    + "\($0.values[column.index]?.number.printed ?? "") beside \(own.number.printed)"
            } ?? "no row of the table goes beyond it",
            [evidence.cited(series, column, own)])
    }

    static func named(_ tokens: ArraySlice<Token>, _ evidence: Evidence) -> [ReadSeries] {
        let stems = evidence.labels.stems(of: tokens)
        return evidence.labels.matches(stems, least: 1).map { evidence.series($0.series) }.filter { series in
            let label = evidence.labels.labelStems(series.id)
            return !isWhole(series) && !label.isEmpty && label.count < 5 && label.isSubset(of: stems)
        }
    }

    /// The column that the words behind the superlative name: `the most refusals`, `the smallest share`.
    private static func said(_ reading: SentenceReading, _ index: Int, _ series: ReadSeries, _ table: ReadTable)
        -> ReadColumn?
    {
        let phrase = reading.sentence.tokens[(index + 1)...].prefix(6).prefix {
            $0.number == nil && !$0.isMark(",", ".")
        }
        let isShare = phrase.contains { ["share", "rate", "proportion", "percentage"].contains($0.word ?? "") }
        let columns = table.columns.filter { column in
            switch column.meaning {
            case .figure, .total, .yearToDate, .target: series.values[column.index] != nil
            default: false
            }
        }
        let shares = columns.filter {
            ["%", "rate", "share", "per "].contains(where: $0.heading.lowercased().contains)
        }
        let able = isShare ? shares : columns
        let named = able.filter { column in
            let heading = Tokeniser.tokens(of: column.heading).filter { $0.word != nil }
            return !heading.isEmpty
                && heading.allSatisfy { own in phrase.contains { isAkin(own.stem, $0.stem) } }
        }
        // `the best record of reviews`: the share of them, and not their number.
        if named.count > 1, ["best", "worst"].contains(reading.word(index)) {
            let ratios = named.filter { own in shares.contains { $0.index == own.index } }
            if ratios.count == 1 { return ratios[0] }
        }
        return named.count == 1 ? named[0] : isShare && shares.count == 1 ? shares[0] : nil
    }

    /// `Refused` and `refusals`, `solved` and `solving`.
    private static func isAkin(_ left: String, _ right: String) -> Bool {
        left == right || left.count > 4 && right.hasPrefix(left) || right.count > 4 && left.hasPrefix(right)
    }

    /// The latest column, where all of them are of times; of several kinds none is meant.
    private static func onlyKind(_ series: ReadSeries, _ table: ReadTable, _ evidence: Evidence) -> ReadColumn? {
        let kinds = table.columns.filter { $0.meaning == .figure && series.values[$0.index] != nil }
        return kinds.count == 1 || kinds.allSatisfy(\.isTimed) ? evidence.current(series)?.column : nil
    }

    static func isWhole(_ series: ReadSeries) -> Bool {
        let words = series.label.lowercased().split { !$0.isLetter }
        return Totals.isTotal(series)
            || words.count < 3
                && words.allSatisfy {
                    [
                        "force", "county", "council", "borough", "district", "city", "authority", "england", "average",
                        "the", "national", "regional", "region",
                    ].contains($0)
                }
    }

    private static func saysAmong(_ reading: SentenceReading, _ index: Int) -> Bool {
        !saysTime(reading, index)
            || (1...8).contains { ahead in
                switch reading.word(index + ahead) {
                case "among", "district", "districts", "area", "areas": true
                // `the lowest of the year` is among times.
                case "of": !(1...2).contains { ["year", "quarter"].contains(reading.word(index + ahead + $0)) }
                default: false
                }
            }
    }
}
