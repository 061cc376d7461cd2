import PerformanceModel
import Reading

/// A column of shares or rates that is one column over another, and in one row is not.
///
/// The rows are read against each other, so one wrong share changes who is best. `Solved %` is what was solved over
/// what was recorded, and `Crimes per 1,000` the crimes over the people; a share of the total is a row over the row
/// that sums up. What most rows bear out is taken for the column's rule: 60 of 500 is 12.0% and not `15.0%`.
///
/// To mend: divide again, and round half away from zero to the places printed.
enum ShareColumns: ProofRule {
    static let name = "share-column"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.columns.flatMap { column -> [Claim] in
                guard let per = multiplier(column), column.meaning == .figure || isTotalShare(column) else { return [] }
                return claims(column, per, table, evidence)
            }
        }
    }

    private static func isTotalShare(_ column: ReadColumn) -> Bool { column.heading.lowercased().contains("share") }

    /// What a heading says that a ratio is multiplied by.
    static func multiplier(_ column: ReadColumn) -> Int? {
        let heading = column.heading.lowercased()
        for (text, value) in [("100,000", 100_000), ("10,000", 10_000), ("1,000", 1000), ("100 ", 100)]
        where heading.contains("per \(text)") || heading.contains("for each \(text)") { return value }
        if heading.contains(" per ") || heading.contains("for each") || heading.hasPrefix("per ") { return 1 }
        return heading.contains("%") || heading.contains("share") || heading.contains("per cent")
            || heading.contains("percentage") ? 100 : nil
    }

    /// Two columns, or a column and its total.
    private struct Rule: Hashable {
        let part: Int
        let whole: Int?
    }

    private static func claims(_ column: ReadColumn, _ per: Int, _ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        let bases = table.columns.filter {
            $0.index != column.index && [.figure, .total, .target, .yearToDate].contains($0.meaning)
        }.map(\.index)
        guard bases.count < 20 else { return [] }
        let rules = bases.flatMap { part in
            [Rule(part: part, whole: nil)] + bases.filter { $0 != part }.map { Rule(part: part, whole: $0) }
        }
        let rows = table.series.filter { $0.values[column.index] != nil }
        let counted = rules.map { rule in (rule, rows.filter { fits($0, column, per, rule, table) }.count) }
        guard let (rule, right) = counted.max(by: { $0.1 < $1.1 }), right >= 2, right * 10 >= rows.count * 6 else {
            return []
        }
        return rows.compactMap { judge($0, column, per, rule, table, evidence) }
    }

    private static func whole(_ series: ReadSeries, _ rule: Rule, _ table: ReadTable) -> PrintedFigure? {
        if let whole = rule.whole { return series.values[whole] }
        let total = table.series.first { Totals.isTotal($0) && $0.group == series.group }
        return total?.values[rule.part]
    }

    private static func worked(_ series: ReadSeries, _ per: Int, _ rule: Rule, _ table: ReadTable) -> Span? {
        guard let part = series.values[rule.part], let whole = whole(series, rule, table), whole.value > 0,
            part.value >= 0
        else { return nil }
        return Span(part).divided(by: Span(whole))?
            .multiplied(by: Span(per))
    }

    private static func fits(_ series: ReadSeries, _ column: ReadColumn, _ per: Int, _ rule: Rule, _ table: ReadTable)
        -> Bool
    {
        guard let printed = series.values[column.index], let worked = worked(series, per, rule, table) else {
            return false
        }
        return Fit(printed.number, worked).isRight
    }

    private static func judge(
        _ series: ReadSeries, _ column: ReadColumn, _ per: Int, _ rule: Rule, _ table: ReadTable, _ evidence: Evidence
    ) -> Claim? {
        guard let printed = series.values[column.index], let worked = worked(series, per, rule, table),
            let part = series.values[rule.part],
            let whole = whole(series, rule, table),
            let expected = worked.printed.rounded(to: max(printed.value.places, per == 100 ? 1 : 0))
        else { return nil }
        let fit = Fit(printed.number, worked)
        let unit = per == 100 ? "%" : " per \(Span(per).printed.words)"
        let sum = "\(part.number.printed) of \(whole.number.printed) is \(expected.grouped)\(unit)"
        return evidence.claim(
            ShareColumns.self, series, printed, fit.verdict, expected: expected.grouped + (per == 100 ? "%" : ""),
            arithmetic: sum,
            fit.isRight
                ? "it follows from the columns beside it"
                : "'\(series.fullLabel)', \(column.heading): printed as \(printed.number.printed), and \(sum)",
            [
                CitedFigure(measure: series.fullLabel, column: "", value: part.number.printed, line: part.line),
                CitedFigure(measure: series.fullLabel, column: "", value: whole.number.printed, line: whole.line),
            ])
    }
}
