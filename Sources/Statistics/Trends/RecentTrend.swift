import RealModule

/// Whether the last five points of a yearly measure rise or fall by more than chance.
///
/// ```swift
/// let trend = try RecentTrend(counts: [3071, 438, 4972, 5904, 4485], of: [9291, 1297, 13665, 15406, 11066])
/// trend.movement                  // increasing: χ² is 138.4
/// trend.reading(.increase)        // "increasing and getting better"
/// ```
///
/// It is for periods that do not overlap, and not for months, quarters or rolling years; who calls sees to it. A trend
/// is significant when χ² is above the 99.8 per cent point of its distribution and the slope keeps its sign whichever
/// of the five points is left out.
///
/// Source: Fingertips technical guidance, "Trend markers", with the tests of P. Armitage, "Tests for linear trends in
/// proportions and frequencies" (1955) and of a weighted slope; methods, section 4.
public struct RecentTrend: Hashable, Sendable {
    public enum Movement: String, CaseIterable, Hashable, Sendable {
        case increasing, decreasing
        case noSignificantChange = "no significant change"
    }

    public static let pointCount = 5
    /// The 99.8 per cent point of χ² with one degree of freedom.
    public static let threshold = 9.54953570608324

    public let movement: Movement
    public let chiSquare: Double
    /// A period: of the logit of a proportion, or of a value in its unit.
    public let slope: Double
    /// Whether χ² is significant, but the slope turns when one of the points is left out.
    public let restsOnOnePoint: Bool

    /// The trend of a proportion.
    ///
    /// - Parameters:
    ///   - counts: of the cases in each period, the latest last; NaN where missing. Only the last five are looked at.
    ///   - totals: what each count is of.
    /// - Throws: ``MethodRefusal`` where there are fewer than five points, one of the last five is missing, or none or
    ///   all of a total are cases, since the logit is infinite then.
    public init(counts: [Double], of totals: [Double]) throws(MethodRefusal) {
        try Self.check(counts.count, totals.count)
        let points = zip(counts, totals).suffix(Self.pointCount)
        for (count, total) in points {
            try count.checkedAsNumber("count")
            try total.checkedAsDenominator("total")
            guard count > 0, count < total else {
                throw MethodRefusal(
                    "\(count.words) of \(total.words) has no logit; the trend needs some cases in each period, not all")
            }
        }
        let all = points.reduce(0) { $0 + $1.1 }
        let share = points.reduce(0) { $0 + $1.0 } / all
        let middle = zip(Self.times, points).reduce(0) { $0 + $1.0 * $1.1.1 } / all
        // From the middle, so that no difference of two near products loses its figures where one total is enormous.
        var (spread, product) = (0.0, 0.0)
        for (time, (count, total)) in zip(Self.times, points) {
            spread += total * (time - middle) * (time - middle)
            product += (count - total * share) * (time - middle)
        }
        try self.init(
            chiSquare: product / (share * (1 - share)) * (product / spread),
            points: points.map { (value: .log($0 / ($1 - $0)), weight: 1) })
    }

    /// The trend of a value with its 95 per cent interval.
    ///
    /// - Parameters:
    ///   - values: of each period, the latest last, in the measure's unit; NaN where missing. Only the last five are
    ///     looked at.
    ///   - intervals: of the same periods.
    /// - Throws: ``MethodRefusal`` where there are fewer than five points, one of the last five or its interval is
    ///   missing, or an interval has no width.
    public init(values: [Double], intervals: [Interval]) throws(MethodRefusal) {
        try Self.check(values.count, intervals.count)
        var points: [(value: Double, weight: Double)] = []
        for (value, interval) in zip(values, intervals).suffix(Self.pointCount) {
            try value.checkedAsNumber("value")
            try interval.lower.checkedAsNumber("lower limit")
            try interval.upper.checkedAsNumber("upper limit")
            guard interval.lower < interval.upper else {
                throw MethodRefusal(
                    "the interval from \(interval.lower.words) to \(interval.upper.words) has no width to weigh by")
            }
            let error = (interval.upper - interval.lower) / (2 * Confidence.ninetyFive.z)
            points.append((value, 1 / (error * error)))
        }
        let (slope, information) = Self.slope(points)
        try self.init(chiSquare: slope * slope * information, points: points)
    }

    private init(chiSquare: Double, points: [(value: Double, weight: Double)]) throws(MethodRefusal) {
        let slope = Self.slope(points).slope
        guard chiSquare.isFinite, slope.isFinite else {
            throw MethodRefusal("the values are too large or too small to work with; give them in another unit")
        }
        let keepsSign = points.indices.allSatisfy { left in
            let rest = Self.slope(points, without: left).slope
            return slope > 0 ? rest > 0 : rest < 0
        }
        let isSignificant = chiSquare > Self.threshold
        self.chiSquare = chiSquare
        self.slope = slope
        restsOnOnePoint = isSignificant && !keepsSign
        movement =
            !isSignificant || !keepsSign ? .noSignificantChange : slope > 0 ? .increasing : .decreasing
    }

    /// The movement, and whether it makes the measure better: `increasing and getting worse`.
    public func reading(_ improvement: Improvement) -> String {
        switch (movement, improvement) {
        case (.noSignificantChange, _), (_, .neutral): movement.rawValue
        case (.increasing, .increase), (.decreasing, .decrease): "\(movement.rawValue) and getting better"
        case (.increasing, .decrease), (.decreasing, .increase): "\(movement.rawValue) and getting worse"
        }
    }

    private static let times: [Double] = [1, 2, 3, 4, 5]

    private static func check(_ count: Int, _ other: Int) throws(MethodRefusal) {
        guard count == other else {
            throw MethodRefusal("\(count) values do not go with \(other) totals or intervals; give one for each")
        }
        guard count >= pointCount else {
            throw MethodRefusal("a recent trend needs \(pointCount) points, and there are \(count)")
        }
    }

    /// The slope of the weighted regression on time, and what a unit of its square adds to χ².
    private static func slope(
        _ points: [(value: Double, weight: Double)], without left: Int? = nil
    ) -> (slope: Double, information: Double) {
        var (weights, byTime, byValue) = (0.0, 0.0, 0.0)
        for (place, (time, point)) in zip(times, points).enumerated() where place != left {
            weights += point.weight
            byTime += point.weight * time
            byValue += point.weight * point.value
        }
        let (middle, mean) = (byTime / weights, byValue / weights)
        var (spread, product) = (0.0, 0.0)
        for (place, (time, point)) in zip(times, points).enumerated() where place != left {
            spread += point.weight * (time - middle) * (time - middle)
            product += point.weight * (time - middle) * (point.value - mean)
        }
        return (product / spread, spread)
    }
}
