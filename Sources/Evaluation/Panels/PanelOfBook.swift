package import PerformanceModel
package import Statistics

extension EvaluatedBook {
    /// A measure's figures for some areas and periods, with what its rule, its direction and its notes ask of them.
    ///
    /// Every area is held against the measure's target, as if it were the council's own. What depends on more than a
    /// figure, its target and one earlier figure is left out, for the book to say figure by figure: a status by another
    /// area or by last year, and a direction over a window or beyond chance.
    ///
    /// - Parameters:
    ///   - measure: the measure.
    ///   - areas: the areas, a row each.
    ///   - periods: oldest first; at the steps of the measure's series where signals are wanted.
    /// - Returns: the panel, a column a period.
    /// - Throws: `MethodRefusal` where there is no period, or more areas than a panel takes.
    package func panel(of measure: Measure, areas: [AreaID], periods: [Period]) throws(MethodRefusal) -> Panel {
        func figure(_ area: AreaID, _ period: Period) -> Figure {
            Figure(measure: measure.id, area: area, period: period, statistic: measure.aggregation.usualStatistic)
        }
        let found = areas.flatMap { area in periods.map { find(figure(area, $0)).content.value } }
        var panel = try Panel(found, of: measure, periods: periods.count)
        panel.good = measure.polarity.good
        panel.places = measure.places
        panel.isRanked = measure.unit != .count && measure.unit != .pounds
        guard let area = areas.first else { return panel }
        let figures = periods.map { figure(area, $0) }
        panel.targets = figures.map { target(for: $0, measure) }
        panel.since = since(figures, measure)
        panel.chart = chart(figures.map(\.period), measure)
        if let last = periods.last {
            let mark = measure.lastBreak(upTo: last.last)
            panel.step = try? step(of: last, measure)
            panel.unbroken = mark.flatMap { mark in periods.firstIndex { $0.first >= mark.from } } ?? 0
        }
        return panel
    }

    /// The periods up to a figure's at the steps of its measure's series, from the first of which some area holds
    /// anything; the figure's alone where its kind makes no series.
    package func periods(upTo figure: Figure, of measure: Measure, areas: [AreaID]) -> [Period] {
        let start = areas.compactMap { firstDay(of: measure, in: $0) }.min() ?? figure.period.first
        var periods = [figure.period]
        guard let step = try? step(of: figure.period, measure) else { return periods }
        while periods.count < Self.longest, let next = periods.last?.earlier(months: step), next.last >= start {
            periods.append(next)
        }
        return periods.reversed()
    }

    /// The place of the figure that the direction of each is since.
    private func since(_ figures: [Figure], _ measure: Measure) -> [Int?] {
        guard measure.direction != .significantChange else { return figures.map { _ in nil } }
        return figures.map { figure in
            guard let earlier = basis(of: figure, measure)?.period else { return nil }
            if let mark = measure.lastBreak(upTo: figure.period.last), earlier.first < mark.from { return nil }
            return figures.firstIndex { $0.period == earlier }
        }
    }

    /// A break parts a series as a rebase does, and a period that it falls within belongs to neither part.
    private func chart(_ periods: [Period], _ measure: Measure) -> ControlChart.Settings? {
        guard let last = periods.last, let step = try? step(of: last, measure),
            zip(periods, periods.dropFirst()).allSatisfy({ $1.earlier(months: step) == $0 })
        else { return nil }
        let (rebases, breaks) = (measure.series?.rebases ?? [], measure.series?.breaks ?? [])
        let places =
            (rebases + breaks).map { mark in periods.firstIndex { $0.first >= mark.from } }
            + breaks.map { mark in periods.firstIndex { $0.last >= mark.from } }
        return ControlChart.Settings(rebaseAt: places.compactMap { $0 })
    }

    private func target(for figure: Figure, _ measure: Measure) -> Panel.Target {
        let value = book.target(of: figure)?.value.nearestDouble ?? .nan
        guard let id = measure.rule, let rule = framework.rule(id, on: figure.period.last),
            rule.test.suits(measure.polarity),
            let limits = JudgedFigure(
                figure: figure, value: FigureValue(exact: Ratio(0)), measure: measure, rule: rule, in: self
            ).limits
        else { return Panel.Target(value: value, onTrack: nil) }
        return Panel.Target(value: value, onTrack: limits.onTrack, slightlyBelow: limits.slightlyBelow)
    }
}

extension JudgedFigure {
    /// Where any value of the period would be on track and slightly below; nothing where a value alone cannot be rated.
    fileprivate var limits: (onTrack: Interval, slightlyBelow: Interval?)? {
        let target = target.map { Ratio($0.value) }
        switch rule.test {
        case .target(let tolerance):
            if measure.polarity == .nearTarget {
                return target.flatMap { around($0, tolerance ?? .points(0)) }.map { ($0, nil) }
            }
            return target.map { target in
                (beyond(target), tolerance.flatMap { eased(target, by: $0) }.map(beyond))
            }
        case .thresholds(let good, let acceptable): return (beyond(Ratio(good)), beyond(Ratio(acceptable)))
        case .targetAndFloor:
            guard let target, let floor = self.target?.floor else { return nil }
            return (beyond(target), beyond(Ratio(floor)))
        case .band(let within, let outer):
            guard let target, let inner = around(target, within) else { return nil }
            return (inner, outer.flatMap { around(target, $0) })
        case .comparator, .comparatorWithInterval, .targetOrBetterThanLastYear: return nil
        }
    }

    /// As good as a limit or better.
    private func beyond(_ limit: Ratio) -> Interval {
        measure.polarity == .low
            ? Interval(lower: -.infinity, upper: limit.nearestDouble)
            : Interval(lower: limit.nearestDouble, upper: .infinity)
    }

    private func around(_ target: Ratio, _ tolerance: StatusRule.Tolerance) -> Interval? {
        guard let width = width(tolerance, of: target), let lower = target.subtracting(width),
            let upper = target.adding(width)
        else { return nil }
        return Interval(lower: lower.nearestDouble, upper: upper.nearestDouble)
    }
}

extension Panel {
    /// Takes the values of a book, with their parts where chance has a known size.
    fileprivate init(_ found: [FigureValue?], of measure: Measure, periods: Int) throws(MethodRefusal) {
        let values = found.map { $0?.exact.nearestDouble ?? .nan }
        guard measure.series?.countsEvents == true else {
            try self.init(values: values, periods: periods)
            return
        }
        if let parts = measure.kind.parts {
            try self.init(
                of: parts.isShare ? .share : .rate, numerators: found.map { $0?.numerator?.nearestDouble ?? .nan },
                denominators: found.map { $0?.denominator?.nearestDouble ?? .nan },
                multiplier: Double(measure.unit.multiplier), values: values, periods: periods)
        } else if measure.unit == .count, measure.aggregation == .flow {
            try self.init(
                of: .rate, numerators: values, denominators: values.map { _ in 1 }, multiplier: 1, values: values,
                periods: periods)
        } else {
            try self.init(values: values, periods: periods)
        }
    }
}

extension Polarity {
    fileprivate var good: Panel.Good {
        switch self {
        case .high: .high
        case .low: .low
        case .nearTarget: .nearTarget
        case .none: .neither
        }
    }
}
