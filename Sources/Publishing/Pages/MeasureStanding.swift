package import PerformanceModel

/// How a measure stands: the figure it is at, and the one it is judged by.
package struct MeasureStanding: Hashable, Sendable {
    package let figure: EvaluatedFigure
    /// Another than the figure where that of the period is still due; nothing where no paper judges it.
    package let judged: EvaluatedFigure?
    /// Whether the reader is told what the methods make of the figure.
    package let isExplained: Bool
    /// The figure beside those of other areas that the reader is shown.
    package let comparisons: [Comparison]

    package init(
        _ figure: EvaluatedFigure, judged: EvaluatedFigure?, isExplained: Bool, comparisons: [Comparison]
    ) {
        self.figure = figure
        self.judged = judged
        self.isExplained = isExplained
        self.comparisons = comparisons
    }

    /// A measure that is judged by the figure it is at.
    package init(_ figure: EvaluatedFigure) {
        self.init(figure, judged: figure, isExplained: true, comparisons: figure.comparisons)
    }
}

extension MeasureStanding {
    /// The status of the figure that is judged, as a row of a table has it.
    func status(of measure: Measure, in framework: Framework) -> StatusMark {
        guard let judged else { return .unrated("not rated here") }
        let isLead = framework.composite(of: measure.id).map { $0.lead == measure.id } ?? true
        return StatusMark(isLead ? judged.status : .unrated(.contextOnly), council: framework.council)
    }

    func direction(of measure: Measure) -> DirectionMark {
        DirectionMark(judged?.direction ?? .cannotBeCalculated("no paper tells it"), of: measure)
    }

    /// The period of the judged figure, where that is another.
    var judgedPeriod: Period? { judged.flatMap { $0.figure.period == figure.figure.period ? nil : $0.figure.period } }
}
