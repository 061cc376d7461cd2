import RealModule

/// The straight line nearest to a series, and whether it rises or falls by more than chance.
///
/// ```swift
/// let trend = try LinearTrend([2, 4, 5, 4, 5])
/// trend.slope              // 0.6 a period
/// trend.probability        // 0.124 of a slope so far from nought where there is none
/// ```
///
/// Source: ordinary least squares on the place in the series, with Student's t for the slope.
public struct LinearTrend: Hashable, Sendable {
    /// In the unit of the values, a period.
    public let slope: Double
    public let standardError: Double
    /// Of points with a value.
    public let count: Int
    /// The slope over its standard error; infinite on a perfect line, nought on a level one.
    public let t: Double

    public static let fewestPoints = 3

    /// Fits a line.
    ///
    /// - Parameter values: one for each period, in order, in the measure's unit; NaN where missing.
    /// - Throws: ``MethodRefusal`` where fewer than three have a value, or they are too large to square.
    public init(_ values: [Double]) throws(MethodRefusal) {
        let points = values.enumerated().filter { !$0.element.isNaN }
        guard points.count >= Self.fewestPoints else {
            throw MethodRefusal("a line needs \(Self.fewestPoints) points with a value, and there are \(points.count)")
        }
        let count = Double(points.count)
        let middle = points.reduce(0) { $0 + Double($1.offset) } / count
        let mean = points.reduce(0) { $0 + $1.element / count }
        var (spread, product) = (0.0, 0.0)
        for (place, value) in points {
            let time = Double(place) - middle
            spread += time * time
            product += time * (value - mean)
        }
        slope = product / spread
        var rest = 0.0
        for (place, value) in points {
            let residual = value - mean - slope * (Double(place) - middle)
            rest += residual * residual
        }
        self.count = points.count
        standardError = .sqrt(rest / (count - 2) / spread)
        guard slope.isFinite, standardError.isFinite else {
            throw MethodRefusal("a value is infinite or too large to work with; give them in a larger unit")
        }
        t = slope == 0 ? 0 : slope / standardError
    }

    public var degreesOfFreedom: Double { Double(count - 2) }

    /// The probability of a slope at least so far from nought, up or down, where there is none.
    public var probability: Double { min(1, 2 * StudentT(degreesOfFreedom: degreesOfFreedom).cumulative(-abs(t))) }

    /// Where the slope lies at a confidence.
    ///
    /// - Throws: ``MethodRefusal`` at a confidence of 100 per cent.
    public func interval(at confidence: Confidence) throws(MethodRefusal) -> Interval {
        try confidence.checkedForDoubt()
        let half = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(1 - confidence.tail) * standardError
        return Interval(lower: slope - half, upper: slope + half)
    }
}
