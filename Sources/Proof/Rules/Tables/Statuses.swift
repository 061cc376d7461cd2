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
        guard let printed = series.status[column.index], let goal = series.values[target.index] else { return nil }
        if key.isOfVariance { return variance(series, printed, target, goal, key, evidence) }
        guard let polarity = series.polarity, polarity == .high || polarity == .low,
            let (now, figure) = evidence.totals(series).last ?? evidence.current(series), figure.period == nil,
            isLike(figure, goal, now)
        else { return nil }
        func isAsGood(as goal: PrintedFigure) -> Bool {
            polarity == .high ? figure.value >= goal.value : figure.value <= goal.value
        }
        let (value, aim) = (Ratio(figure.value), Ratio(goal.value))
        guard let shortfall = polarity == .high ? aim.subtracting(value) : value.subtracting(aim) else { return nil }
        let due = key.status(
            shortfall: shortfall, target: aim, isFloorMet: floor.flatMap { series.values[$0.index] }.map(isAsGood),
            isPercentage: series.unit == .percent)
        let isMet = isAsGood(as: goal)
        let sum =
            "\(figure.number.printed) against a target of \(goal.number.printed), "
            + "\(polarity == .high ? "high" : "low") is good"
        let cited = [evidence.cited(series, now, figure), evidence.cited(series, target, goal)]
        if let due, let isRight = isSame(printed.word, as: due, key) {
            return claim(isRight ? .supported : .contradicted, series, printed, due, sum, cited, evidence)
        }
        guard let status = StatusReading.status(printed.word),
            isMet ? status == "red" : status == "green" || status == "blue"
        else { return nil }
        var claim = claim(.unchecked, series, printed, isMet ? "not red" : "not green", sum, cited, evidence)
        claim.severity = .query
        return claim
    }

    /// Whether a status is the one that the key makes it; nothing where the key does not know it.
    private static func isSame(_ word: String, as due: String, _ key: StatusKey) -> Bool? {
        let name = Tokeniser.tokens(of: word).compactMap(\.word).joined(separator: " ")
        if name == due { return true }
        let (own, other) = (StatusReading.status(word), StatusReading.status(due))
        if key.defines(name) { return false }
        guard let own, let other else { return nil }
        return own == other || other == "green" && own == "blue"
    }

    /// A rating of how far the variance is from nothing, whichever way: its column is worked out elsewhere.
    private static func variance(
        _ series: ReadSeries, _ printed: ReadSeries.StatusWord, _ budget: ReadColumn, _ goal: PrintedFigure,
        _ key: StatusKey, _ evidence: Evidence
    ) -> Claim? {
        let columns = evidence.table(of: series).columns.filter {
            $0.meaning == .change(isPercent: false) && series.values[$0.index] != nil
        }
        guard columns.count == 1, let figure = series.values[columns[0].index],
            let due = key.status(
                shortfall: Ratio(figure.value), target: Ratio(goal.value), isFloorMet: nil, isPercentage: false),
            let isRight = isSame(printed.word, as: due, key)
        else { return nil }
        return claim(
            isRight ? .supported : .contradicted, series, printed, due,
            "\(figure.number.printed) on a budget of \(goal.number.printed)",
            [evidence.cited(series, columns[0], figure), evidence.cited(series, budget, goal)], evidence)
    }

    private static func claim(
        _ verdict: Verdict, _ series: ReadSeries, _ printed: ReadSeries.StatusWord, _ due: String, _ sum: String,
        _ cited: [CitedFigure], _ evidence: Evidence
    ) -> Claim {
        Claim(
            rule: name, verdict: verdict, severity: severity, line: printed.line,
            section: evidence.table(of: series).section, quote: printed.word, printed: printed.word, expected: due,
            arithmetic: sum,
            message: verdict == .supported
                ? "the key makes it so"
                : "'\(series.fullLabel)' is \(printed.word.lowercased()) with \(sum)"
                    + (verdict == .contradicted ? "; the key makes it \(due)" : ""),
            figures: cited)
    }
}
