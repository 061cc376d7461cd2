import PerformanceModel

extension BulletPicture {
    /// A figure against its target; nothing where there is no value.
    ///
    /// - Parameters:
    ///   - evaluated: the figure.
    ///   - measure: its measure.
    ///   - target: the target it is held against.
    ///   - status: as it is printed beside the picture; that of the figure where none is.
    ///   - framework: the rules of status and the council's words for the bands.
    init?(
        of evaluated: EvaluatedFigure, _ measure: Measure, against target: Target, status: Status? = nil,
        in framework: Framework
    ) {
        let status = status ?? evaluated.status
        guard let value = evaluated.content.value, let shown = value.rounded(to: measure.places) else { return nil }
        func printed(_ quantity: Quantity) -> PrintedValue {
            PrintedValue(quantity.nearestDouble, printed: measure.unit.printed(quantity.grouped))
        }
        let rule = measure.rule.flatMap { id in framework.rules.first { $0.id == id } }
        let words = "\(framework.label(of: measure)), \(measure.unit.words), \(evaluated.figure.period.words)"
        let edge = rule?.test.edge(of: target, measure)
            .flatMap { Quantity(nearest: $0, places: max(measure.places, 1)) }.map { printed($0.withFewestPlaces) }
        self.init(
            id: "bullet-\(measure.id)", subject: "\(words), against its target",
            rows: [
                Row(
                    measure: words, value: printed(shown), target: printed(target.value), edge: edge,
                    band: status.band,
                    status: StatusMark(status, council: framework.council).name.capitalisedFirst)
            ])
    }
}

extension StatusRule.Test {
    /// The worst value that is not in the last band, for its picture; nothing where the target alone divides.
    fileprivate func edge(of target: Target, _ measure: Measure) -> Double? {
        let aim = target.value.nearestDouble
        switch self {
        case .target(.some(let tolerance)):
            guard measure.polarity == .high || measure.polarity == .low else { return nil }
            let room = tolerance.size(of: aim)
            return measure.polarity == .high ? aim - room : aim + room
        case .targetAndFloor: return target.floor?.nearestDouble
        case .target(.none), .thresholds, .comparator, .targetOrBetterThanLastYear, .comparatorWithInterval, .band:
            return nil
        }
    }
}

extension StatusRule.Tolerance {
    fileprivate func size(of target: Double) -> Double {
        switch self {
        case .points(let points): points.nearestDouble
        case .percentOfTarget(let percent): abs(target) * percent.nearestDouble / 100
        }
    }
}
