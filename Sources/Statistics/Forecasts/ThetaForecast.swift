import RealModule

/// A forecast by the Theta method: the recent level, half the long-run slope, and the usual effect of the season.
///
/// ```swift
/// let forecast = try ThetaForecast(quarters, season: 4)
/// let year = try forecast.total(of: 2, after: 11_528)     // the two quarters known and the two to come
/// Likelihood(year.probability(ofAtLeast: 22_000))         // very likely
/// ```
///
/// Show it with its interval, the number of points, its name and the last date of the data. It is not for series with a
/// break, nor for judgements; who calls sees to it.
///
/// Source: V. Assimakopoulos and K. Nikolopoulos, "The theta model" (2000); R. Hyndman and B. Billah, "Unmasking the
/// Theta method" (2003); methods, section 9.
public struct ThetaForecast: Sendable {
    public let values: [Double]
    /// How many periods make a year; nothing where no season was asked for.
    public let season: Int?
    /// What is added for each period of the season, from that of the first value on; nothing where none was seen.
    public let seasonalFactors: [Double]?
    /// The share of the way that the level moves to each value.
    public let alpha: Double
    /// The level before the first value.
    public let start: Double
    /// The level after the last value.
    public let level: Double
    /// What each period adds: half the slope of the straight line.
    public let drift: Double
    /// Of the errors one period ahead.
    public let sumOfSquares: Double

    public static let fewestPoints = 8
    /// From how many points the method is held against the last of them.
    public static let fewestPointsForPastError = 16

    /// Fits a forecast.
    ///
    /// - Parameters:
    ///   - values: one for each period, in order and without gaps, in the measure's unit.
    ///   - season: how many periods make a year, such as 4 or 12; it is used where the series shows one.
    /// - Throws: ``MethodRefusal`` where there are fewer than 8 points or two seasons, one is missing, or the numbers
    ///   are too large or too small to square.
    public init(_ values: [Double], season: Int? = nil) throws(MethodRefusal) {
        try self.init(values, season: season) { ExponentialSmoothing($0) }
    }

    /// Fits a forecast with given parameters, to be held against another program's.
    package init(_ values: [Double], season: Int?, alpha: Double, start: Double) throws(MethodRefusal) {
        try self.init(values, season: season) { ExponentialSmoothing($0, alpha: alpha, start: start) }
    }

    private init(
        _ values: [Double], season: Int?, smoothing: ([Double]) -> ExponentialSmoothing
    ) throws(MethodRefusal) {
        try Self.check(values, season)
        self.values = values
        self.season = season
        var adjusted = values
        if let season, SeasonalPattern.isSeen(in: values, length: season) {
            let factors = SeasonalPattern(values, length: season).factors
            for place in values.indices { adjusted[place] -= factors[place % season] }
            seasonalFactors = factors
        } else {
            seasonalFactors = nil
        }
        let smoothed = smoothing(adjusted)
        alpha = smoothed.alpha
        start = smoothed.start
        level = smoothed.level
        sumOfSquares = smoothed.sumOfSquares
        drift = try LinearTrend(adjusted).slope / 2
    }

    private static func check(_ values: [Double], _ season: Int?) throws(MethodRefusal) {
        if let season, !(2...53).contains(season) {
            throw MethodRefusal("a season of \(season) periods is not offered; choose 2 to 53, or none")
        }
        let needed = max(fewestPoints, 2 * (season ?? 0))
        guard values.count >= needed else {
            let of = season.map { " with a season of \($0)" } ?? ""
            throw MethodRefusal("a forecast\(of) needs \(needed) points, and there are \(values.count)")
        }
        if let place = values.firstIndex(where: \.isNaN) {
            throw MethodRefusal(
                "point \(place + 1) of \(values.count) is missing, and a forecast does not go across a gap")
        }
        let size = values.reduce(0) { max($0, abs($1)) }
        guard size == 0 || (1e-100...1e100).contains(size) else {
            throw MethodRefusal("a value of \(size) is too large or too small to work with; give them in another unit")
        }
    }

    /// n − 3, and one less for each period of a season but one; at least 1.
    public var degreesOfFreedom: Double {
        Double(max(1, values.count - 3 - (seasonalFactors.map { $0.count - 1 } ?? 0)))
    }

    /// The standard deviation of the error one period ahead.
    public var standardDeviation: Double { .sqrt(sumOfSquares / degreesOfFreedom) }
}
