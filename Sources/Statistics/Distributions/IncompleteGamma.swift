import RealModule

/// The shares of the gamma function below and above a point.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction); beyond
/// 10,000,000,000 the cube root of E. B. Wilson and M. M. Hilferty (1931), whose error is then below rounding.
struct IncompleteGamma {
    /// The share below, P(a, x).
    let lower: Double
    /// The share above, Q(a, x).
    let upper: Double
    /// How fast the share below grows with the logarithm of x.
    let slope: Double

    /// Works the shares out, each without loss where it is the smaller; NaN where `a` is not more than nought.
    init(_ a: Double, _ x: Double) {
        guard a > 0, a.isFinite, !x.isNaN else { (lower, upper, slope) = (.nan, .nan, .nan); return }
        guard x > 0 else { (lower, upper, slope) = (0, 1, 0); return }
        guard x.isFinite else { (lower, upper, slope) = (1, 0, 0); return }
        let density =
            Double.exp(-SaddlePoint.stirlingError(a) - SaddlePoint.deviance(a, mean: x)) / .sqrt(2 * .pi * a)
        slope = a * density
        if a > 1e10 {
            let root = Double.expMinusOne(.log(onePlus: (x - a) / a) / 3)
            let z = (root + 1 / (9 * a)) * 3 * .sqrt(a)
            (lower, upper) = (Normal.cumulative(z), Normal.cumulative(-z))
        } else if x < a + 1 {
            lower = density * Self.series(a, x)
            upper = 1 - lower
        } else {
            upper = slope * Self.fraction(a, x)
            lower = 1 - upper
        }
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term, divisor) = (1.0, 1.0, a)
        while term > sum * .ulpOfOne / 4 {
            divisor += 1
            term *= x / divisor
            sum += term
        }
        return sum
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var fraction = ContinuedFraction(first: b)
        for step in 1...1_000_000 {
            b += 2
            fraction.append(Double(step) * (a - Double(step)), over: b)
            if fraction.isSettled { break }
        }
        return fraction.value
    }
}
