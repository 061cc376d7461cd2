import Evaluation
import PerformanceModel
import Publishing
import Reports

extension Office {
    /// Every document of a released report, with what the methods drew of it.
    ///
    /// The pictures are made from the book as the audience has it, in which what is left out is a gap.
    func documents(of released: ReleasedReport, as edition: Edition) -> [PublishedDocument] {
        Publishing.publish(released, as: edition, pictures: released.pictures)
    }
}

extension ReleasedReport {
    fileprivate var pictures: ReportPictures {
        let current = current
        let rows = sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups).flatMap(\.rows).map(\.measure.id)
        var seen: Set<MeasureID> = []
        let inOrder = (rows + framework.measures.map(\.id)).filter { seen.insert($0).inserted }.compactMap {
            current[$0]
        }
        return ReportPictures(ofMeasures: pictures(of: current), spine: book.spinePicture(of: inOrder))
    }

    private func pictures(of current: [MeasureID: EvaluatedFigure]) -> [MeasureID: PaperPictures] {
        current.compactMapValues { evaluated in
            guard evaluated.content.value != nil, let measure = framework.measure(evaluated.figure.measure),
                let series = try? book.series(endingWith: evaluated.figure, of: measure)
            else { return nil }
            return PaperPictures(
                control: book.controlPicture(of: evaluated, series, measure)?.inPaper(of: measure.id.text),
                forecast: book.fanPicture(of: evaluated, series, measure)?.inPaper(of: measure.id.text))
        }
    }
}
