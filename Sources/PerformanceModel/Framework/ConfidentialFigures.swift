/// The figures that a report has in Part II only, and that no other report may give away either.
package struct ConfidentialFigures: Hashable, Sendable, Codable {
    package let report: ReportID
    /// In order.
    package let figures: [Figure]

    package init(report: ReportID, figures: some Sequence<Figure>) {
        self.report = report
        self.figures = figures.sorted()
    }

    /// What the register has it under: `confidential/q3-2018-19`.
    package var subject: String { "confidential/\(report)" }
}
