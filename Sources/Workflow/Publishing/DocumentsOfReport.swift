import Documents
import Evaluation
import PerformanceModel
import Publishing
import Reports

extension Office {
    /// The documents of a released report, with what the methods drew of it.
    ///
    /// - Parameters:
    ///   - released: the report.
    ///   - edition: which version it is.
    ///   - pictures: what the methods drew of it.
    ///   - suggestions: key points that a draft offers its author.
    ///   - wanted: the forms; all where nothing is said.
    /// - Returns: the documents, and a note for a form that cannot be made here.
    /// - Throws: ``Refused`` where a form cannot be made because of what it is to hold.
    func documents(
        of released: ReleasedReport, as edition: Edition, pictures: ReportPictures,
        suggestions: [SuggestedKeyPoint] = [], in wanted: Set<WrittenForm> = Set(WrittenForm.allCases)
    ) async throws -> (documents: [PublishedDocument], notes: [Finding]) {
        let name = released.report.id.text
        let forms = PublishedForms(
            of: released, as: edition, pictures: pictures,
            forms: press.pdf == nil ? wanted.intersection(WrittenForm.ofItsOwn) : wanted, suggestions: suggestions)
        do {
            // Page and open data, workbooks, Word file and PDF are made beside each other.
            async let read = forms.documents(in: wanted.subtracting(WrittenForm.workbooks))
            async let workbooks = forms.documents(in: wanted.intersection(WrittenForm.workbooks))
            let paged = wanted.isDisjoint(with: [.docx, .pdf]) ? nil : forms.paged
            async let word = wanted.contains(.docx) ? paged?.wordFile(template: press.wordTemplate) : nil
            let pdf = wanted.contains(.pdf) ? try paged.flatMap { try press.pdf?.pdf(of: $0) } : nil
            let documents =
                try await read + workbooks
                + [
                    try await word.map { PublishedDocument(name: "\(name).docx", bytes: $0) },
                    pdf.map { PublishedDocument(name: "\(name).pdf", bytes: $0) },
                ].compactMap(\.self)
            guard wanted.contains(.pdf), press.pdf == nil else { return (documents, []) }
            return (documents, [Finding("no-pdf", .note, at: Place(), PDFEngine.howToInstall)])
        } catch let fault as DocumentFault {
            throw Refused("form-cannot-be-made", fault.description)
        }
    }
}

extension ReleasedReport {
    /// What the methods drew, from the book as the audience has it, in which what is left out is a gap.
    var pictures: ReportPictures {
        let current = current
        let rows = sections.rows
        var seen: Set<MeasureID> = []
        let inOrder = (rows.map(\.measure.id) + framework.measures.map(\.id)).filter { seen.insert($0).inserted }
            .compactMap { current[$0] }
        var (ofMeasures, drawn): ([MeasureID: PaperPictures], Set<Figure>) = ([:], [])
        for evaluated in inOrder where evaluated.content.value != nil {
            guard let measure = framework.measure(evaluated.figure.measure) else { continue }
            let (name, series) = (measure.id.text, book.seriesPictures(of: evaluated, measure))
            ofMeasures[measure.id] = PaperPictures(
                control: series?.control?.inPaper(of: name), forecast: series?.forecast?.inPaper(of: name),
                league: book.leaguePicture(of: evaluated, measure)?.named("league-\(name)"))
            drawn.formUnion(series?.drawn ?? [])
        }
        let judged = rows.compactMap(\.judged).filter(\.status.mayHaveBeenRated)
        return ReportPictures(
            ofMeasures: ofMeasures, drawn: drawn, spine: framework.spinePicture(of: inOrder.map { ($0, book) }),
            earlier: book.ratings(before: report.period, of: judged.map(\.figure)))
    }
}
