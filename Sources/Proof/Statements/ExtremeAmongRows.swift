import PerformanceModel
import Reading

extension Superlatives {
    /// `Ashford had the highest rate`: a row that is a place or kind, beside the others of its group.
    static func amongRows(_ extreme: Extreme, _ reading: SentenceReading, _ index: Int, _ evidence: Evidence)
        -> Claim?
    {
        let tokens = reading.sentence.tokens
        let stems = evidence.labels.stems(of: tokens[reading.clause(at: index)])
        let named = evidence.labels.matches(stems, least: 1).map { evidence.series($0.series) }.filter { series in
            let label = evidence.labels.labelStems(series.id)
            return !label.isEmpty && label.count < 5 && label.isSubset(of: stems)
        }
        guard named.count == 1, let series = named.first, !isWhole(series) else { return nil }
        let table = evidence.table(of: series)
        let rows = table.series.filter { $0.group == series.group && $0.unit == series.unit && !isWhole($0) }
        guard rows.count > 2, saysAmong(reading, index) else { return nil }
        let value = reading.mentions.first { mention in
            series.values.values.contains { $0.value == mention.number.value }
        }
        let column =
            value.flatMap { value in table.columns.first { series.values[$0.index]?.value == value.number.value } }
            ?? evidence.current(series)?.column
        guard let column, let own = series.values[column.index],
            let beaten = beats(extreme, series.polarity ?? rows.compactMap(\.polarity).first)
        else { return nil }
        let isCouncil = { (row: ReadSeries) in
            ["england", "average", "county", "region", "regional"].contains { row.label.lowercased().contains($0) }
        }
        let better = rows.filter { !isCouncil($0) }.first { row in
            row.values[column.index].map { beaten($0.value, own.value) } ?? false
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

    private static func isWhole(_ series: ReadSeries) -> Bool {
        let words = series.label.lowercased().split { !$0.isLetter }
        return Totals.isTotal(series)
            || words.count < 3
                && words.contains {
                    ["force", "county", "council", "borough", "authority", "england", "average"].contains($0)
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
