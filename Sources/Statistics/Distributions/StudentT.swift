import RealModule

/// Student's t distribution, with any degrees of freedom more than nought; everything is NaN with none.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17, with I(ν / (ν + t²); ν / 2, 1 / 2) for both tails.
public struct StudentT: Hashable, Sendable {
    public let degreesOfFreedom: Double

    public init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

    /// The probability of a value up to `t`.
    public func cumulative(_ t: Double) -> Double {
        let areas = areas(around: abs(t))
        return t < 0 ? areas.tail : areas.centre <= 0.25 ? 0.5 + areas.centre : 1 - areas.tail
    }

    /// The value that a probability from 0 to 1 lies below; infinite at the ends, NaN outside.
    public func quantile(_ probability: Double) -> Double {
        guard degreesOfFreedom > 0, probability > 0, probability < 1 else {
            guard degreesOfFreedom > 0 else { return .nan }
            return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
        }
        let centre = abs(probability - 0.5)
        guard centre > 0 else { return 0 }
        let tail = min(probability, 1 - probability)
        let t = centre < 0.25 ? quantile(ofArea: centre, isTail: false) : quantile(ofArea: tail, isTail: true)
        return probability < 0.5 ? -t : t
    }

    private func quantile(ofArea area: Double, isTail: Bool) -> Double {
        let z = abs(Normal.quantile(isTail ? area : 0.5 - area))
        return QuantileSearch.quantile(ofArea: area, from: z) { t in
            let areas = areas(around: t)
            return isTail ? (areas.tail, -areas.slope) : (areas.centre, areas.slope)
        }
    }

    /// The probability above `t`, that from nought to `t`, and how fast it grows with the logarithm of `t`.
    private func areas(around t: Double) -> (tail: Double, centre: Double, slope: Double) {
        let ν = degreesOfFreedom
        if ν > 1e10 {
            // Nearly normal: the first term of R. A. Fisher's expansion (1925) leaves nothing that can be seen.
            let near = min(t, 100)
            let z = near - near * (near * near + 1) / (4 * ν)
            let slope = z * .exp(-z * z / 2) / .sqrt(2 * .pi)
            return (Normal.cumulative(-z), .erf(z / .sqrt(2)) / 2, slope)
        }
        let square = t / ν * t
        let rest = square < .infinity ? square / (1 + square) : 1
        let beta = IncompleteBeta(ν / 2, 0.5, at: (share: 1 / (1 + square), rest: rest))
        return (beta.lower / 2, beta.upper / 2, beta.slope)
    }
}
