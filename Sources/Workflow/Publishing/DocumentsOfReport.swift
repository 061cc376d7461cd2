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
    ) throws -> (documents: [PublishedDocument], notes: [Finding]) {
        let name = released.report.id.text
        let forms = PublishedForms(
            of: released, as: edition, pictures: pictures, hasPDF: press.pdf != nil, suggestions: suggestions)
        do {
            var documents = try forms.documents(in: wanted)
            guard wanted.contains(.docx) || wanted.contains(.pdf) else { return (documents, []) }
            let paged = forms.paged
            if wanted.contains(.docx) {
                documents.append(
                    PublishedDocument(name: "\(name).docx", bytes: try paged.wordFile(template: press.wordTemplate)))
            }
            guard wanted.contains(.pdf) else { return (documents, []) }
            guard let engine = press.pdf else {
                return (documents, [Finding("no-pdf", .note, at: Place(), PDFEngine.howToInstall)])
            }
            documents.append(PublishedDocument(name: "\(name).pdf", bytes: try engine.pdf(of: paged)))
            return (documents, [])
        } catch let fault as DocumentFault {
            throw Refused("form-cannot-be-made", fault.description)
        }
    }
}

extension ReleasedReport {
    /// What the methods drew, from the book as the audience has it, in which what is left out is a gap.
    var pictures: ReportPictures {
        let current = current
        let rows = sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups).flatMap(\.rows)
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
