import PerformanceModel
import Reading

/// An arrow, word or letter of a direction column that the figures do not bear out.
///
/// A reader goes by the arrows and not by the numbers: `↑` beside 700 and 640 tells the opposite. An arrow may point
/// where the number went or where it is better; which of the two a table means, most of its rows tell.
///
/// To mend: turn the arrow round, or correct the figures.
enum DirectionMarks: ProofRule {
    static let name = "direction"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.columns.filter { $0.meaning == .direction }.flatMap { claims($0, table, evidence) }
        }
    }

    private struct Row {
        let series: ReadSeries
        let mark: DirectionReading
        let printed: ReadSeries.StatusWord
        let old: (column: ReadColumn, figure: PrintedFigure)
        let new: (column: ReadColumn, figure: PrintedFigure)

        var rose: Bool? { old.figure.value == new.figure.value ? nil : new.figure.value > old.figure.value }
    }

    private static func claims(_ column: ReadColumn, _ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        let rows = table.series.compactMap { series -> Row? in
            guard let printed = series.marks[column.index], let mark = DirectionReading(printed.word),
                let base = evidence.bases(of: series, [column.period].compactMap { $0 }).first,
                base.new.column.time == evidence.current(series)?.column.time
            else { return nil }
            return Row(series: series, mark: mark, printed: printed, old: base.old, new: base.new)
        }
        let asNumber = rows.filter { holds($0, isOfGood: false) == true }.count
        let asGood = rows.filter { holds($0, isOfGood: true) == true }.count
        let isOfGood = asGood > asNumber || asGood == asNumber && saysBetter(evidence)
        let known = rows.filter { holds($0, isOfGood: isOfGood) != nil }
        let right = max(asNumber, asGood)
        guard right >= 2, right * 10 >= known.count * 6 else { return [] }
        return known.compactMap { row in
            guard let isRight = holds(row, isOfGood: isOfGood) else { return nil }
            let sum =
                "\(row.old.figure.number.printed) (\(row.old.column.heading)) to "
                + "\(row.new.figure.number.printed) (\(row.new.column.heading))"
            return Claim(
                rule: name, verdict: isRight ? .supported : .contradicted, severity: severity, line: row.printed.line,
                section: table.section,
                quote: row.printed.word, printed: row.printed.word, expected: isRight ? nil : expected(row, isOfGood),
                arithmetic: sum,
                message: isRight
                    ? "the figures bear it out"
                    : "'\(row.series.fullLabel)' is marked '\(row.printed.word)', and went from \(sum)",
                figures: [
                    evidence.cited(row.series, row.old.column, row.old.figure),
                    evidence.cited(row.series, row.new.column, row.new.figure),
                ])
        }
    }

    /// Whether the paper explains its arrows so: `▲ is better`.
    private static func saysBetter(_ evidence: Evidence) -> Bool {
        evidence.paper.sentences.contains { sentence in
            sentence.tokens.indices.contains { at in
                guard DirectionReading(sentence.quote(sentence.tokens[at].range)) == .up else { return false }
                let next = sentence.tokens[(at + 1)...].prefix(2).compactMap(\.word)
                return next.contains { ["better", "improved", "improving", "improvement"].contains($0) }
            }
        }
    }

    private static func holds(_ row: Row, isOfGood: Bool) -> Bool? {
        switch row.mark {
        case .same: return row.rose == nil
        case .up, .down:
            guard let rose = row.rose else { return false }
            guard isOfGood else { return rose == (row.mark == .up) }
            guard let polarity = row.series.polarity, polarity == .high || polarity == .low else { return nil }
            return ((polarity == .high) == rose) == (row.mark == .up)
        case .better, .worse:
            guard let polarity = row.series.polarity, polarity == .high || polarity == .low else { return nil }
            guard let rose = row.rose else { return false }
            return ((polarity == .high) == rose) == (row.mark == .better)
        }
    }

    private static func expected(_ row: Row, _ isOfGood: Bool) -> String {
        guard let rose = row.rose else { return "no change" }
        guard isOfGood || row.mark == .better || row.mark == .worse, let polarity = row.series.polarity else {
            return rose ? "up" : "down"
        }
        return (polarity == .high) == rose ? "better" : "worse"
    }
}
