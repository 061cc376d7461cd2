import Documents
import PerformanceModel
import Proof
import Reading
import Testing

/// A small report in which 1️⃣ stands right before the words or the cell that a rule must speak of.
///
/// ```
/// 10 applications were decided, of which 9 (1️⃣80%) were on time.
/// ```
struct MarkedReport {
    private let marks: [Mark]
    private let report: ProofReport

    init(_ marked: String) {
        var (marks, lines) = ([Mark](), [String]())
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            let pieces = line.split(omittingEmptySubsequences: false) { $0.unicodeScalars.contains("\u{20E3}") }
            lines.append(pieces.joined())
            marks += pieces.indices.dropFirst().map { Mark(line: lines.count, words: pieces[$0...].joined()) }
        }
        self.marks = marks
        report = proofread(ReadPaper(readText(lines.joined(separator: "\n"))))
    }

    /// Expects the rule to find exactly what is marked, with what it would have to be and the sum.
    func finds(
        _ rule: String, _ answers: (expected: String?, sum: String?)..., severity: Finding.Severity = .error,
        at location: SourceLocation = #_sourceLocation
    ) {
        #expect(marks.count == answers.count, "each mark has one answer", sourceLocation: location)
        for (mark, answer) in zip(marks, answers) {
            let isFound = report.findings.contains {
                $0.rule == rule && $0.severity == severity && mark.stands(before: $0) && $0.expected == answer.expected
                    && $0.arithmetic == answer.sum
            }
            #expect(isFound, "'\(mark.words)': \(shown(report.findings))", sourceLocation: location)
        }
        let others = report.findings.filter { finding in !marks.contains { $0.stands(before: finding) } }
        #expect(others.isEmpty, "\(shown(others))", sourceLocation: location)
    }

    /// Expects the rule to bear out what is marked, and nothing to be found.
    func bearsOut(_ rule: String, _ verdict: Verdict = .supported, at location: SourceLocation = #_sourceLocation) {
        #expect(!marks.isEmpty, "something is marked", sourceLocation: location)
        for mark in marks {
            let isBorneOut = report.claims.contains {
                $0.rule == rule && mark.stands(before: $0) && $0.verdict == verdict
            }
            #expect(isBorneOut, "'\(mark.words)': \(shown(report.claims))", sourceLocation: location)
        }
        findsNothing(at: location)
    }

    /// Expects nothing to be found, whether or not anything is borne out.
    func findsNothing(at location: SourceLocation = #_sourceLocation) {
        #expect(report.findings.isEmpty, "\(shown(report.findings))", sourceLocation: location)
    }

    private func shown(_ claims: [Claim]) -> String {
        claims.map { claim in
            "\nline \(claim.line) \(claim.verdict) \(claim.rule) '\(claim.quote)' ['\(claim.printed)'] "
                + "expected \(claim.expected ?? "nothing"), sum '\(claim.arithmetic ?? "")': \(claim.message)"
        }.joined()
    }

    /// A place with the rest of its line.
    private struct Mark {
        let line: Int
        let words: String

        func stands(before claim: Claim) -> Bool {
            claim.line == line && (words.hasPrefix(claim.quote) || words.hasPrefix(claim.printed))
        }
    }
}
