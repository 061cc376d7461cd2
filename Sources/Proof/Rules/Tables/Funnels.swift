import PerformanceModel
import Reading

/// More people at a later step than at the one before it.
///
/// Those who start come from those who were referred, so 2,784 starters of 2,116 referrals have to be explained: by
/// those still waiting from before, or by those who refer themselves.
///
/// To mend: say in a note why, or correct the row.
enum Funnels: ProofRule {
    static let name = "funnel"
    static let severity = Finding.Severity.query

    private static let steps: [[String]] = [
        ["referral", "starter", "complet"], ["offer", "complet"], ["application", "approv"], ["invit", "attend"],
        ["receiv", "resolv"], ["start", "complet"],
    ]

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            let rows = Dictionary(grouping: table.series.filter { $0.unit == .count }) { "\($0.group)|\($0.parent)" }
            return rows.keys.sorted().flatMap { key in
                steps.flatMap { steps in
                    zip(steps, steps.dropFirst()).flatMap { claims(from: $0, to: $1, rows[key] ?? [], table, evidence) }
                }
            }
        }
    }

    private static func claims(
        from first: String, to next: String, _ rows: [ReadSeries], _ table: ReadTable, _ evidence: Evidence
    ) -> [Claim] {
        func row(_ stem: String) -> ReadSeries? {
            let found = rows.filter { series in
                Tokeniser.tokens(of: series.label).contains { $0.stem.hasPrefix(stem) }
            }
            return found.count == 1 ? found[0] : nil
        }
        guard let before = row(first), let after = row(next), before.id != after.id else { return [] }
        return table.columns.filter { $0.meaning == .figure }.compactMap { column in
            guard let less = after.values[column.index], let more = before.values[column.index], less.value > more.value
            else {
                return nil
            }
            var claim = evidence.claim(
                Funnels.self, after, less, .unchecked,
                arithmetic: "\(less.number.printed) against \(more.number.printed)",
                "'\(after.fullLabel)' is more than '\(before.fullLabel)' in \(column.heading): say where the "
                    + "rest came from",
                [evidence.cited(after, column, less), evidence.cited(before, column, more)])
            claim.severity = .query
            return claim
        }
    }
}
