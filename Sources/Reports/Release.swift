package import PerformanceModel

/// Who a report is issued to.
package enum Audience: String, Word {
    /// Everybody: Part II is left out.
    case `public`
    /// Members and officers, who also take Part II.
    case members

    package static var meaning: String { "audience" }
}

/// A report fit to be published to an audience; only ``release(_:to:)`` makes one.
package struct ReleasedReport: Sendable {
    package let report: Report
    /// The entry of the register whose book it was checked against.
    package let asKnownAt: Int
    package let council: Council
    package let framework: Framework
    package let audience: Audience
    /// The sections the audience may see.
    package let sections: [CheckedSection]
    /// The pictures of the measures that those sections show.
    package let trends: [Trend]
    /// What remains to be explained; none where a section was left out, since a finding can name what is private.
    package let findings: [Finding]
    /// How many sections were left out, for a sentence that says so and names nothing.
    package let leftOut: Int
}

/// Takes out what an audience may not see.
///
/// For now that is Part II. Disclosure control comes here, and will need the versions published earlier.
///
/// - Parameters:
///   - checked: the report as checked.
///   - audience: who it is for.
/// - Returns: the only kind of report that can be published.
package func release(_ checked: CheckedReport, to audience: Audience) -> ReleasedReport {
    let isSeen: (CheckedSection) -> Bool = { audience == .members || $0.part == .partI }
    let sections = checked.sections.filter(isSeen)
    let shown = Set(sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups).flatMap(\.rows).map(\.measure.id))
    return ReleasedReport(
        report: checked.report, asKnownAt: checked.asKnownAt, council: checked.council, framework: checked.framework,
        audience: audience, sections: sections, trends: checked.trends.filter { shown.contains($0.measure.id) },
        findings: sections.count == checked.sections.count ? checked.findings : [],
        leftOut: checked.sections.count - sections.count)
}
