import PerformanceModel
import Reading

/// An average that lies outside everything it is the average of.
///
/// It shows that the average or a figure it is of was changed and the other was not: no average of 27.0 and 32.3 is
/// 34.6. What stands at the ends of months may differ from what stands at the ends of quarters, so for such numbers
/// this is only asked about; percentages are never averaged here, since they are weighted.
///
/// To mend: work the average out again from the figures of the months.
enum Averages: ProofRule {
    static let name = "average"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.columns.flatMap { column -> [Claim] in
                guard case .average(let months) = column.meaning else { return [] }
                let parts = parts(months, in: table)
                guard parts.count > 1 else { return [] }
                let isPlain = months == nil && isPlainMean(column, parts, table)
                return table.series.compactMap { judge($0, column, parts, months, isPlain, table, evidence) }
            }
        }
    }

    private static func parts(_ months: Int?, in table: ReadTable) -> [ReadColumn] {
        let actual = table.actualColumns
        guard let months else { return actual }
        guard let length = actual.last?.period?.months, length > 0, months % length == 0 else { return [] }
        let parts = actual.filter { $0.period?.months == length }.suffix(months / length)
        guard parts.count == months / length, let first = parts.first, let last = parts.last,
            last.time - first.time == months - length
        else { return [] }
        return Array(parts)
    }

    /// Whether the column is the mean of the columns beside it in two rows at least.
    private static func isPlainMean(_ column: ReadColumn, _ parts: [ReadColumn], _ table: ReadTable) -> Bool {
        table.series.count { series in
            guard let printed = series.values[column.index], let mean = mean(series, parts) else { return false }
            return Fit(printed.number, mean).isRight
        } > 1
    }

    private static func mean(_ series: ReadSeries, _ parts: [ReadColumn]) -> Span? {
        let figures = parts.compactMap { series.values[$0.index] }
        guard figures.count == parts.count else { return nil }
        return Span.total(figures.map { Span($0) })?.divided(by: Span(parts.count))
    }

    private static func judge(
        _ series: ReadSeries, _ column: ReadColumn, _ parts: [ReadColumn], _ months: Int?, _ isPlain: Bool,
        _ table: ReadTable, _ evidence: Evidence
    ) -> Claim? {
        guard let average = series.values[column.index], average.period == nil, !average.isYearToDate else {
            return nil
        }
        let figures = parts.compactMap { series.values[$0.index] }
        guard figures.count == parts.count, figures.allSatisfy({ $0.period == nil }) else { return nil }
        let cited = zip(parts, figures).map { evidence.cited(series, $0, $1) }
        let listed = figures.map(\.number.printed).joined(separator: " and ")
        let isCount = series.unit == .count || series.unit == .pounds
        let spans = figures.map { Span($0) }
        if isCount, let months, let monthly = Span.total(spans)?.divided(by: Span(months)) {
            if Fit(average.number, monthly).isRight {
                return evidence.claim(
                    Averages.self, series, average, .supported, arithmetic: "(\(listed)) ÷ \(months)",
                    "it is the monthly average",
                    cited)
            }
        }
        if let mean = mean(series, parts), isCount || isPlain || series.unit == .mean {
            let fit = Fit(average.number, mean)
            let expected = mean.printed.rounded(to: average.value.places)?.grouped
            if fit.isRight {
                return evidence.claim(
                    Averages.self, series, average, fit.verdict, arithmetic: "the mean of \(listed)", "it is the mean",
                    cited)
            }
            if isPlain {
                return evidence.claim(
                    Averages.self, series, average, .contradicted, expected: expected,
                    arithmetic: "the mean of \(listed) is \(expected ?? "")",
                    "'\(series.fullLabel)': the average printed is \(average.number.printed), and the mean of "
                        + "the columns is "
                        + (expected ?? "another"), cited)
            }
        }
        return range(series, average, figures, listed, cited, evidence)
    }

    private static func range(
        _ series: ReadSeries, _ average: PrintedFigure, _ figures: [PrintedFigure], _ listed: String,
        _ cited: [CitedFigure],
        _ evidence: Evidence
    ) -> Claim? {
        guard let least = figures.min(by: { $0.value < $1.value }), let most = figures.max(by: { $0.value < $1.value })
        else {
            return nil
        }
        let isInside = average.value >= least.value && average.value <= most.value
        if isInside {
            return evidence.claim(
                Averages.self, series, average, .unchecked, arithmetic: "the parts are \(listed)",
                "it lies between its parts", cited)
        }
        let isStock = Stocks.isStock(series)
        var claim = evidence.claim(
            Averages.self, series, average, isStock ? .unchecked : .contradicted,
            expected: "between \(least.number.printed) and \(most.number.printed)",
            arithmetic: "the parts are \(listed)",
            "'\(series.fullLabel)': an average of \(listed) cannot be \(average.number.printed)"
                + (isStock ? ", unless it is of what stood at the ends of the months" : ""), cited)
        if isStock { claim.severity = .query }
        return claim
    }
}
