import PerformanceModel
import Proof

/// How many of the false claims of reports are found, and how often something else is accused.
struct CorpusScore {
    /// What is known of one rule or kind of claim.
    struct Count {
        /// Accusations of a false claim, and of anything else.
        var right = 0
        var wrong = 0
        /// False claims that were found, and that were not.
        var found = 0
        var missed = 0
    }

    private(set) var counts: [String: Count] = [:]
    /// The accusations of what is not false, and the false claims that were not found, a line each.
    private(set) var faults: [String] = []

    mutating func add(_ report: ProofReport, against key: AnswerKey) {
        let accused = report.claims.filter { $0.verdict == .contradicted && $0.severity == .error }
        let wrong = key.claims.filter { $0.truth == .false }
        for claim in wrong {
            let isFound = accused.contains { Self.isSame($0, claim) }
            counts[claim.kind, default: Count()][keyPath: isFound ? \Count.found : \Count.missed] += 1
            if !isFound { faults.append("missed \(key.file), line \(claim.line), \(claim.kind): \(claim.quote)") }
        }
        for finding in accused {
            let isRight = wrong.contains { Self.isSame(finding, $0) }
            counts[finding.rule, default: Count()][keyPath: isRight ? \Count.right : \Count.wrong] += 1
            if !isRight {
                faults.append("wrongly accused \(key.file), line \(finding.line), \(finding.rule): \(finding.message)")
            }
        }
    }

    private func sum(_ count: KeyPath<Count, Int>) -> Int { counts.values.reduce(0) { $0 + $1[keyPath: count] } }

    /// Of what is accused and found, the part that is rightly so.
    var precision: Double { Self.part(sum(\.found), of: sum(\.found) + sum(\.wrong)) }
    /// Of what is false, the part that is found.
    var recall: Double { Self.part(sum(\.found), of: sum(\.found) + sum(\.missed)) }

    /// A line for each rule or kind, and one for all.
    var table: String {
        let rows = counts.sorted { $0.key < $1.key }.map { name, count in
            Self.line(
                name, count.right, count.right + count.wrong, count.found, count.found + count.missed)
        }
        let total = Self.line(
            "all", sum(\.found), sum(\.found) + sum(\.wrong), sum(\.found), sum(\.found) + sum(\.missed))
        return (rows + [total]).joined(separator: "\n")
    }

    private static func line(_ name: String, _ right: Int, _ accused: Int, _ found: Int, _ wrong: Int) -> String {
        let cells = [
            "\(right) of \(accused) accusations are right", "\(found) of \(wrong) false claims are found",
        ]
        return cells.reduce("  \(name)".padded(to: 18)) { $0 + $1.padded(to: 36) }
    }

    private static func part(_ some: Int, of all: Int) -> Double { all == 0 ? 1 : Double(some) / Double(all) }

    /// Whether a finding is of a claim of the key: the same line, and words that overlap.
    private static func isSame(_ finding: Claim, _ claim: AnswerKey.Claim) -> Bool {
        finding.line == claim.line
            && (Overlap.isEnough(finding.quote, claim.quote) || Overlap.isEnough(finding.printed, claim.quote))
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
