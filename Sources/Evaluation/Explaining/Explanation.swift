package import PerformanceModel

/// Why a figure is rated as it is, so that anybody can work it out again.
package struct Explanation: Sendable {
    package let measure: Measure
    package let evaluated: EvaluatedFigure
    /// The version of the rule that held on the figure's last day.
    package let rule: StatusRule?
    /// The target it was held against, with who approved it and why.
    package let target: Target?
    /// How far it is to the bands beside its own.
    package let margins: [Margin]
    /// Why there are none, where the figure is rated by more than a limit.
    package let withoutMargins: String?
    package let lastYearsRule: LastYearsRule

    /// How far a figure is from where another band begins.
    package struct Margin: Hashable, Sendable {
        package let to: Status.Band
        /// Where that band begins, in the measure's unit.
        package let limit: Ratio
        /// From the figure to the limit.
        package let distance: Ratio
    }

    /// What the rule of twelve months before would have said of the same figure.
    package enum LastYearsRule: Hashable, Sendable {
        case same
        case none
        case other(StatusRule, Status)
    }
}

extension EvaluatedBook {
    /// Explains how a figure is rated.
    ///
    /// - Parameters:
    ///   - figure: the figure.
    ///   - yearBefore: the framework as it was twelve months before; nothing where that is not known, so that the
    ///     measure had the rule it has now.
    /// - Returns: nothing where the framework has no such measure.
    package func explain(_ figure: Figure, yearBefore: Framework? = nil) -> Explanation? {
        guard let measure = framework.measure(figure.measure) else { return nil }
        let evaluated = evaluate(figure)
        let rule = measure.rule.flatMap { framework.rule($0, on: figure.period.last) }
        let judged = evaluated.content.value.flatMap { value in
            rule.map { JudgedFigure(figure: figure, value: value, measure: measure, rule: $0, in: self) }
        }
        let isRated = evaluated.status.band != nil
        return Explanation(
            measure: measure, evaluated: evaluated, rule: rule, target: book.target(of: figure),
            margins: evaluated.status.band.flatMap { band in judged.map { $0.margins(from: band) } } ?? [],
            withoutMargins: isRated ? judged?.withoutMargins : nil,
            lastYearsRule: lastYearsRule(for: figure, evaluated, measure, rule, yearBefore))
    }

    private func lastYearsRule(
        for figure: Figure, _ evaluated: EvaluatedFigure, _ measure: Measure, _ rule: StatusRule?,
        _ yearBefore: Framework?
    ) -> Explanation.LastYearsRule {
        // The measure may have had another rule then, which may be gone by now.
        let known = yearBefore?.measure(measure.id)
        guard let value = evaluated.content.value, let id = known.map(\.rule) ?? measure.rule,
            let before = Period.asAt(figure.period.last).earlier(months: 12),
            let old = framework.rule(id, on: before.last) ?? yearBefore?.rule(id, on: before.last)
        else { return .none }
        if old == rule { return .same }
        return .other(
            old, JudgedFigure(figure: figure, value: value, measure: measure, rule: old, in: self).status)
    }
}

extension JudgedFigure {
    /// How far it is to the band above and the band below, where a limit divides them.
    func margins(from band: Status.Band) -> [Explanation.Margin] {
        let bands = edges.map(\.from) + [.requiresImprovement]
        guard let own = bands.firstIndex(of: band) else { return [] }
        func margin(to band: Status.Band, _ limit: Ratio) -> Explanation.Margin? {
            limit.subtracting(value.exact).map { Explanation.Margin(to: band, limit: limit, distance: $0) }
        }
        let better = own > 0 ? margin(to: bands[own - 1], edges[own - 1].limit) : nil
        let worse = own < edges.count ? margin(to: bands[own + 1], edges[own].limit) : nil
        return [better, worse].compactMap { $0 }
    }

    /// Where the interval decides, how far its nearer end is from the other area's figure.
    var withoutMargins: String? {
        guard case .comparatorWithInterval(let area) = rule.test,
            let theirs = book.comparison(of: figure, .value(value), of: measure, with: area)?.value.exact,
            case .result(let interval) = book.interval(of: figure, value, measure)
        else { return nil }
        let benchmark = theirs.nearestDouble
        let nearer = abs(interval.lower - benchmark) < abs(interval.upper - benchmark) ? interval.lower : interval.upper
        let title = book.framework.area(area)?.title ?? area.text
        return "no limit divides the bands, but the interval: its nearer end, \(measure.printed(nearer)), and "
            + "\(printed(theirs)) of \(title) decide"
    }

    /// The worst value of each band but the last; none where no limit alone decides.
    private var edges: [(from: Status.Band, limit: Ratio)] {
        func edges(_ good: Ratio?, _ acceptable: Ratio?) -> [(from: Status.Band, limit: Ratio)] {
            [(Status.Band.onTrack, good), (.slightlyBelow, acceptable)].compactMap { band, limit in
                limit.map { (band, $0) }
            }
        }
        let target = target.map { Ratio($0.value) }
        /// On the side of the target that the value lies.
        func side(_ tolerance: StatusRule.Tolerance) -> Ratio? {
            target.flatMap { target in
                width(tolerance, of: target).flatMap {
                    value.exact < target ? target.subtracting($0) : target.adding($0)
                }
            }
        }
        switch rule.test {
        case .target(let tolerance):
            if measure.polarity == .nearTarget { return edges(side(tolerance ?? .points(0)), nil) }
            return edges(target, target.flatMap { t in tolerance.flatMap { eased(t, by: $0) } })
        case .thresholds(let good, let acceptable): return edges(Ratio(good), Ratio(acceptable))
        case .targetAndFloor: return edges(target, self.target?.floor.map { Ratio($0) })
        case .comparator(let area, let tolerance):
            let theirs = book.comparison(of: figure, .value(value), of: measure, with: area)?.value.exact
            return edges(theirs, theirs.flatMap { t in tolerance.flatMap { eased(t, by: $0) } })
        case .targetOrBetterThanLastYear(let tolerance):
            let before = figure.period.earlier(months: 12).map(figure.with(period:))
            let lastYear = before.flatMap { book.find($0).content.value?.exact }
            return edges(target.flatMap { eased($0, by: tolerance) }, lastYear)
        case .band(let within, let outer): return edges(side(within), outer.flatMap(side))
        case .comparatorWithInterval: return []
        }
    }
}
