import PerformanceModel
import Reading

/// A number that is written otherwise than those beside it: a space within it, or no comma at the thousands.
///
/// `41, 554` is two numbers to a program and to a screen reader, and `1406` beside `1,904` looks smaller than it is.
///
/// To mend: write every number of a thousand or more with a comma and without a space.
enum Forms: ProofRule {
    static let name = "form"
    static let severity = Finding.Severity.note

    static func claims(in evidence: Evidence) -> [Claim] {
        let figures = evidence.paper.series.flatMap { series in
            series.values.values.sorted { $0.line < $1.line }.map { (series, $0) }
        }
        let hasCommas = figures.contains { $0.1.value >= 1000 && $0.1.number.form == .regular && $0.1.value.isWhole }
        return figures.compactMap { series, figure in
            let form = figure.number.form
            guard form == .spaced || form == .withoutComma && hasCommas else { return nil }
            return evidence.claim(
                Forms.self, series, figure, .unchecked, printed: figure.cell, expected: figure.value.grouped,
                form == .spaced
                    ? "'\(figure.cell)' has a space within the number; write \(figure.value.grouped)"
                    : "'\(figure.cell)' has no comma, and other numbers have; write \(figure.value.grouped)")
        }
    }
}
