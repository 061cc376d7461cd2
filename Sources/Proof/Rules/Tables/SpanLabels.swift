import PerformanceModel
import Reading

/// A label that says `each month` over the totals of quarters.
///
/// A reader who takes a quarter's total for a month's thinks three times as many came. Where the values of the quarters
/// add up to the year to date, they are no monthly figures.
///
/// To mend: say `each quarter`, or print the monthly average.
enum SpanLabels: ProofRule {
    static let name = "period-label"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in table.series.compactMap { claim($0, table, evidence) } }
    }

    private static func claim(_ series: ReadSeries, _ table: ReadTable, _ evidence: Evidence) -> Claim? {
        let label = series.label.lowercased()
        guard let said = ["each month", "per month", "each quarter", "per quarter"].first(where: label.contains),
            series.unit == .count
        else {
            return nil
        }
        let saysMonth = said.hasSuffix("month")
        let months = saysMonth ? 1 : 3
        let parts = table.actualColumns.filter { ($0.period?.months ?? 0) > 0 && series.values[$0.index] != nil }
        guard let length = parts.last?.period?.months, length == 1 || length == 3,
            let total = table.columns.first(where: { $0.meaning == .yearToDate || $0.meaning == .total }),
            let printed = series.values[total.index], let latest = parts.last
        else { return nil }
        let year = parts.filter { $0.period?.months == length && latest.isYearSoFar($0) }
        let figures = year.compactMap { series.values[$0.index] }
        guard figures.count > 1, let sum = Span.total(figures.map { Span($0) }),
            Fit(printed.number, sum).isRight
        else { return nil }
        let isRight = months == length
        let added = figures.map(\.number.printed).joined(separator: " + ") + " = " + printed.number.printed
        return Claim(
            rule: name, verdict: isRight ? .supported : .contradicted, severity: severity, line: series.line,
            section: table.section,
            quote: series.label, printed: said, expected: length == 3 ? "each quarter" : "each month",
            arithmetic: added,
            message: isRight
                ? "the values add up to the year to date"
                : "'\(series.fullLabel)': the values are of \(length == 3 ? "quarters" : "months"), since they "
                    + "add up to the "
                    + "\(total.heading)",
            figures: zip(year, figures).map { evidence.cited(series, $0, $1) })
    }
}
