import RealModule

/// The chi-square distribution, with any degrees of freedom more than nought; everything is NaN with none.
public struct ChiSquare: Hashable, Sendable {
    public let degreesOfFreedom: Double

    public init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

    /// The probability of a value up to `x`.
    public func cumulative(_ x: Double) -> Double { IncompleteGamma(degreesOfFreedom / 2, x / 2).lower }

    /// The probability of a value above `x`, which keeps its figures where the cumulative is nearly one.
    public func survival(_ x: Double) -> Double { IncompleteGamma(degreesOfFreedom / 2, x / 2).upper }

    /// The value that a probability from 0 to 1 lies below; NaN outside.
    public func quantile(_ probability: Double) -> Double {
        let a = degreesOfFreedom / 2
        guard a > 0, a.isFinite, probability >= 0, probability <= 1 else { return .nan }
        guard probability > 0 else { return 0 }
        guard probability < 1 else { return .infinity }
        let root = 1 - 1 / (9 * a) + Normal.quantile(probability) / (3 * .sqrt(a))
        let cube = a * root * root * root
        if a > 1e10 { return 2 * cube }
        let power = Double.exp((.log(probability) + .logGamma(a + 1)) / a)
        let isLower = probability <= 0.5
        // Far below the middle only the first term of the series counts, and the cube root may be less than nought.
        let start = root > 0.3 || !isLower ? max(cube, power) : power
        guard start > 0 else { return 0 }
        return 2
            * QuantileSearch.quantile(ofArea: isLower ? probability : 1 - probability, from: start) { x in
                let gamma = IncompleteGamma(a, x)
                return isLower ? (gamma.lower, gamma.slope) : (gamma.upper, -gamma.slope)
            }
    }
}
