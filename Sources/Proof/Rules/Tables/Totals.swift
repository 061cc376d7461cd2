import PerformanceModel
import Reading

/// A year to date or total that its parts do not add up to.
///
/// A total is where a reader looks first. Counts of what happened are added up; a number that stands at the end of a
/// month is not, so the latest value is right for it too; a percentage must lie between its least and its greatest
/// part.
///
/// To mend: add the parts again, or say what the total leaves out.
enum Totals: ProofRule {
    static let name = "total"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            acrossColumns(table, evidence) + downRows(table, evidence) + ofWhich(table, evidence)
        }
    }

    // MARK: Across the columns of a row

    private static func acrossColumns(_ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        table.columns.filter { $0.meaning == .yearToDate || $0.meaning == .total }.flatMap { column -> [Claim] in
            let parts = parts(of: column, in: table)
            guard parts.count > 1 else { return [] }
            return table.series.compactMap { judge($0, column, parts, table, evidence) }
        }
    }

    /// The columns a total is of: of one length each, and for a year to date all of its year so far.
    private static func parts(of column: ReadColumn, in table: ReadTable) -> [ReadColumn] {
        let actual = table.actualColumns
        guard column.meaning == .yearToDate else {
            if actual.isEmpty || actual.count == 1 && table.kindColumns.count > 1 {
                return table.kindColumns.filter { $0.index < column.index }
            }
            var left = actual.filter { $0.index < column.index }
            if let span = column.period, span.isNamed, span.months > 1 {
                left = left.filter {
                    ($0.period?.months ?? 99) < span.months && $0.time <= column.time
                        && $0.time > column.time - span.months
                }
                return left
            }
            return left.contains { $0.period?.kind == .year } && left.count > 1 ? [] : left
        }
        guard let latest = actual.last(where: { $0.period?.kind == .quarter || $0.period?.kind == .month }),
            let length = latest.period?.months, !latest.isCumulative
        else { return [] }
        let parts = actual.filter { $0.period?.months == length && latest.isYearSoFar($0) }
        return parts.count * length == latest.monthsIntoYear ? parts : []
    }

    private static func judge(
        _ series: ReadSeries, _ column: ReadColumn, _ parts: [ReadColumn], _ table: ReadTable, _ evidence: Evidence
    ) -> Claim? {
        guard let total = series.values[column.index], !total.isForecast, total.period == nil else { return nil }
        let figures = parts.compactMap { series.values[$0.index] }
        guard figures.count == parts.count, figures.allSatisfy({ $0.period == nil }) else { return nil }
        let spans = figures.map { Span($0) }
        let cited = zip(parts, figures).map { evidence.cited(series, $0, $1) }
        guard let sum = Span.total(spans), let least = spans.map(\.low).min(), let most = spans.map(\.high).max() else {
            return nil
        }
        let added = figures.map(\.number.printed).joined(separator: " + ")
        let isSum = Fit(total.number, sum)
        let value = Ratio(total.value)
        func claim(_ verdict: Verdict, _ expected: String?, _ arithmetic: String, _ message: String) -> Claim {
            evidence.claim(
                Totals.self, series, total, verdict, expected: expected, arithmetic: arithmetic, message, cited)
        }
        let expected = sum.printed.rounded(to: total.value.places)?.grouped
        let isCount = series.unit == .count || series.unit == .pounds
        if isSum.isRight, isCount {
            return claim(isSum.verdict, expected, "\(added) = \(total.number.printed)", "the parts add up to it")
        }
        if value >= least, value <= most || Fit(total.number, Span(low: most, printed: most, high: most)).isRight {
            return claim(
                .unchecked, nil, "",
                "it lies between its least and greatest part, and may be weighted or a latest value")
        }
        if Stocks.isStock(series) { return nil }
        if isCount {
            guard let expected else { return nil }
            return claim(
                .contradicted, expected, "\(added) = \(expected)",
                "'\(series.fullLabel)': \(column.heading) is printed as \(total.number.printed), and its parts "
                    + "add up to "
                    + "\(expected)")
        }
        if isSum.isRight {
            return claim(isSum.verdict, expected, "\(added) = \(total.number.printed)", "the parts add up to it")
        }
        guard column.meaning == .yearToDate, series.unit == .percent || series.unit == .mean || series.unit == .days
        else { return nil }
        return claim(
            .contradicted,
            "between \(figures.map(\.value).min()?.grouped ?? "") and \(figures.map(\.value).max()?.grouped ?? "")",
            "the parts are \(figures.map(\.number.printed).joined(separator: ", "))",
            "'\(series.fullLabel)': \(column.heading) is printed as \(total.number.printed), which lies outside "
                + "all its parts"
        )
    }

    // MARK: Down the rows of a column

    private static func downRows(_ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        table.series.indices.flatMap { index -> [Claim] in
            let total = table.series[index]
            guard isTotal(total) || isSumOfRows(total, table),
                total.unit == .count || total.unit == .pounds || total.unit == .mean
            else { return [] }
            let parts = table.series.filter {
                $0.id != total.id && $0.group == total.group && !isTotal($0) && $0.unit == total.unit
                    && $0.line < total.line
            }
            guard parts.count > 1 else { return [] }
            let columns = table.columns.filter { total.values[$0.index] != nil && isAdded($0) }
            var judged = columns.compactMap { judge(total, parts, $0, evidence) }
            // Rows in small letters, such as `primary` under `Fires`, are parts of the one above them.
            let main = parts.filter { $0.label.first { $0.isLetter }?.isUppercase == true }
            if !judged.contains(where: { $0.verdict != .contradicted }), main.count > 1, main.count < parts.count {
                judged = columns.compactMap { judge(total, main, $0, evidence) }
            }
            let right = judged.count { $0.verdict != .contradicted }
            // Where no column adds up, the rows are no parts of it.
            return right > 0 || judged.count == 1 && isPlainTotal(total) ? judged : []
        }
    }

    /// A row and the rows `of which` below it, where they make it up in one column at least.
    private static func ofWhich(_ table: ReadTable, _ evidence: Evidence) -> [Claim] {
        func isPart(_ series: ReadSeries) -> Bool {
            series.label.lowercased().drop { !$0.isLetter }.hasPrefix("of which")
        }
        return table.series.indices.flatMap { index -> [Claim] in
            let whole = table.series[index]
            let parts = Array(table.series[(index + 1)...].prefix(while: isPart))
            guard !isPart(whole), parts.count > 1, whole.unit == .count || whole.unit == .pounds else { return [] }
            let judged = table.columns.filter { whole.values[$0.index] != nil && isAdded($0) }.compactMap {
                judge(whole, parts, $0, evidence)
            }
            return judged.contains { $0.verdict != .contradicted } ? judged : []
        }
    }

    private static func isAdded(_ column: ReadColumn) -> Bool {
        switch column.meaning {
        // A column of shares or rates is not added up.
        case .figure:
            column.isTimed && ShareColumns.multiplier(column) == nil
                || !column.isTimed && column.period == nil && ShareColumns.multiplier(column) == nil
                    && !column.heading.lowercased().contains("index")
        case .yearToDate, .total, .target: ShareColumns.multiplier(column) == nil
        default: false
        }
    }

    /// Whether a row sums up those above it, by its name or by its numbers.
    static func isTotal(_ series: ReadSeries, in table: ReadTable) -> Bool {
        isTotal(series) || isSumOfRows(series, table)
    }

    static func isTotal(_ series: ReadSeries) -> Bool {
        let words = series.label.lowercased().split { !$0.isLetter }
        return words.first == "total" || words.last == "total" || words.first == "all" && words.count < 4
            || words.first == "overall" && words.count < 4
    }

    /// Whether the last row of a group is the sum of the rows above it in two columns at least, whatever it is called.
    static func isSumOfRows(_ series: ReadSeries, _ table: ReadTable) -> Bool {
        func isAlike(_ row: ReadSeries) -> Bool { row.group == series.group && row.unit == series.unit }
        guard series.unit == .count || series.unit == .pounds, table.series.last(where: isAlike)?.id == series.id else {
            return false
        }
        let rows = table.series.filter(isAlike)
        guard rows.count > 3 else { return false }
        return series.values.filter { column, figure in
            let parts = rows.dropLast().compactMap { $0.values[column] }
            guard parts.count == rows.count - 1, figure.value > 0,
                let sum = Span.total(parts.map { Span($0) })
            else { return false }
            return Fit(figure.number, sum).isRight
        }.count > 1
    }

    private static func isPlainTotal(_ series: ReadSeries) -> Bool {
        series.label.lowercased().filter(\.isLetter).hasPrefix("total")
    }

    private static func judge(
        _ total: ReadSeries, _ parts: [ReadSeries], _ column: ReadColumn, _ evidence: Evidence
    ) -> Claim? {
        guard let figure = total.values[column.index] else { return nil }
        let figures = parts.compactMap { part in part.values[column.index].map { (part, $0) } }
        guard figures.count == parts.count,
            let sum = Span.total(figures.map { Span($0.1) }),
            let expected = sum.printed.rounded(to: figure.value.places)?.grouped
        else { return nil }
        let fit = Fit(figure.number, sum)
        let added = figures.map(\.1.number.printed).joined(separator: " + ") + " = " + expected
        let cited = figures.map { evidence.cited($0.0, column, $0.1) }
        return evidence.claim(
            Totals.self, total, figure, fit.verdict, expected: expected, arithmetic: added,
            fit.isRight
                ? "the rows add up to it"
                : "'\(total.fullLabel)', \(column.heading): printed as \(figure.number.printed), and the rows "
                    + "above add up to "
                    + expected, cited)
    }
}
