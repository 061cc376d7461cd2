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
        let rows = sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups).flatMap(\.rows).map(\.measure.id)
        var seen: Set<MeasureID> = []
        let inOrder = (rows + framework.measures.map(\.id)).filter { seen.insert($0).inserted }.compactMap {
            current[$0]
        }
        let judged = sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups).flatMap(\.rows).compactMap(\.judged)
        return ReportPictures(
            ofMeasures: pictures(of: current), spine: framework.spinePicture(of: inOrder.map { ($0, book) }),
            earlier: book.ratings(before: report.period, of: judged.filter(\.status.mayHaveBeenRated).map(\.figure)))
    }

    private func pictures(of current: [MeasureID: EvaluatedFigure]) -> [MeasureID: PaperPictures] {
        current.compactMapValues { evaluated in
            guard evaluated.content.value != nil, let measure = framework.measure(evaluated.figure.measure)
            else { return nil }
            let (name, series) = (measure.id.text, try? book.series(endingWith: evaluated.figure, of: measure))
            return PaperPictures(
                control: series.flatMap { book.controlPicture(of: evaluated, $0, measure)?.inPaper(of: name) },
                forecast: series.flatMap { book.fanPicture(of: evaluated, $0, measure)?.inPaper(of: name) },
                league: book.leaguePicture(of: evaluated, measure)?.named("league-\(name)"))
        }
    }

    private func series(endingWith evaluated: EvaluatedFigure) -> (Measure, FigureSeries)? {
        guard evaluated.content.value != nil, let measure = framework.measure(evaluated.figure.measure),
            let series = try? book.series(endingWith: evaluated.figure, of: measure)
        else { return nil }
        return (measure, series)
    }

    /// The figures whose values those pictures draw as they are; without their season they are others.
    var drawnSeries: [Figure] {
        current.values.flatMap { evaluated -> [Figure] in
            guard let (measure, series) = series(endingWith: evaluated) else { return [] }
            let isDrawn =
                series.withoutSeason == nil && book.controlPicture(of: evaluated, series, measure) != nil
                || book.fanPicture(of: evaluated, series, measure) != nil
            return isDrawn ? series.figures : []
        }
    }
}
