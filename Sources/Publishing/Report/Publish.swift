package import Documents
import PerformanceModel
package import Reports

/// The forms of a report that are to be read: the committee paper as a page, and its figures as open data.
///
/// The same report and edition give the same bytes.
///
/// - Parameters:
///   - report: what an audience may see.
///   - edition: which version it is.
///   - pictures: what the methods drew of its measures, from the book of the same audience.
/// - Returns: `<report>.html` and `<report>.csv`.
package func publish(
    _ report: ReleasedReport, as edition: Edition, pictures: ReportPictures = ReportPictures()
) -> [PublishedDocument] {
    let name = report.report.id.text
    let paper = Paper(report, edition, pictures: pictures)
    return [
        PublishedDocument(name: "\(name).html", bytes: ReportPage(paper).document.bytes),
        PublishedDocument(name: "\(name).csv", bytes: openData(of: report, as: edition)),
    ]
}

/// The committee paper for pages, from which its Word file and its PDF are made.
///
/// - Parameters:
///   - report: what an audience may see.
///   - edition: which version it is.
///   - pictures: what the methods drew of its measures, from the book of the same audience.
/// - Returns: the paper, with the content and order of the page.
package func pagedPaper(
    of report: ReleasedReport, as edition: Edition, pictures: ReportPictures = ReportPictures()
) -> PagedDocument {
    PagedPaper(Paper(report, edition, pictures: pictures)).document
}
