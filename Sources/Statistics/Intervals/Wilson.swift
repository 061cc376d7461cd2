/// The score interval of a proportion.
///
/// ```swift
/// try Wilson.interval(of: 5, in: 100, at: .ninetyFive)        // 0.0215 to 0.1118
/// ```
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
/// American Statistical Association 22 (1927); PHEindicatormethods, `phe_proportion`.
public enum Wilson {
    /// The interval of a share from 0 to 1, of how many have a property in how many there are, whole or not.
    ///
    /// None has the lower limit 0 and all have the upper limit 1, exactly.
    ///
    /// - Throws: ``MethodRefusal`` where either is no number, `x` is below 0 or above `n`, or `n` is 0.
    public static func interval(
        of x: Double, in n: Double, at confidence: Confidence
    ) throws(MethodRefusal) -> Interval {
        try n.checkedAsDenominator("denominator")
        try x.checkedAsCount("numerator")
        guard x <= n else {
            throw MethodRefusal(
                "the numerator \(x.words) is more than the denominator \(n.words), of which it is a part; put one right"
            )
        }
        guard confidence.level < 1 else { return Interval(lower: 0, upper: 1) }
        let limits = limits(of: x, in: n, z: confidence.z)
        return Interval(lower: limits.lower, upper: limits.upper)
    }

    /// The intervals of a column of shares, times a multiplier, in as many places as all four columns have.
    ///
    /// A row of which a part is missing (NaN) or would be refused gets NaN for both limits, and so does every row at a
    /// confidence of 100 per cent.
    public static func intervals(
        of x: Span<Double>, in n: Span<Double>, multiplier: Double = 1, at confidence: Confidence,
        lower: inout MutableSpan<Double>, upper: inout MutableSpan<Double>
    ) {
        let (z, multiplier) = (confidence.z, confidence.level < 1 ? multiplier : .nan)
        for row in 0..<min(x.count, n.count, lower.count, upper.count) {
            let (x, n) = (x[row], n[row])
            let limits = limits(of: x, in: n, z: z)
            // The last two say that n is neither 0 nor infinite; asked of n itself, rows would not go side by side.
            let isDefined = x >= 0 && x <= n && x / n <= 1 && n - x < .infinity
            let factor = isDefined ? multiplier : .nan
            lower[row] = limits.lower * factor
            upper[row] = limits.upper * factor
        }
    }

    /// Neither limit is a difference of two near ones, so that a share of a few in millions keeps its figures.
    @inline(__always)
    private static func limits(of x: Double, in n: Double, z: Double) -> (lower: Double, upper: Double) {
        let share = x / n
        let chance = x * (1 - share) + z * z / 4
        let most = x + z * chance * inverseRoot(chance) + z * z / 2
        let upper = most / (n + z * z)
        return (x * share / most, x < n && upper < 1 ? upper : 1)
    }
}
