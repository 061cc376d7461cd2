import PerformanceModel
import Reading

/// Numbers and rates printed side by side that no one population fits.
///
/// A number over its rate gives the population. All numbers and rates of one period rest on the same population, so
/// each pair must allow it; where two agree and a third does not, the third is wrong. Beside `2,400/96.0` and
/// `1,250/50.0`, which both need 250,000 children, `1,850/79.0` needs 234,000; with theirs it is 74.0.
///
/// To mend: work the rate out again with the population the others use.
enum Denominators: ProofRule {
    static let name = "denominator"
    static let severity = Finding.Severity.error

    /// A number and its rate, with the populations that both can have come from.
    private struct Pair {
        let number: ReadSeries
        let rate: ReadSeries
        let count: PrintedFigure
        let printed: PrintedFigure
        let column: ReadColumn
        let per: Int
        let least: Ratio
        let most: Ratio

        var middle: Double { (least.nearestDouble + most.nearestDouble) / 2 }
        func overlaps(_ other: Pair) -> Bool { least <= other.most && other.least <= most }
    }

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table -> [Claim] in
            let rows = pairs(of: table)
            let rates = rows.filter { $1.unit != .percent }
            let across =
                table.actualColumns.flatMap { column in
                    judgeColumn(rates.compactMap { pair($0, $1, column) }, evidence)
                } + rateColumns(of: table).flatMap { judgeColumn($0, evidence) }
            let judged = Set(across.map { "\($0.line) \($0.quote)" })
            let along = rows.flatMap { number, rate in
                judgeRow(table.actualColumns.compactMap { pair(number, rate, $0) }, evidence)
            }
            return across + along.filter { !judged.contains("\($0.line) \($0.quote)") }
        }
    }

    /// `Rate per 1,000, 2022` beside the numbers of 2022: the pairs of each such column.
    private static func rateColumns(of table: ReadTable) -> [[Pair]] {
        table.columns.filter { $0.meaning == .figure && !$0.isTimed }.compactMap { column in
            guard let per = ShareColumns.multiplier(column), per >= 1000, let period = column.period, period.isNamed,
                let counts = table.actualColumns.last(where: { $0.period?.fits(period) == true })
            else { return nil }
            return table.series.compactMap { row in
                guard row.unit == .count, let count = row.values[counts.index], let printed = row.values[column.index]
                else { return nil }
                return pair(row, row, count, printed, column, per)
            }
        }
    }

    /// The rows that are a number and its rate, in one cell or under labels that differ in those words alone; or a
    /// number and its share of one population.
    private static func pairs(of table: ReadTable) -> [(ReadSeries, ReadSeries)] {
        let all = Dictionary(uniqueKeysWithValues: table.series.map { ($0.id, $0) })
        return table.series.compactMap { series in
            guard series.unit == .count, let companion = series.companion.flatMap({ all[$0] }) else { return nil }
            if case .rate = companion.unit { return (series, companion) }
            return companion.unit == .percent ? (series, companion) : nil
        }
    }

    private static func pair(_ number: ReadSeries, _ rate: ReadSeries, _ column: ReadColumn) -> Pair? {
        guard let count = number.values[column.index], let printed = rate.values[column.index] else { return nil }
        switch rate.unit {
        case .rate(.some(let per)): return pair(number, rate, count, printed, column, per)
        case .percent: return pair(number, rate, count, printed, column, 100)
        default: return pair(number, rate, count, printed, column, 10_000)
        }
    }

    private static func pair(
        _ number: ReadSeries, _ rate: ReadSeries, _ count: PrintedFigure, _ printed: PrintedFigure,
        _ column: ReadColumn, _ per: Int
    ) -> Pair? {
        guard count.value > 0, printed.value > 0,
            let half = Ratio(Int128(printed.number.step.millionths), over: 2_000_000),
            let low = Ratio(printed.value).subtracting(half), let high = Ratio(printed.value).adding(half),
            !low.isNegative,
            !low.isZero
        else { return nil }
        let scaled = Ratio(count.value).multiplied(by: Span(per).printed)
        guard let scaled, let least = scaled.divided(by: high), let most = scaled.divided(by: low) else { return nil }
        return Pair(
            number: number, rate: rate, count: count, printed: printed, column: column, per: per, least: least,
            most: most)
    }

    // MARK: One period

    private static func judgeColumn(_ pairs: [Pair], _ evidence: Evidence) -> [Claim] {
        guard pairs.count > 2 else { return [] }
        let agreeing = pairs.map { pair in pairs.filter { $0.overlaps(pair) } }
        guard let most = agreeing.max(by: { $0.count < $1.count }), most.count > 1, most.count * 2 > pairs.count,
            most.allSatisfy({ one in most.allSatisfy(one.overlaps) }), let least = most.map(\.least).max(),
            let greatest = most.map(\.most).min()
        else { return [] }
        return pairs.compactMap { pair in
            let isRight = pair.least <= greatest && least <= pair.most
            // A rate of quite another population, such as of adults beside children, is no pair of the others.
            guard isRight || abs(pair.middle / least.nearestDouble - 1) < 0.2 else { return nil }
            return claim(pair, isRight, least, greatest, most, evidence)
        }
    }

    private static func claim(
        _ pair: Pair, _ isRight: Bool, _ least: Ratio, _ greatest: Ratio, _ others: [Pair], _ evidence: Evidence
    ) -> Claim {
        let middle = least.adding(greatest)?.divided(by: Span(2).printed)
        let expected = middle.flatMap {
            Ratio(pair.count.value).multiplied(by: Span(pair.per).printed)?.divided(by: $0)?.rounded(
                to: pair.printed.value.places)
        }
        let population = middle?.rounded(to: 0)?.grouped ?? ""
        return evidence.claim(
            Denominators.self, pair.rate, pair.printed, isRight ? .supported : .contradicted,
            expected: expected?.grouped,
            arithmetic: "\(pair.count.number.printed) of about \(population) is \(expected?.grouped ?? "")",
            isRight
                ? "its population fits the others of \(pair.column.heading)"
                : "'\(pair.number.fullLabel)', \(pair.column.heading): \(pair.count.number.printed) at "
                    + "\(pair.printed.number.printed) "
                    + "needs another population than \(listed(others)); with theirs, about \(population), the rate is "
                    + (expected?.grouped ?? ""),
            others.map { evidence.cited($0.rate, $0.column, $0.printed) })
    }

    private static func listed(_ pairs: [Pair]) -> String {
        pairs.map { "\($0.count.number.printed) at \($0.printed.number.printed)" }.joined(separator: " and ")
    }

    // MARK: One row

    /// A population does not move by more than a fiftieth between the columns of a table.
    private static func judgeRow(_ pairs: [Pair], _ evidence: Evidence) -> [Claim] {
        guard pairs.count > 2 else { return [] }
        let middles = pairs.map(\.middle).sorted()
        let median = middles[middles.count / 2]
        let near = pairs.filter { abs($0.middle / median - 1) < 0.012 }
        // The base of a percentage may be other cases each time: three have to agree that it is not.
        guard near.count * 2 > pairs.count, near.count > 2 || pairs[0].per != 100, let least = near.map(\.least).min(),
            let greatest = near.map(\.most).max()
        else {
            return []
        }
        return pairs.compactMap { pair in
            let off = abs(pair.middle / median - 1)
            let isRight = pair.least <= greatest && least <= pair.most
            guard isRight || off > 0.02 else { return nil }
            return claim(pair, isRight, least, greatest, near, evidence)
        }
    }
}
