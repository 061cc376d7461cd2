package import PerformanceModel

extension EvaluatedBook {
    /// A comparator set has figures enough for quarters where so many others have one.
    private static var enough: Int { 8 }

    /// The figure of the period for which a measure can be compared within a set: its own where a member has one, else
    /// the latest earlier one, at most a year back, that at least eight members have, or the most.
    ///
    /// Comparators are published later than the council's own figures. No break of the series is crossed.
    func shared(of figure: Figure, _ measure: Measure, with set: ComparatorSet) -> Figure? {
        func count(_ figure: Figure) -> Int {
            set.peers(on: figure.period.last, in: framework).count { find(figure.with(area: $0)).content.value != nil }
        }
        if count(figure) > 0 { return figure }
        var best: (figure: Figure, count: Int)?
        for earlier in earlier(than: figure, measure) where find(earlier).content.value != nil {
            let held = count(earlier)
            if held >= Self.enough { return earlier }
            if held > best?.count ?? 0 { best = (earlier, held) }
        }
        return best?.figure
    }

    /// The figures of the same kind in the year before one, the latest first.
    private func earlier(than figure: Figure, _ measure: Measure) -> [Figure] {
        let step = (try? step(of: figure.period, measure)) ?? measure.cadence.months
        let mark = measure.lastBreak(upTo: figure.period.last)
        return stride(from: step, through: 12, by: step).compactMap { months in
            figure.period.earlier(months: months).map(figure.with(period:))
        }
        .filter { earlier in mark.map { earlier.period.first >= $0.from } ?? true }
    }

    /// The members of a set that have a figure of a period, each with its value.
    package func peers(of figure: Figure, in set: ComparatorSetID) -> [(area: Area, value: FigureValue)] {
        guard let set = framework.comparatorSets.first(where: { $0.id == set }) else { return [] }
        return set.peers(on: figure.period.last, in: framework).compactMap { id in
            guard let area = framework.area(id), let value = find(figure.with(area: id)).content.value else {
                return nil
            }
            return (area, value)
        }
    }
}

extension ComparatorSet {
    /// The other authorities among its members on a day.
    func peers(on day: Day, in framework: Framework) -> [AreaID] {
        members(on: day).filter { framework.area($0)?.kind == .otherAuthority }
    }
}
