/// A value that is not known yet, with how far off it may be.
///
/// Source: methods, 9.1.6 to 9.1.9.
public struct Prediction: Hashable, Sendable {
    /// In the unit of the series, never clipped.
    public let value: Double
    /// Nought where nothing is left to chance.
    public let standardDeviation: Double
    public let degreesOfFreedom: Double

    /// What an interval said to cover 95 per cent covers in truth, on series like those of a council.
    public static let coverageOfNinetyFive = "about 9 in 10"

    /// Where the value will lie, by Student's t.
    ///
    /// - Parameter share: of the times, between 0 and 1.
    /// - Returns: its two ends, in the unit of the value.
    /// - Throws: ``MethodRefusal`` for any other share.
    public func interval(covering share: Double = 0.95) throws(MethodRefusal) -> Interval {
        guard share > 0, share < 1 else {
            throw MethodRefusal("an interval cannot cover \(share.words) of the times; choose a share between 0 and 1")
        }
        let half = StudentT(degreesOfFreedom: degreesOfFreedom).quantile((1 + share) / 2) * standardDeviation
        return Interval(lower: value - half, upper: value + half)
    }

    /// The value and interval as they may be shown where the measure has bounds, such as 0 to 100 per cent.
    public func shown(
        covering share: Double = 0.95, within bounds: ClosedRange<Double>
    ) throws(MethodRefusal) -> Estimate {
        func clip(_ value: Double) -> Double { min(max(value, bounds.lowerBound), bounds.upperBound) }
        let interval = try interval(covering: share)
        return Estimate(
            value: clip(value), interval: Interval(lower: clip(interval.lower), upper: clip(interval.upper)))
    }

    /// The probability that the value is a target or more, which meets it where high is good; NaN where there is none.
    public func probability(ofAtLeast target: Double) -> Double { probability(ofDistance: value - target) }

    /// The probability that the value is a target or less, which meets it where low is good; NaN where there is none.
    public func probability(ofAtMost target: Double) -> Double { probability(ofDistance: target - value) }

    private func probability(ofDistance distance: Double) -> Double {
        guard standardDeviation > 0, !distance.isNaN else { return distance.isNaN ? .nan : distance >= 0 ? 1 : 0 }
        return StudentT(degreesOfFreedom: degreesOfFreedom).cumulative(distance / standardDeviation)
    }
}
