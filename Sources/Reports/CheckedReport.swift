package import Evaluation
package import PerformanceModel

/// A report whose every number has been looked up and every error found; only ``check(_:in:)`` makes one.
package struct CheckedReport: Sendable {
    package let report: Report
    /// The figures it was checked against.
    package let book: EvaluatedBook
    package let council: Council
    package let sections: [CheckedSection]
    package let trends: [Trend]
    /// What remains to be explained: queries and notes, not errors.
    package let findings: [Finding]
    /// Every reference the report prints, each once.
    package let references: [Reference]
    /// What it has in Part II.
    let marked: MarkedFigures

    init(
        report: Report, book: EvaluatedBook, council: Council, sections: [CheckedSection], trends: [Trend],
        findings: [Finding], references: [Reference], marked: MarkedFigures
    ) {
        self.report = report
        self.book = book
        self.council = council
        self.sections = sections
        self.trends = trends
        self.findings = findings
        self.references = references
        self.marked = marked
    }

    /// The report with more that remains to be explained.
    package func adding(_ more: [Finding]) -> Self {
        Self(
            report: report, book: book, council: council, sections: sections, trends: trends, findings: findings + more,
            references: references, marked: marked)
    }

    /// The entry of the register whose book it was checked against.
    package var asKnownAt: Int { book.number }
    package var framework: Framework { book.framework }
}

/// A headed part of the paper with its words and tables.
package struct CheckedSection: Sendable {
    package let heading: String
    package let part: ReportSection.Part
    package let prose: Prose
    package let hasKey: Bool
    package let themes: [CheckedTheme]
    package let content: CheckedContent

    /// Every row of its tables, in the order of the paper.
    package var rows: [CheckedTable.Row] { themes.flatMap(\.tables).flatMap(\.groups).flatMap(\.rows) }
}

/// A theme's tables and commentary.
package struct CheckedTheme: Sendable {
    package let theme: Theme
    package let tables: [CheckedTable]
    package let commentary: Prose
}

extension Sequence<CheckedSection> {
    /// Every row of their tables, in the order of the paper.
    package var rows: [CheckedTable.Row] { flatMap(\.rows) }
}
