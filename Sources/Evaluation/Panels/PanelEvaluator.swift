public import Statistics

/// Evaluates panels one after another, with the same answers as an evaluated book gives figure by figure.
///
/// ```swift
/// var evaluator = PanelEvaluator()
/// let evaluated = try evaluator.evaluate(panel)
/// evaluated.ranks[3 * panel.periods + 39]     // of the fourth area in the fortieth period
/// ```
///
/// It holds its memory from one panel to the next, so that neither a figure nor a series costs an allocation. A book
/// judges a figure by the series up to it, and a panel by the whole series: only signals of the last period are alike.
public struct PanelEvaluator: Sendable {
    private var charts = ControlCharts()
    private var ranking = Ranking()

    public init() {}

    /// Works out everything about a panel.
    ///
    /// - Throws: `MethodRefusal` where its settings name periods it does not have or are out of bounds.
    public mutating func evaluate(_ panel: Panel) throws(MethodRefusal) -> EvaluatedPanel {
        try panel.check()
        let values = panel.values ?? panel.parts?.values ?? []
        var evaluated = EvaluatedPanel(values: values)
        if let parts = panel.parts { (evaluated.lower, evaluated.upper) = parts.intervals }
        evaluated.signals = try signals(of: values, panel)
        rank(values, panel, into: &evaluated)
        judge(values, panel, into: &evaluated)
        return evaluated
    }

    private mutating func signals(
        of values: [Double], _ panel: Panel
    ) throws(MethodRefusal) -> [EvaluatedPanel.Signal] {
        var signals = Array(repeating: EvaluatedPanel.Signal.notJudged, count: values.count)
        guard let settings = panel.chart else { return signals }
        let lengths = Array(repeating: panel.periods, count: panel.areas)
        let charted = panel.withoutSeason(values)
        try charts.judge(charted.span, lengths: lengths.span, settings)
        for group in charts.groups where group.limits.lines != nil {
            for cell in group.range where !values[cell].isNaN { signals[cell] = .init(charts.signals[cell]) }
        }
        return signals
    }

    private mutating func rank(_ values: [Double], _ panel: Panel, into evaluated: inout EvaluatedPanel) {
        var ranks = Array(repeating: UInt16(0), count: values.count)
        var quarters = Array(repeating: UInt8(0), count: values.count)
        var counts = Array(repeating: UInt16(0), count: panel.periods)
        var worths = Array(repeating: 0.0, count: panel.areas)
        var places = Array(repeating: 0, count: panel.areas)
        var parted = Array(repeating: UInt8(0), count: panel.areas)
        for period in 0..<panel.periods where panel.isRanked {
            for area in 0..<panel.areas {
                worths[area] = panel.worth(of: values[area * panel.periods + period], in: period)
            }
            var found = places.mutableSpan
            ranking.rank(worths.span, .increase, places: &found)
            counts[period] = UInt16(ranking.count)
            guard ranking.count > 1 else { continue }
            var bands = parted.mutableSpan
            ranking.quarters(into: &bands)
            for area in 0..<panel.areas {
                let cell = area * panel.periods + period
                ranks[cell] = UInt16(places[area])
                quarters[cell] = parted[area]
            }
        }
        (evaluated.ranks, evaluated.quarters, evaluated.counts) = (ranks, quarters, counts)
    }

    private func judge(_ values: [Double], _ panel: Panel, into evaluated: inout EvaluatedPanel) {
        var statuses = Array(repeating: EvaluatedPanel.Status.unrated, count: values.count)
        var directions = Array(repeating: EvaluatedPanel.Direction.unknown, count: values.count)
        // Of one area; each is asked for twice, as the one before and as the one after.
        var shown = Array(repeating: 0.0, count: panel.periods)
        let scale = (0..<panel.places).reduce(1.0) { scale, _ in scale * 10 }
        for first in stride(from: 0, to: values.count, by: panel.periods) {
            for period in shown.indices { shown[period] = Panel.shown(values[first + period], scale) }
            for period in shown.indices {
                let value = values[first + period]
                if let target = panel.targets[period] { statuses[first + period] = target.status(of: value) }
                guard let since = panel.since[period] else { continue }
                directions[first + period] = panel.direction(
                    from: values[first + since], to: value, isSeen: shown[period] != shown[since], in: period)
            }
        }
        (evaluated.statuses, evaluated.directions) = (statuses, directions)
    }
}

extension Panel.Parts {
    /// The ends of the intervals at 95 per cent, in the measure's unit.
    fileprivate var intervals: (lower: [Double], upper: [Double]) {
        var lower = Array(repeating: Double.nan, count: numerators.count)
        var upper = lower
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        switch chance {
        case .share:
            Wilson.intervals(
                of: numerators.span, in: denominators.span, multiplier: multiplier, at: .ninetyFive, lower: &low,
                upper: &high)
        case .rate:
            PoissonInterval.intervals(
                of: numerators.span, in: denominators.span, multiplier: multiplier, at: .ninetyFive, lower: &low,
                upper: &high)
        }
        return (lower, upper)
    }
}
