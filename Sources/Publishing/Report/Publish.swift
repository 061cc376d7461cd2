import Documents
import PerformanceModel
package import Reports

/// Writes every form of a report: the committee paper as a page, and its figures as open data.
///
/// The same report and edition give the same bytes.
///
/// - Parameters:
///   - report: what an audience may see.
///   - edition: which version it is.
/// - Returns: `<report>.html` and `<report>.csv`.
package func publish(_ report: ReleasedReport, as edition: Edition) -> [PublishedDocument] {
    let name = report.report.id.text
    return [
        PublishedDocument(name: "\(name).html", bytes: ReportPage(Paper(report, edition)).document.bytes),
        PublishedDocument(name: "\(name).csv", bytes: openData(of: report, as: edition)),
    ]
}
