import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// Where a figure stands in each comparator set of other councils, among the members of its last day.
    ///
    /// A nation or the average of a group is compared with, and has no place among councils.
    func positions(of figure: Figure, _ value: FigureValue, _ measure: Measure) -> [Meaning.Positioned] {
        guard figure.area == framework.council?.area else { return [] }
        return framework.comparatorSets.filter { set in
            set.members.contains { framework.area($0.area)?.kind == .otherAuthority }
        }
        .map {
            Meaning.Positioned(set: $0.id, position: position(of: figure, value, measure, in: $0))
        }
    }

    /// The place of a figure among those of the set: 1 is best, ties share.
    ///
    /// Where no member has a figure of its period yet, the latest earlier one that they have is ranked. A member
    /// without a figure is left out and counted, never ranked and never averaged. Source: methods, section 6.
    func position(
        of figure: Figure, _ value: FigureValue, _ measure: Measure, in set: ComparatorSet
    ) -> MethodResult<Position> {
        guard !set.peers(on: figure.period.last, in: framework).isEmpty else {
            return .notRun(because: "the set has no member on \(figure.period.last.words)")
        }
        if measure.unit.isOfSize {
            return .notRun(because: "numbers of places of different size are not ranked; a rate could be")
        }
        guard let shared = shared(of: figure, measure, with: set), let own = find(shared).content.value else {
            return .notRun(
                because: "no member of the set has a figure for \(figure.period.words) or for the year before it")
        }
        return position(among: set, shared, own, measure)
    }

    private func position(
        among set: ComparatorSet, _ figure: Figure, _ value: FigureValue, _ measure: Measure
    ) -> MethodResult<Position> {
        var (others, leftOut): ([Peer], [Position.LeftOut]) = ([], [])
        for area in set.peers(on: figure.period.last, in: framework) {
            let found = find(figure.with(area: area))
            if let theirs = found.content.value {
                others.append(Peer(area: area, value: theirs, interval: interval(of: figure, theirs, measure).value))
            } else if case .absent(let absence, let because) = found.content {
                leftOut.append(
                    Position.LeftOut(area: area, because: absence == .notApplicable ? "no such service" : because))
            }
        }
        guard let worth = worth(of: figure, measure) else {
            return .notRun(because: "near the target is good, and no target applies")
        }
        let own = worth(value)
        let better = others.count { worth($0.value) > own }
        let equal = others.count { worth($0.value) == own }
        let all = [own] + others.map { worth($0.value) }
        let interval = interval(of: figure, value, measure).value
        return .result(
            Position(
                set: set.id, period: figure.period, rank: better + 1, isJoint: equal > 0, count: all.count,
                isByHeight: measure.polarity == .none, quarter: quarter(all), leftOut: leftOut,
                mean: mean(of: others, set, figure),
                overlapping: interval.map { own in
                    others.count { $0.interval.map { $0.upper >= own.lower && own.upper >= $0.lower } ?? false }
                }))
    }

    /// The quarter of the first of some worths, of which more is better.
    private func quarter(_ worths: [Ratio]) -> MethodResult<Position.Quarter> {
        let values = worths.map(\.nearestDouble)
        var ranking = Ranking()
        ranking.rank(values.span, .increase)
        do {
            guard let quarter = try ranking.quartiles().quarter(of: values[0]).flatMap(Position.Quarter.init) else {
                return .notRun(because: "the figure is in no quarter")
            }
            return .result(quarter)
        } catch {
            return .notRun(because: "too few for quarters: \(values.count), and quarters need 8")
        }
    }

    /// How good a value is, more being better; nothing where that depends on a target and there is none.
    private func worth(of figure: Figure, _ measure: Measure) -> ((FigureValue) -> Ratio)? {
        switch measure.polarity {
        case .high, .none: return \.exact
        case .low: return { -$0.exact }
        case .nearTarget:
            guard let target = book.target(of: figure).map({ Ratio($0.value) }) else { return nil }
            return { value in -(value.exact.subtracting(target) ?? value.exact).magnitude }
        }
    }

    /// The unweighted mean of the others, refused where the set changed within the figure's period.
    private func mean(of others: [Peer], _ set: ComparatorSet, _ figure: Figure) -> MethodResult<Double> {
        guard Set(set.members(on: figure.period.first)) == Set(set.members(on: figure.period.last)) else {
            return .notRun(
                because: "the members of \(set.title) changed within \(figure.period.words), so it has no one mean")
        }
        return .result(others.map(\.value.exact.nearestDouble).reduce(0, +) / Double(others.count))
    }
}

/// A member of a comparator set that has a figure.
private struct Peer {
    let area: AreaID
    let value: FigureValue
    let interval: ConfidenceInterval?
}
