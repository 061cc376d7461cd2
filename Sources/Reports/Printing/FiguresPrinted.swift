import Evaluation
package import PerformanceModel

extension ReleasedReport {
    /// The figures whose values stand in its tables, in its pictures of measures over time, or in its words.
    ///
    /// What is only told, such as the figure that a change is since, is none of them.
    ///
    /// - Parameter drawn: the figures of other pictures, which draw values without their parts.
    /// - Returns: those that have a value, and those that print as confidential.
    package func printed(drawing drawn: some Sequence<Figure>) -> PrintedFigures {
        let cells = sections.rows.flatMap(\.cells)
        let inCells = cells.filter(\.printsFigures).flatMap(\.figures).map(\.figure)
        let overTime = trends.flatMap(\.points).map(\.figure)
        let inWords = sections.flatMap(\.allProse).flatMap(\.printed).map(\.reference)
            .filter { $0.aspect == .value }.map(\.figure)
        func valued(_ figures: [Figure]) -> Set<Figure> { Set(figures).filter { book.find($0).content.value != nil } }
        return PrintedFigures(
            whole: valued(inCells + overTime), valueOnly: valued(inWords + drawn),
            withheld: Set(inCells + inWords).filter { book.find($0).content.isConfidential })
    }
}

extension CheckedCell {
    /// Whether it prints the values of its figures, and not a change or difference that is worked out from them.
    package var printsFigures: Bool { if case .figure = column.shows { isValue } else { false } }
}

extension EvaluatedFigure.Content {
    fileprivate var isConfidential: Bool { if case .absent(.confidential, _) = self { true } else { false } }
}
