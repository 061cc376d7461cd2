import RealModule

/// The shares of the beta function below and above a point.
///
/// Source: A. R. DiDonato and A. H. Morris, "Algorithm 708", ACM Transactions on Mathematical Software 18 (1992), the
/// continued fraction (9), which subtracts nothing near one.
struct IncompleteBeta {
    /// The share below, I(x; a, b).
    let lower: Double
    /// The share above, I(1 − x; b, a).
    let upper: Double
    /// `x^a (1 − x)^b / B(a, b)`: how fast the share below grows with the log-odds of x.
    let slope: Double

    /// Works the shares out, each without loss where it is the smaller.
    ///
    /// The point is a share with what is left of one beside it, so that none of its figures are lost near one.
    init(_ a: Double, _ b: Double, at x: (share: Double, rest: Double)) {
        guard a > 0, b > 0, a.isFinite, b.isFinite, !x.share.isNaN, !x.rest.isNaN else {
            (lower, upper, slope) = (.nan, .nan, .nan)
            return
        }
        guard x.share > 0 else { (lower, upper, slope) = (0, 1, 0); return }
        guard x.rest > 0 else { (lower, upper, slope) = (1, 0, 0); return }
        let sum = a + b
        slope =
            Double.exp(
                SaddlePoint.stirlingError(sum) - SaddlePoint.stirlingError(a) - SaddlePoint.stirlingError(b)
                    - SaddlePoint.deviance(a, mean: sum * x.share) - SaddlePoint.deviance(b, mean: sum * x.rest))
            * .sqrt(a / sum * b / (2 * .pi))
        // How far x lies below the mean, times the sum; from the smaller share, which has lost no figures.
        let distance = x.share < x.rest ? a - sum * x.share : sum * x.rest - b
        if distance >= 0 {
            lower = slope * Self.fraction(a, b, x, distance)
            upper = 1 - lower
        } else {
            upper = slope * Self.fraction(b, a, (x.rest, x.share), -distance)
            lower = 1 - upper
        }
    }

    private static func fraction(
        _ a: Double, _ b: Double, _ x: (share: Double, rest: Double), _ distance: Double
    ) -> Double {
        var fraction = ContinuedFraction(first: a / (a + 1) * (distance + 1))
        for step in 1...1_000_000 {
            let n = Double(step)
            let left = n * (b - n) * x.share
            let middle = a + 2 * n - 1
            fraction.append(
                (a + n - 1) / middle * (a + b + n - 1) / middle * left * x.share,
                over: n + left / middle + (a + n) / (a + 2 * n + 1) * (distance + 1 + n * (1 + x.rest)))
            if fraction.isSettled { break }
        }
        return fraction.value
    }
}
