package import Evaluation
package import PerformanceModel

/// Looks up every number of a report and finds everything that cannot be right.
///
/// 1. Each table's cells are decided: which figures they hold, and what is printed.
/// 2. The sections' own text and the commentary in the book are read; each reference must be known and have a value,
///    and each digit must be a reference, a date, a period or marked with its source.
/// 3. What Part II has may not stand in Part I as well, and what a committee paper must have is asked for.
/// 4. What the figures themselves have against each other is asked.
///
/// - Parameters:
///   - report: what the paper is to hold.
///   - book: the evaluated figures as known at an entry.
/// - Returns: the only kind of report that can be released.
/// - Throws: ``Refusal`` with every finding, where one is an error that nobody has answered.
package func check(_ report: Report, in book: EvaluatedBook) throws(Refusal) -> CheckedReport {
    guard let council = book.framework.council else {
        throw Refusal(findings: [Finding("no-framework", .error, at: Place(), "no framework has been applied yet")])
    }
    var checking = Checking(report: report, book: book)
    let sections = report.sections.map { checking.section($0) }
    let marked = MarkedFigures(sections, checking.trends, in: book)
    let figures = Set(checking.references.map(\.figure))
    let open = book.book.open(
        checking.findings + marked.findings(in: book.framework) + readiness(of: report)
            + book.disagreements(among: figures))
    guard !open.contains(where: { $0.severity == .error }) else { throw Refusal(findings: open) }
    return CheckedReport(
        report: report, book: book, council: council, sections: sections, trends: checking.trends, findings: open,
        references: checking.references, marked: marked)
}

/// Why a report cannot be issued.
package struct Refusal: Error, Sendable, CustomStringConvertible {
    package let findings: [Finding]

    package init(findings: [Finding]) { self.findings = findings }

    package var description: String {
        let errors = findings.count { $0.severity == .error }
        return "\(errors) \(errors == 1 ? "error stands" : "errors stand") in the way:\n"
            + findings.map(\.description).joined(separator: "\n")
    }
}
