import PerformanceModel

extension JudgedFigure {
    /// On track at or beyond the target; slightly below where a tolerance is set and not exceeded, inclusive.
    ///
    /// Source: methods, section 3.7. Without a tolerance there are two bands.
    func byTarget(_ tolerance: StatusRule.Tolerance?) -> Status {
        guard let target else { return .unrated(.noTarget) }
        let limit = Ratio(target.value)
        if measure.polarity == .nearTarget {
            if let tolerance { return byBand(within: tolerance, outer: nil) }
            return rated(value.exact == limit ? .onTrack : .requiresImprovement, against: limit)
        }
        if meets(limit) { return rated(.onTrack, against: limit) }
        if let tolerance, let eased = eased(limit, by: tolerance), meets(eased) {
            return rated(.slightlyBelow, against: limit, reason: "within the tolerance of \(tolerance.words)")
        }
        return rated(.requiresImprovement, against: limit)
    }
}

extension StatusRule.Tolerance {
    var words: String { words(of: "the target") }

    /// `5.0`, or `10% of England`.
    func words(of what: String) -> String {
        switch self {
        case .points(let points): points.grouped
        case .percentOfTarget(let percent): "\(percent.grouped)% of \(what)"
        }
    }
}
