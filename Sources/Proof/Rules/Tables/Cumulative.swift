import PerformanceModel
import Reading

/// Figures called cumulative that do not accumulate.
///
/// A cumulative count never falls within its year, and a cumulative percentage pools its parts from the year's start;
/// who takes a quarter's figure for the year's plans with the wrong one. `230` in Q2 and `190` in Q3 cannot both be
/// cumulative.
///
/// To mend: print the figures from the start of the year, or leave the word out.
enum Cumulative: ProofRule {
    static let name = "cumulative"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.series.flatMap { series -> [Claim] in
                guard isCalledCumulative(series, table) else { return columns(series, table, evidence) }
                return series.unit == .percent ? pooled(series, table, evidence) : rising(series, table, evidence)
            }
        }
    }

    private static func isCalledCumulative(_ series: ReadSeries, _ table: ReadTable) -> Bool {
        let label = series.fullLabel.lowercased()
        return label.contains("cumulative") || label.contains("year to date") || label.contains("(ytd)")
    }

    /// A column called cumulative that holds less than an earlier one of its year.
    private static func columns(_ series: ReadSeries, _ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        guard table.actualColumns.contains(where: \.isCumulative) else { return [] }
        return rising(series, table, evidence).filter { claim in
            table.columns.contains {
                $0.isCumulative && series.values[$0.index]?.line == claim.line
                    && series.values[$0.index]?.cell == claim.quote
            }
        }
    }

    private static func yearColumns(_ table: ReadTable) -> [ReadColumn] {
        let columns = table.actualColumns.filter { $0.period?.kind == .quarter || $0.period?.kind == .month }
        guard let latest = columns.last else { return [] }
        return columns.filter(latest.isYearSoFar)
    }

    private static func rising(_ series: ReadSeries, _ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        guard series.unit == .count || series.unit == .pounds else { return [] }
        let columns = yearColumns(table).filter { series.values[$0.index] != nil }
        return zip(columns, columns.dropFirst()).compactMap { before, after in
            guard let old = series.values[before.index], let new = series.values[after.index], new.value < old.value
            else {
                return nil
            }
            return evidence.claim(
                Cumulative.self, series, new, .contradicted, expected: "\(old.number.printed) or more",
                arithmetic: "\(new.number.printed) is less than \(old.number.printed)",
                "'\(series.fullLabel)': a cumulative count cannot fall from \(old.number.printed) in "
                    + "\(before.heading) to "
                    + "\(new.number.printed) in \(after.heading)",
                [evidence.cited(series, before, old), evidence.cited(series, after, new)])
        }
    }

    private static func pooled(_ series: ReadSeries, _ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        guard let formula = ShareRows.formula(of: series, in: table, evidence) else { return [] }
        let columns = yearColumns(table)
        guard columns.count > 1, columns.allSatisfy({ formula.right.contains($0.index) }) else { return [] }
        // Where the counts themselves accumulate, so does their share.
        let wholes = columns.compactMap { formula.whole.values[$0.index]?.value }
        let parts = columns.compactMap { formula.part.values[$0.index]?.value }
        guard wholes.count == columns.count,
            zip(wholes, wholes.dropFirst()).contains(where: { $0 > $1 })
                || zip(parts, parts.dropFirst()).contains(where: { $0 > $1 })
        else { return [] }
        return columns.indices.dropFirst().compactMap { index in
            let upTo = columns[...index]
            let part = Span.total(
                upTo.compactMap { formula.part.values[$0.index].map { Span($0) } })
            let whole = Span.total(
                upTo.compactMap { formula.whole.values[$0.index].map { Span($0) } })
            guard let printed = series.values[columns[index].index], let part, let whole,
                let share = part.divided(by: whole)?.multiplied(by: Span(100)), !Fit(printed.number, share).isRight,
                let expected = share.printed.rounded(to: printed.value.places)
            else { return nil }
            return evidence.claim(
                Cumulative.self, series, printed, .contradicted, expected: expected.grouped + "%",
                arithmetic: "\(part.printed.words) of \(whole.printed.words) so far is \(expected.grouped)%",
                "'\(series.fullLabel)': called cumulative, and \(printed.number.printed) in "
                    + "\(columns[index].heading) is that "
                    + "period alone; from the start of the year it is \(expected.grouped)%",
                upTo.compactMap { column in
                    formula.part.values[column.index].map { evidence.cited(formula.part, column, $0) }
                })
        }
    }
}

extension Ratio {
    /// The number as it is printed in a sum.
    var words: String { rounded(to: 1)?.withFewestPlaces.grouped ?? "" }
}
