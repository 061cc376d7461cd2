import PerformanceModel

extension EvaluatedBook {
    /// The status of a figure by its measure's rule of that day, judged on the unrounded value.
    func rate(_ figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure) -> Status {
        guard measure.polarity != .none else { return .unrated(.noPolarity) }
        guard figure.area == framework.council?.area, !figure.isForecast else { return .unrated(.contextOnly) }
        guard let id = measure.rule, let rule = framework.rule(id, on: figure.period.last) else {
            return .unrated(.noTarget)
        }
        switch content {
        case .absent(.notDue, _): return .unrated(.notDue)
        case .absent(.confidential, _): return .unrated(.suppressed)
        case .absent(.notAvailable, _): return .unrated(.incomplete)
        case .absent: return .unrated(.notReturned)
        case .value(let value):
            let judged = JudgedFigure(figure: figure, value: value, measure: measure, rule: rule, in: self)
            return judged.status
        }
    }
}

/// A figure with what its rule needs to rate it.
struct JudgedFigure {
    let figure: Figure
    let value: FigureValue
    let measure: Measure
    let rule: StatusRule
    let book: EvaluatedBook

    init(figure: Figure, value: FigureValue, measure: Measure, rule: StatusRule, in book: EvaluatedBook) {
        self.figure = figure
        self.value = value
        self.measure = measure
        self.rule = rule
        self.book = book
    }

    var target: Target? { book.book.target(of: figure) }

    /// One rule, one file: see the folder StatusTests.
    var status: Status {
        guard rule.test.suits(measure.polarity) else { return .unrated(.notComparable) }
        return switch rule.test {
        case .target(let tolerance): byTarget(tolerance)
        case .thresholds(let good, let acceptable): byThresholds(good: good, acceptable: acceptable)
        case .targetAndFloor: byTargetAndFloor()
        case .comparator(let area, let tolerance): byComparator(area, tolerance)
        case .comparatorWithInterval(let area): byComparatorWithInterval(area)
        case .targetOrBetterThanLastYear(let tolerance): byTargetOrLastYear(tolerance)
        case .band(let within, let outer): byBand(within: within, outer: outer)
        }
    }

    /// Whether the value is as good as a limit, in the direction of the polarity; equal is met.
    func meets(_ limit: Ratio) -> Bool { measure.polarity == .low ? value.exact <= limit : value.exact >= limit }

    /// How far a limit is eased by a tolerance, in the measure's unit.
    func width(_ tolerance: StatusRule.Tolerance, of target: Ratio) -> Ratio? {
        switch tolerance {
        case .points(let points): Ratio(points)
        case .percentOfTarget(let percent):
            target.magnitude.multiplied(by: Ratio(percent))?.divided(by: Ratio(100))
        }
    }

    /// The limit that may still be met within a tolerance.
    func eased(_ target: Ratio, by tolerance: StatusRule.Tolerance) -> Ratio? {
        guard let width = width(tolerance, of: target) else { return nil }
        return measure.polarity == .low ? target.adding(width) : target.subtracting(width)
    }
}
