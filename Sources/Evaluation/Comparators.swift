import PerformanceModel

extension EvaluatedBook {
    /// The figure beside those of every other area that has one it can be compared with.
    func comparisons(of figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure) -> [Comparison] {
        guard figure.area == framework.council?.area else { return [] }
        return framework.areas.filter { $0.id != figure.area }
            .compactMap { comparison(of: figure, content, of: measure, with: $0.id) }
    }

    /// The figure beside that of one area, where they may be compared.
    func comparison(
        of figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure, with area: AreaID
    ) -> Comparison? {
        compared(figure, content, of: measure, with: area)?.value
    }

    /// The figure beside that of one area: of the same period, or else of the latest that may be compared.
    ///
    /// A total is compared only with a total of a like span. A percentage or rate may stand beside that of another
    /// span, and the comparison carries the other's own period so that the page can say so.
    ///
    /// - Returns: nothing where the area has no figure; the reason where it has one that may not be compared.
    func compared(
        _ figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure, with area: AreaID
    ) -> MethodResult<Comparison>? {
        guard let value = content.value, !figure.isForecast else { return nil }
        let same = figure.with(area: area)
        let other = book.observations[same] != nil ? same : latest(like: figure, measure, of: area)
        guard let other, case let found = find(other), let theirs = found.content.value else { return nil }
        if let because = changeOfMembers(of: area, between: figure.period, other.period) {
            return .notRun(because: because)
        }
        guard let difference = value.exact.subtracting(theirs.exact) else {
            return .notRun(because: "the figures have too many digits")
        }
        return .result(
            Comparison(with: other, value: theirs, difference: difference, periodIsAssumed: found.periodIsAssumed))
    }

    /// Why the mean of a comparator set is no measure of a figure: its members changed in the time that both cover.
    ///
    /// Source: methods, section 6, and 10: the same period and the same definition are compared.
    private func changeOfMembers(of area: AreaID, between one: Period, _ other: Period) -> String? {
        guard let id = framework.area(area)?.set, let set = framework.comparatorSets.first(where: { $0.id == id }),
            set.isChanged(from: min(one.first, other.first), to: max(one.last, other.last))
        else { return nil }
        return one == other
            ? "the members of \(set.title) changed within \(one.words), so it has no one mean"
            : "the members of \(set.title) changed between \(min(one, other).words) and \(max(one, other).words), so "
                + "its mean is one of other councils"
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
