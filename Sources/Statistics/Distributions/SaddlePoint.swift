import RealModule

/// The two parts of a gamma or binomial density that lose no figures however large its arguments are.
///
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
enum SaddlePoint {
    /// The logarithm of x! over its approximation by Stirling, for x more than nought.
    static func stirlingError(_ x: Double) -> Double {
        guard x >= 10 else { return .logGamma(x + 1) - (x + 0.5) * .log(x) + x - 0.5 * .log(2 * .pi) }
        let r = 1 / (x * x)
        return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * 691 / 360_360))))) / x
    }

    /// The deviance `x log(x / mean) + mean − x`, for both more than nought.
    static func deviance(_ x: Double, mean: Double) -> Double {
        let difference = x - mean
        guard abs(difference) < 0.1 * (x + mean) else { return x * .log(x / mean) - difference }
        // The plain formula would subtract two nearly equal numbers; its series in v has only the difference.
        let v = difference / (x + mean)
        var sum = difference * v
        var power = 2 * x * v
        for odd in stride(from: 3.0, through: 99, by: 2) {
            power *= v * v
            let next = sum + power / odd
            if next == sum { break }
            sum = next
        }
        return sum
    }
}
