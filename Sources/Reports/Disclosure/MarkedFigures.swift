import Evaluation
import PerformanceModel

/// The figures that a paper has in Part II, by where they stand there; those of other places are nobody's secret.
struct MarkedFigures: Sendable {
    /// In tables and words.
    let printed: Set<Figure>
    /// In pictures alone, of measures that Part I has no table of.
    let drawn: Set<Figure>
    /// In tables and words of Part I as well.
    let alsoOpen: [Figure]

    init(_ sections: [CheckedSection], _ trends: [Trend], in book: EvaluatedBook) {
        let own = Set(book.framework.areas.filter { !$0.kind.isOfOthers }.map(\.id))
        let (hidden, open) = (sections.filter(\.part.isPrivate), sections.filter { !$0.part.isPrivate })
        let inOpen = ToldFigures.printed(in: open, of: book)
        let inHidden = ToldFigures.printed(in: hidden, of: book).filter { own.contains($0.area) }
        let measures = hidden.measures.subtracting(open.measures)
        let points = trends.filter { measures.contains($0.measure.id) }.flatMap(\.points).map(\.figure)
        printed = inHidden.subtracting(inOpen)
        drawn = Set(points.filter { own.contains($0.area) }).subtracting(inHidden).subtracting(inOpen)
        alsoOpen = inHidden.intersection(inOpen).sorted()
    }

    /// An error for each figure that its author has to take out of one part.
    func findings(in framework: Framework) -> [Finding] {
        alsoOpen.map { figure in
            Finding(
                "confidential-and-public", .error, at: Place(subject: "\(figure)"),
                "\(framework.name(of: figure)) stands in Part I and in Part II; what is confidential in one cannot be "
                    + "public in the other: take it out of one of them")
        }
    }
}

extension Sequence<CheckedSection> {
    /// The measures that have a row in a table.
    var measures: Set<MeasureID> {
        Set(rows.map(\.measure.id))
    }
}

extension Framework {
    /// `Visits to libraries, Q3 2017/18`, with the area where that is not the council's own.
    func name(of figure: Figure) -> String {
        let measure = measure(figure.measure).map { label(of: $0) } ?? figure.measure.text
        let place = figure.area == council?.area ? "" : " of \(area(figure.area)?.title ?? figure.area.text)"
        return "\(measure)\(place), \(figure.period.words)"
    }
}
