import RealModule

/// How much each period of a year lies above or below the rest, and whether there is a season to speak of.
package struct SeasonalPattern: Hashable, Sendable {
    /// One for each period of the season, from that of the first value on; they sum to nought.
    package let factors: [Double]

    /// Takes a series apart into a moving average, a season and a rest.
    ///
    /// Source: classical additive decomposition; methods, 9.1.3. The moving average of an even season is centred by
    /// halving its two ends.
    ///
    /// - Parameters:
    ///   - values: none missing.
    ///   - length: of the season, 2 or more; there are at least two seasons of values.
    package init(_ values: [Double], length: Int) {
        let half = length / 2
        var (sums, counts) = (Array(repeating: 0.0, count: length), Array(repeating: 0.0, count: length))
        for place in half..<max(half, values.count - half) {
            var around = values[place - half...place + half].reduce(0, +)
            if length.isMultiple(of: 2) { around -= (values[place - half] + values[place + half]) / 2 }
            sums[place % length] += values[place] - around / Double(length)
            counts[place % length] += 1
        }
        let means = zip(sums, counts).map { $0 / max($1, 1) }
        let centre = means.reduce(0, +) / Double(length)
        factors = means.map { $0 - centre }
    }

    /// The values of a series without its season; nothing where none is seen or a value is missing.
    ///
    /// - Parameters:
    ///   - values: at equal steps.
    ///   - months: of a step, which a year must be whole steps of, and more than one.
    /// - Returns: as many values.
    package static func takenOut(of values: [Double], atMonths months: Int) -> [Double]? {
        guard (1..<12).contains(months), 12.isMultiple(of: months), !values.contains(where: \.isNaN) else { return nil }
        let length = 12 / months
        guard isSeen(in: values, length: length) else { return nil }
        let factors = Self(values, length: length).factors
        return values.enumerated().map { place, value in value - factors[place % length] }
    }

    /// Whether a series is like itself a season ago by more than chance, at 90 per cent.
    ///
    /// Source: the M4 competition (S. Makridakis, E. Spiliotis and V. Assimakopoulos, 2018); methods, 9.1.2.
    package static func isSeen(in values: [Double], length: Int) -> Bool {
        guard values.count >= 3 * length else { return false }
        let before = (1..<length).reduce(0) { $0 + square(autocorrelation(of: values, lag: $1)) }
        let limit = 1.645 * .sqrt((1 + 2 * before) / Double(values.count))
        return abs(autocorrelation(of: values, lag: length)) > limit
    }

    /// How like a series is to itself some periods ago, from -1 to 1; NaN for a constant one.
    package static func autocorrelation(of values: [Double], lag: Int) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        let products = zip(values, values.dropFirst(lag)).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
        return products / values.reduce(0) { $0 + square($1 - mean) }
    }

    private static func square(_ value: Double) -> Double { value * value }
}
