package import Documents
import PerformanceModel
package import Reports

/// The forms of a report that are to be read by eye or program: page, open data, and workbooks.
///
/// The same report and edition give the same bytes.
package struct PublishedForms: Sendable {
    private let paper: Paper

    /// Puts the paper together.
    ///
    /// - Parameters:
    ///   - report: what an audience may see.
    ///   - edition: which version it is.
    ///   - pictures: what the methods drew of its measures, from the book of the same audience.
    ///   - forms: the forms it is issued in, which its page links to.
    ///   - suggestions: key points that a draft offers its author; no other form has them.
    package init(
        of report: ReleasedReport, as edition: Edition, pictures: ReportPictures = ReportPictures(),
        forms: Set<WrittenForm> = WrittenForm.ofItsOwn, suggestions: [SuggestedKeyPoint] = []
    ) {
        paper = Paper(report, edition, pictures: pictures, forms: forms, suggestions: suggestions)
    }

    private var name: String { paper.report.id.text }

    /// The committee paper as a page, and its figures as open data: `<report>.html` and `<report>.csv`.
    ///
    /// They hold everything that the other forms say.
    package var page: [PublishedDocument] { [html, csv] }

    private var html: PublishedDocument {
        PublishedDocument(name: "\(name).html", bytes: ReportPage(paper).document.bytes)
    }

    /// Each appendix as a page of its own, such as `<report>-appendix-a.html`; the paper's page has it as well.
    package var appendices: [PublishedDocument] {
        paper.released.appendices.map { appendix in
            PublishedDocument(
                name: appendix.fileName, bytes: AppendixPage(paper: paper, appendix: appendix).document.bytes)
        }
    }

    private var csv: PublishedDocument {
        PublishedDocument(
            name: "\(name).csv", bytes: openData(openDataRows(of: paper.released, as: paper.edition)))
    }

    /// What the CSV file means (CSV on the Web).
    private var metadata: PublishedDocument {
        PublishedDocument(
            name: "\(name).csv-metadata.json",
            bytes: openDataMetadata(of: paper.released, as: paper.edition, file: "\(name).csv"))
    }

    private var json: PublishedDocument {
        let rows = openDataRows(of: paper.released, as: paper.edition)
        return PublishedDocument(
            name: "\(name).json", bytes: openDataJSON(rows, of: paper.released, as: paper.edition))
    }

    /// The forms that are wanted, but for those for pages, in their order.
    ///
    /// - Parameter wanted: the forms; Word and PDF are made of ``paged``.
    /// - Returns: the files.
    /// - Throws: one sentence where a workbook is too large to be packed.
    package func documents(in wanted: Set<WrittenForm>) throws(DocumentFault) -> [PublishedDocument] {
        var documents: [PublishedDocument] = []
        if wanted.contains(.html) { documents += [html] + appendices }
        if wanted.contains(.csv) { documents += [csv, metadata] }
        if wanted.contains(.json) { documents.append(json) }
        guard !wanted.isDisjoint(with: WrittenForm.workbooks) else { return documents }
        let workbook = ReportWorkbook(paper: paper).workbook
        if wanted.contains(.xlsx) {
            documents.append(PublishedDocument(name: "\(name).xlsx", bytes: try workbook.xlsx()))
        }
        if wanted.contains(.ods) {
            documents.append(PublishedDocument(name: "\(name).ods", bytes: try workbook.ods()))
        }
        return documents
    }

    /// The committee paper for pages, from which its Word file and its PDF are made, with the content of the page.
    package var paged: PagedDocument { PagedPaper(paper).document }
}
