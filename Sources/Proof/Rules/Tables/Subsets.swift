import PerformanceModel
import Reading

/// A part that is larger than its whole.
///
/// One of the two rows was sent with another meaning, and whoever adds or divides them goes wrong: 350 child casualties
/// cannot be among 300 casualties. A row is taken for a part where its label says all that the other's says and more,
/// or begins with `of which`.
///
/// To mend: find which of the two rows is wrong.
enum Subsets: ProofRule {
    static let name = "subset"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            let counts = table.series.filter { $0.unit == .count }
            guard counts.count < 200 else { return [Claim]() }
            return counts.flatMap { part in
                counts.filter { $0.id != part.id && isPart(part, of: $0, table) }.flatMap {
                    claims(part, $0, table, evidence)
                }
            }
        }
    }

    private static func words(_ series: ReadSeries) -> Set<String> {
        Set(Tokeniser.tokens(of: series.fullLabel).filter { $0.word != nil }.map(\.stem))
            .subtracting([
                "the", "of", "a", "number", "total", "all", "overall", "and", "in", "on", "who", "were", "be", "to",
                "for",
            ])
    }

    private static func isPart(_ part: ReadSeries, of whole: ReadSeries, _ table: ReadTable) -> Bool {
        guard part.group == whole.group else { return false }
        let label = String(part.label.lowercased().drop { !$0.isLetter })
        if label.hasPrefix("of which") || label.hasPrefix("of whom") || label.hasPrefix("of these") {
            let above = table.series.filter {
                let label = $0.label.lowercased().drop { !$0.isLetter }
                return ($0.line < part.line || $0.id < part.id) && $0.unit == .count && !label.hasPrefix("of wh")
                    && !label.hasPrefix("of these")
            }
            return above.last?.id == whole.id
        }
        // `A and B` is more than A, not a part of it.
        guard !label.contains(" and "), !label.contains(" or ") else { return false }
        let (less, more) = (words(whole), words(part))
        let isAll = ["all", "total"].contains(whole.label.lowercased().split(separator: " ").first ?? "")
        guard !less.isEmpty, less.isSubset(of: more), less.count < more.count else { return false }
        let added = more.subtracting(less)
        return isAll || !added.isDisjoint(with: restricting)
    }

    /// Words that make a part of what they are added to.
    private static let restricting: Set<String> = Set(
        Tokeniser.tokens(
            of: """
                child children female male women older young within aged serious seriously fatal killed repeat \
                completed first \
                upheld successful resolved approved on-time ksi adult adults
                """
        ).map(\.stem))

    private static func claims(
        _ part: ReadSeries, _ whole: ReadSeries, _ table: ReadTable, _ evidence: Evidence
    ) -> [Claim] {
        table.columns.filter { $0.meaning == .figure || $0.meaning == .yearToDate || $0.meaning == .total }
            .compactMap { column in
                guard let less = part.values[column.index], let more = whole.values[column.index],
                    less.period == more.period
                else { return nil }
                let cited = [evidence.cited(part, column, less), evidence.cited(whole, column, more)]
                let isRight = less.value <= more.value
                return evidence.claim(
                    Subsets.self, part, less, isRight ? .supported : .contradicted,
                    expected: isRight ? nil : "\(more.number.printed) or fewer",
                    arithmetic: "\(less.number.printed) of \(more.number.printed)",
                    isRight
                        ? "it is no more than '\(whole.label)'"
                        : "'\(part.fullLabel)' is a part of '\(whole.fullLabel)' and cannot be more: "
                            + "\(less.number.printed) "
                            + "against \(more.number.printed) in \(column.heading)", cited)
            }
    }
}
