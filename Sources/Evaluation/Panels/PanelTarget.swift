public import Statistics

extension Panel {
    /// What the figures of a period should be.
    ///
    /// Limits and values are double: a figure off a limit by less than one part in 10¹⁵ is on it.
    public struct Target: Sendable {
        /// What near is near to, where that is good; NaN where there is no target.
        public let value: Double
        /// Where a figure is on track, both ends included; nothing leaves it unrated.
        public let onTrack: Interval?
        /// Where a figure that is not is slightly below.
        public let slightlyBelow: Interval?

        public init(value: Double, onTrack: Interval?, slightlyBelow: Interval? = nil) {
            self.value = value
            self.onTrack = onTrack
            self.slightlyBelow = slightlyBelow
        }

        func status(of value: Double) -> EvaluatedPanel.Status {
            guard let onTrack, value.isFinite else { return .unrated }
            let isSlightlyBelow = slightlyBelow?.contains(value) ?? false
            return onTrack.contains(value) ? .onTrack : isSlightlyBelow ? .slightlyBelow : .requiresImprovement
        }
    }

    /// How good a figure is, more being better, or higher where neither is good; NaN where nobody can say.
    func worth(of value: Double, in period: Int) -> Double {
        switch good {
        case .high, .neither: value
        case .low: -value
        case .nearTarget: targets[period].map { -$0.distance(to: value) } ?? .nan
        }
    }

    /// Which way a figure has gone.
    ///
    /// Source: methods, section 7. No change is when both print the same: where the change is not seen.
    func direction(from then: Double, to now: Double, isSeen: Bool, in period: Int) -> EvaluatedPanel.Direction {
        guard now.isFinite, then.isFinite else { return .unknown }
        guard isSeen else { return .noChange }
        let rose = now > then
        switch good {
        case .neither: return rose ? .increasing : .decreasing
        case .high: return rose ? .improving : .worsening
        case .low: return rose ? .worsening : .improving
        case .nearTarget:
            guard let target = targets[period], !target.value.isNaN else { return rose ? .increasing : .decreasing }
            let (before, after) = (target.distance(to: then), target.distance(to: now))
            return after == before ? .noChange : after < before ? .improving : .worsening
        }
    }

    /// A figure as printed, rounded half away from nought, in units of its last digit.
    static func shown(_ value: Double, _ scale: Double) -> Double {
        // A half such as 1.005 lies a little below or above itself in double, and must be rounded up all the same.
        let units = value.magnitude * scale * (1 + 0x1p-51) + 0.5
        guard units < 0x1p52 else { return value * scale }
        return value < 0 ? -Double(Int64(units)) : Double(Int64(units))
    }
}

extension Panel.Target {
    /// To nine places, so that what is as far off on either side is equally far off.
    fileprivate func distance(to figure: Double) -> Double {
        ((figure - value).magnitude * 1e9).rounded() / 1e9
    }
}
