import PerformanceModel
import Proof
import Reading

extension ProofreadFile {
    /// The findings for a person to act on, the gravest first, and what was borne out in one line.
    package func text(isColoured: Bool = false) -> String {
        let findings = report.findings
        let groups: [(title: String, claims: [Claim])] = [
            ("Cannot be right", findings.filter { $0.severity == .error && $0.verdict == .contradicted }),
            ("Somebody must explain", findings.filter { $0.severity == .query }),
            ("Form", findings.filter { $0.severity == .note }),
        ]
        let parts = groups.filter { !$0.claims.isEmpty }.map { group in
            "\(group.title) (\(group.claims.count))\n\n" + group.claims.map(entry).joined(separator: "\n\n")
        }
        return ([summary] + parts + [notUnderstood]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var summary: String {
        func count(_ verdict: Verdict) -> Int { report.claims.count { $0.verdict == verdict } }
        let within = count(.supportedWithinRounding)
        return "\(name): \(counted(report.claims.count, "claim")) held against "
            + "\(counted(report.paper.series.count, "row")) of \(counted(report.paper.tables.count, "table")): "
            + "\(count(.supported)) supported"
            + (within > 0 ? ", \(within) supported within rounding" : "")
            + ", \(count(.contradicted)) contradicted, \(count(.unchecked)) unchecked."
    }

    private func entry(_ claim: Claim) -> String {
        let lines = [
            "  \(placeWord) \(claim.line)\(claim.section.isEmpty ? "" : ", \(claim.section)") [\(claim.rule)]",
            "    “\(claim.quote.split(whereSeparator: \.isWhitespace).joined(separator: " "))”",
        ]
        return (lines + claim.sentences.map { "    " + $0 }).joined(separator: "\n")
    }

    private var notUnderstood: String {
        let cells = report.notUnderstood
        guard !cells.isEmpty else { return "" }
        let shown = cells.prefix(20).map { "  \(placeWord) \($0.line): '\($0.text.prefix(60))': \($0.because)" }
        let more = cells.count > 20 ? ["  and \(cells.count - 20) more"] : []
        return (["Not understood (\(cells.count))"] + shown + more).joined(separator: "\n")
    }
}
