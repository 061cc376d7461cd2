import Foundation
import PerformanceModel
import Proof
import Reading

extension ProofreadFile {
    /// Findings, claims and counts as JSON for programs.
    ///
    /// `{"file", "findings": [...], "claims": [...], "not-understood": [...], "summary": {...}}`; a verdict is
    /// `supported`, `supported-within-rounding`, `contradicted` or `unchecked`, and a line that of the text file or the
    /// number of the paragraph.
    package func json() throws -> [UInt8] { try Self.encoded(ProofJSON(self)) }

    static func encoded(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + Array("\n".utf8)
    }
}

/// What the JSON of a proof-reading holds.
private struct ProofJSON: Encodable {
    let file: String
    let findings: [Finding]
    let claims: [Claim]
    /// The cells of which no figure could be made.
    let notUnderstood: [Cell]
    let summary: [String: Int]

    enum CodingKeys: String, CodingKey {
        case file, findings, claims, summary
        case notUnderstood = "not-understood"
    }

    init(_ read: ProofreadFile) {
        file = read.name
        let report = read.report
        findings = report.findings.map(Finding.init)
        claims = report.claims.map(Claim.init)
        notUnderstood = report.notUnderstood.map {
            Cell(line: $0.line, text: $0.text, because: $0.because)
        }
        var summary = ["claims": claims.count, "findings": findings.count]
        for verdict in Verdict.allCases { summary[verdict.rawValue] = report.claims.count { $0.verdict == verdict } }
        summary["tables"] = report.paper.tables.count
        summary["figures"] = report.paper.series.reduce(0) { $0 + $1.values.count }
        summary["not-understood"] = notUnderstood.count
        self.summary = summary
    }

    struct Finding: Encodable {
        let rule: String
        let severity: String
        let line: Int
        let section: String
        let quote: String
        let printed: String
        let expected: String?
        let arithmetic: String?
        let message: String

        init(_ claim: Proof.Claim) {
            rule = claim.rule
            severity = claim.severity.rawValue
            line = claim.line
            section = claim.section
            quote = claim.quote
            printed = claim.printed
            expected = claim.expected
            arithmetic = claim.arithmetic
            message = claim.message
        }
    }

    struct Claim: Encodable {
        let line: Int
        let quote: String
        let kind: String
        let verdict: String
        let printed: String
        let expected: String?
        let arithmetic: String?
        let because: String
        let figures: [Figure]

        init(_ claim: Proof.Claim) {
            line = claim.line
            quote = claim.quote
            kind = claim.rule
            verdict = claim.verdict.rawValue
            printed = claim.printed
            expected = claim.expected
            arithmetic = claim.arithmetic
            because = claim.message
            figures = claim.figures.map {
                Figure(measure: $0.measure, column: $0.column, value: $0.value, line: $0.line)
            }
        }
    }

    struct Cell: Encodable {
        let line: Int
        let text: String
        let because: String
    }

    struct Figure: Encodable {
        let measure: String
        let column: String
        let value: String
        let line: Int
    }
}
