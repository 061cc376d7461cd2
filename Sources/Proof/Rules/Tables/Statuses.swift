import PerformanceModel
import Reading

/// A status that the value and its target do not earn.
///
/// A red that should be amber costs a service a meeting, and a green that should be red costs more. Where the key says
/// `Amber: within 5% of target`, 380 beside a target of 400 is amber and not red. Without a key only a red on a target
/// that was met, or a green on one that was missed, is taken up, and then as a question.
///
/// To mend: correct the status, the value or the target; or print the rule that makes it so.
enum Statuses: ProofRule {
    static let name = "status"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        let key = StatusKey(evidence.paper)
        return evidence.paper.tables.flatMap { table -> [Claim] in
            let targets = table.columns.filter { $0.meaning == .target }
            let statuses = table.columns.filter { $0.meaning == .status }
            guard let target = targets.last, statuses.count == 1 else { return [] }
            let usual = usualPolarity(table, statuses[0], target, evidence)
            return table.series.compactMap { row in
                var series = row
                if series.polarity == nil { series.polarity = usual }
                return claim(series, statuses[0], target, table.columns.first { $0.meaning == .floor }, key, evidence)
            }
        }
    }

    /// Whether a value and its target are of one kind: a per cent spent is not held against a budget.
    private static func isLike(_ figure: PrintedFigure, _ goal: PrintedFigure, _ column: ReadColumn) -> Bool {
        guard figure.number.unit == goal.number.unit || figure.number.unit == .none || goal.number.unit == .none,
            ShareColumns.multiplier(column) == nil
        else { return false }
        guard goal.value > 0, figure.value > 0 else { return true }
        let ratio = figure.value.nearestDouble / goal.value.nearestDouble
        return ratio > 0.05 && ratio < 20
    }

    /// The polarity that most statuses of a table bear out.
    private static func usualPolarity(
        _ table: ReadTable, _ column: ReadColumn, _ target: ReadColumn, _ evidence: Evidence
    ) -> Polarity? {
        var votes: [Polarity: Int] = [.high: 0, .low: 0]
        for series in table.series {
            guard let printed = series.status[column.index], let status = StatusReading.status(printed.word),
                let goal = series.values[target.index],
                let (_, now) = evidence.current(series), now.value != goal.value
            else { continue }
            let isAbove = now.value > goal.value
            votes[(status == "green" || status == "blue") == isAbove ? .high : .low, default: 0] += 1
        }
        let (high, low) = (votes[.high] ?? 0, votes[.low] ?? 0)
        if high >= 3, high > low * 3 { return .high }
        return low >= 3 && low > high * 3 ? .low : nil
    }

    private static func claim(
        _ series: ReadSeries, _ column: ReadColumn, _ target: ReadColumn, _ floor: ReadColumn?, _ key: StatusKey,
        _ evidence: Evidence
    ) -> Claim? {
        guard let printed = series.status[column.index], let status = StatusReading.status(printed.word),
            let polarity = series.polarity, polarity == .high || polarity == .low,
            let goal = series.values[target.index], let (now, figure) = evidence.current(series), figure.period == nil,
            isLike(figure, goal, now)
        else { return nil }
        let due = key.status(
            Ratio(figure.value), target: Ratio(goal.value),
            floor: floor.flatMap { series.values[$0.index] }.map { Ratio($0.value) },
            isPercentage: series.unit == .percent, polarity: polarity)
        let isMet = polarity == .high ? figure.value >= goal.value : figure.value <= goal.value
        let sum =
            "\(figure.number.printed) against a target of \(goal.number.printed), "
            + "\(polarity == .high ? "high" : "low") is good"
        let isRight: Bool
        var isCertain = series.saysPolarity
        if let due {
            isRight = due == status || due == "green" && status == "blue"
        } else {
            isRight = isMet ? status != "red" : status != "green" && status != "blue"
            isCertain = false
        }
        if isRight, due == nil { return nil }
        var claim = Claim(
            rule: name, verdict: isRight ? .supported : isCertain || due != nil ? .contradicted : .unchecked,
            severity: severity,
            line: printed.line, section: evidence.table(of: series).section, quote: printed.word, printed: printed.word,
            expected: due ?? (isMet ? "not red" : "not green"), arithmetic: sum,
            message: isRight
                ? "the key makes it so"
                : "'\(series.fullLabel)' is \(status) with \(sum)" + (due.map { "; the key makes it \($0)" } ?? ""),
            figures: [evidence.cited(series, now, figure), evidence.cited(series, target, goal)])
        if !isRight, claim.verdict == .unchecked { claim.severity = .query }
        return claim
    }
}
