/// The interval of a count of independent events.
///
/// ```swift
/// try PoissonInterval.interval(of: 5, at: .ninetyFive)        // 1.6235 to 11.6683 events
/// ```
///
/// Source: below ten events F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936); from ten
/// D. Byar's approximation in N. Breslow and N. Day, "Statistical methods in cancer research" II (1987);
/// PHEindicatormethods, `phe_rate`.
public enum PoissonInterval {
    /// How an interval is worked out.
    public enum Method: Hashable, Sendable {
        case exact, byar
    }

    /// Exact below ten events, where Byar's approximation is too loose.
    public static func method(for count: Double) -> Method { count < 10 ? .exact : .byar }

    /// The interval of a count, in events, whole or not.
    ///
    /// Divided by a population it is that of a rate, by what was expected that of a ratio.
    ///
    /// - Throws: ``MethodRefusal`` where the count is below 0 or no number, and at a confidence of 100 per cent.
    public static func interval(of count: Double, at confidence: Confidence) throws(MethodRefusal) -> Interval {
        try count.checkedAsCount("number of events")
        try confidence.checkedForDoubt()
        guard method(for: count) == .byar else { return exact(count, at: confidence) }
        let limits = byar(count, z: confidence.z)
        return Interval(lower: limits.lower, upper: limits.upper)
    }

    /// The intervals of a column of rates per multiplier, in as many places as all four columns have.
    ///
    /// A row of which a part is missing (NaN) or would be refused gets NaN for both limits, and so does every row at a
    /// confidence of 100 per cent.
    public static func intervals(
        of counts: Span<Double>, in populations: Span<Double>, multiplier: Double = 1, at confidence: Confidence,
        lower: inout MutableSpan<Double>, upper: inout MutableSpan<Double>
    ) {
        let multiplier = confidence.level < 1 ? multiplier : .nan
        let rows = min(counts.count, populations.count, lower.count, upper.count)
        for row in 0..<rows {
            let (count, population) = (counts[row], populations[row])
            let limits = byar(count, z: confidence.z)
            let factor = count >= 0 && count - count == 0 && population > 0 ? multiplier / population : .nan
            lower[row] = limits.lower * factor
            upper[row] = limits.upper * factor
        }
        // What was just worked out for fewer than ten events is put right, and only where there is something.
        let whole = (0..<10).map { exact(Double($0), at: confidence) }
        for row in 0..<rows where counts[row] < 10 && !upper[row].isNaN {
            let count = counts[row]
            let place = Int(count)
            let limits = Double(place) == count ? whole[place] : exact(count, at: confidence)
            let factor = multiplier / populations[row]
            lower[row] = limits.lower * factor
            upper[row] = limits.upper * factor
        }
    }

    /// The exact interval of any count not below 0.
    static func exact(_ count: Double, at confidence: Confidence) -> Interval {
        let lower = count > 0 ? ChiSquare(degreesOfFreedom: 2 * count).quantile(confidence.tail) / 2 : 0
        let upper = ChiSquare(degreesOfFreedom: 2 * count + 2).quantile(1 - confidence.tail) / 2
        return Interval(lower: lower, upper: upper)
    }

    /// Byar's interval, meant for ten events or more.
    @inline(__always)
    static func byar(_ count: Double, z: Double) -> (lower: Double, upper: Double) {
        let next = count + 1
        let (low, high) = (inverseRoot(count), inverseRoot(next))
        let lowRoot = 1 - low * (low / 9 + z / 3)
        let highRoot = 1 - high * (high / 9 - z / 3)
        return (count * lowRoot * lowRoot * lowRoot, next * highRoot * highRoot * highRoot)
    }
}
