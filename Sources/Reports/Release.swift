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
    package let checked: CheckedReport
    package let audience: Audience
    /// The sections the audience may see.
    package let sections: [CheckedSection]
    /// Headings left out, for a note that says so.
    package let leftOut: [String]

    package var report: Report { checked.report }
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
    return ReleasedReport(
        checked: checked, audience: audience, sections: checked.sections.filter(isSeen),
        leftOut: checked.sections.filter { !isSeen($0) }.map(\.heading))
}
