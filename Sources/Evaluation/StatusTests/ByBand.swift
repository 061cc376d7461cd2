import PerformanceModel

extension JudgedFigure {
    /// On track within the first distance either side of the target, slightly below within the second.
    func byBand(within: StatusRule.Tolerance, outer: StatusRule.Tolerance?) -> Status {
        guard let target else { return .unrated(.noTarget) }
        let limit = Ratio(target.value)
        guard let distance = value.exact.subtracting(limit)?.magnitude, let inner = width(within, of: limit) else {
            return .unrated(.notComparable)
        }
        if distance <= inner { return rated(.onTrack, against: limit, reason: "within \(within.words) either side") }
        if let outer, let width = width(outer, of: limit), distance <= width {
            return rated(.slightlyBelow, against: limit, reason: "within \(outer.words) either side")
        }
        return rated(.requiresImprovement, against: limit, reason: "more than \((outer ?? within).words) away")
    }
}
