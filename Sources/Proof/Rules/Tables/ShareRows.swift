import PerformanceModel
import Reading

/// A row of percentages that is one row of the table over another, and in one column is not.
///
/// Such a slip looks like a rise or a fall that never was. Of 400, 500 and 600 checks offered 200, 300 and 390 were
/// completed: `50.0%`, `60.0%` and then `68.0%` is wrong, since 390 of 600 is 65.0%.
///
/// To mend: divide the part by the whole again, and round half away from zero to the places printed.
enum ShareRows: ProofRule {
    static let name = "share"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.series.filter { multiplier($0) != nil }.flatMap { claims(of: $0, in: table, evidence) }
        }
    }

    /// What one row over another is multiplied by: 100 for a percentage, 1 for `Days lost per employee`.
    private static func multiplier(_ series: ReadSeries) -> Int? {
        if series.unit == .percent { return 100 }
        return series.unit == .mean && series.label.lowercased().contains(" per ") ? 1 : nil
    }

    /// Two rows of which a row of percentages is the one over the other.
    struct Formula {
        let part: ReadSeries
        let whole: ReadSeries
        let right: [Int]
        let wrong: [Int]
    }

    /// The rows a row of percentages is worked out from, where most of its columns bear that out.
    static func formula(of share: ReadSeries, in table: ReadTable, _ evidence: Evidence) -> Formula? {
        let counts = table.series.filter { $0.unit == .count && $0.values.count > 1 }
        let shares = table.series.count { multiplier($0) != nil }
        // Each two rows are tried for each share: no table of a report has so many.
        guard counts.count < 60, counts.count * counts.count * shares < 200_000 else { return nil }
        let stems = evidence.labels.labelStems(share.id)
        var best: Formula?
        for part in counts {
            for whole in counts where whole.id != part.id {
                let near =
                    part.group == share.group || !evidence.labels.labelStems(part.id).isDisjoint(with: stems)
                    || part.parent == share.parent && !share.parent.isEmpty
                guard near else { continue }
                let formula = formula(share, part, whole, table)
                let affinity = !evidence.labels.labelStems(part.id).isDisjoint(with: stems)
                let least = affinity || !share.parent.isEmpty && part.parent == share.parent ? 1 : 2
                guard formula.right.count > formula.wrong.count || formula.right.count > 1,
                    formula.right.count >= least,
                    formula.right.count + formula.wrong.count > 1
                else { continue }
                if formula.right.count > best?.right.count ?? 0 { best = formula }
            }
        }
        return best
    }

    private static func formula(_ share: ReadSeries, _ part: ReadSeries, _ whole: ReadSeries, _ table: ReadTable)
        -> Formula
    {
        var right: [Int] = []
        var wrong: [Int] = []
        for column in share.values.keys.sorted() where isOwn(column, table, isRatio: share.unit != .percent) {
            guard let printed = share.values[column], let worked = worked(part, whole, column, multiplier(share) ?? 100)
            else { continue }
            if Fit(printed.number, worked).isRight { right.append(column) } else { wrong.append(column) }
            if right.isEmpty, wrong.count > 2 { break }
        }
        return Formula(part: part, whole: whole, right: right, wrong: wrong)
    }

    private static func isOwn(_ column: Int, _ table: ReadTable, isRatio: Bool) -> Bool {
        switch table.columns.first(where: { $0.index == column })?.meaning {
        case .figure: true
        case .yearToDate, .total: !isRatio
        default: false
        }
    }

    static func worked(_ part: ReadSeries, _ whole: ReadSeries, _ column: Int, _ per: Int) -> Span? {
        guard let part = part.values[column], let whole = whole.values[column], whole.value > 0,
            per == 1 || part.value <= whole.value
        else { return nil }
        return Span(part).divided(by: Span(whole))?
            .multiplied(by: Span(per))
    }

    private static func claims(of share: ReadSeries, in table: ReadTable, _ evidence: Evidence) -> [Claim] {
        guard let formula = formula(of: share, in: table, evidence) else { return [] }
        let sign = share.unit == .percent ? "%" : ""
        return (formula.right + formula.wrong).sorted().compactMap { index in
            guard let column = table.columns.first(where: { $0.index == index }), let printed = share.values[index],
                let part = formula.part.values[index], let whole = formula.whole.values[index],
                let worked = worked(formula.part, formula.whole, index, multiplier(share) ?? 100),
                let expected = worked.printed.rounded(to: max(1, printed.value.places))
            else { return nil }
            let fit = Fit(printed.number, worked)
            return evidence.claim(
                ShareRows.self, share, printed, fit.verdict, expected: expected.grouped + sign,
                arithmetic: "\(part.number.printed) of \(whole.number.printed) is \(expected.grouped)\(sign)",
                fit.isRight
                    ? "it is \(formula.part.label) over \(formula.whole.label)"
                    : "'\(share.fullLabel)', \(column.heading): printed as \(printed.number.printed), and "
                        + "\(part.number.printed) of \(whole.number.printed) is \(expected.grouped)\(sign)",
                [evidence.cited(formula.part, column, part), evidence.cited(formula.whole, column, whole)])
        }
    }
}
