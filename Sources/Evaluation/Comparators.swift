import PerformanceModel

extension EvaluatedBook {
    /// The figure beside those of every other area that has one it can be compared with.
    func comparisons(of figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure) -> [Comparison] {
        guard figure.area == framework.council?.area else { return [] }
        return framework.areas.filter { $0.id != figure.area }
            .compactMap { comparison(of: figure, content, of: measure, with: $0.id) }
    }

    /// The figure beside that of one area: of the same period, or else of the latest that may be compared.
    ///
    /// A total is compared only with a total of a like span. A percentage or rate may stand beside that of another
    /// span, and the comparison carries the other's own period so that the page can say so.
    func comparison(
        of figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure, with area: AreaID
    ) -> Comparison? {
        guard let value = content.value, !figure.isForecast else { return nil }
        let same = figure.with(area: area)
        let other = book.observations[same] != nil ? same : latest(like: figure, measure, of: area)
        guard let other, case let found = find(other), let theirs = found.content.value,
            let difference = value.exact.subtracting(theirs.exact)
        else { return nil }
        return Comparison(
            with: other, value: theirs, difference: difference, periodIsAssumed: found.periodIsAssumed)
    }

    private func latest(like figure: Figure, _ measure: Measure, of area: AreaID) -> Figure? {
        (held[figure.measure] ?? []).filter { other in
            other.area == area && !other.isForecast && other.period.last <= figure.period.last
                && (measure.aggregation != .flow || other.period.isLike(figure.period))
                && (other.statistic == figure.statistic || measure.aggregation == .stock)
        }
        .max { $0.period < $1.period }
    }
}
