import Evaluation
package import PerformanceModel

extension CheckedTable.Row {
    /// The figure that the row's status is of, or its direction where no column shows a status.
    package var judged: (figure: EvaluatedFigure, status: Status)? {
        for cell in cells {
            if case .status(let status) = cell.content, let figure = cell.figures.first { return (figure, status) }
        }
        for cell in cells {
            if case .direction = cell.content, let figure = cell.figures.first { return (figure, figure.status) }
        }
        return nil
    }

    /// The figure that the row's measure was judged by in the report before, where its status then is counted.
    ///
    /// - Parameter period: that of the report now.
    /// - Returns: nothing where it is not judged, or was not due then either.
    func figure(countedBefore period: Period) -> Figure? {
        guard let (evaluated, status) = judged, status.mayHaveBeenRated else { return nil }
        return measure.figure(before: evaluated.figure, inReportOf: period)
    }

    /// The latest outturn of an area that the row prints; of two that end together the shorter.
    fileprivate func latest(of area: AreaID) -> EvaluatedFigure? {
        cells.flatMap(\.figures).filter { $0.figure.isOutturn(of: area) && $0.content.value != nil }
            .max { $0.figure.isBefore($1.figure) }
    }
}

extension ReleasedReport {
    /// The target a figure is held against; nothing where it has none.
    package func target(of figure: Figure) -> Target? { book.book.target(of: figure) }

    /// The figure each measure of some sections stands at.
    static func current(
        in sections: [CheckedSection], of council: Council, _ book: EvaluatedBook
    ) -> [MeasureID: EvaluatedFigure] {
        var current: [MeasureID: EvaluatedFigure] = [:]
        for row in sections.rows where current[row.measure.id] == nil {
            let judged = row.judged.map(\.figure).flatMap { $0.content.value == nil ? nil : $0 }
            current[row.measure.id] = judged ?? row.latest(of: council.area)
        }
        let told = sections.flatMap(\.allProse).flatMap(\.printed).map(\.reference.figure)
            .filter { current[$0.measure] == nil && $0.isOutturn(of: council.area) }
        for (measure, figures) in Dictionary(grouping: told, by: \.measure) {
            guard let latest = figures.max(by: { $0.isBefore($1) }) else { continue }
            let evaluated = book.evaluate(latest)
            if evaluated.content.value != nil { current[measure] = evaluated }
        }
        return current
    }
}

extension ReleasedReport {
    /// The figure that each measure of the tables is judged by, that of its first row.
    package var judged: [MeasureID: EvaluatedFigure] {
        let rows = sections.rows
        let first = Dictionary(rows.map { ($0.measure.id, $0) }) { first, _ in first }
        return first.compactMapValues { $0.judged?.figure }
    }
}

extension Figure {
    fileprivate func isOutturn(of area: AreaID) -> Bool { self.area == area && !isForecast }

    fileprivate func isBefore(_ other: Self) -> Bool {
        if period.last != other.period.last { return period.last < other.period.last }
        if period.first != other.period.first { return period.first < other.period.first }
        return self < other
    }
}
