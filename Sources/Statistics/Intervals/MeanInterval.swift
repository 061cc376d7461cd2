import RealModule

/// The mean of measurements, with Student's interval.
///
/// Source: "Student", "The probable error of a mean", Biometrika 6 (1908); PHEindicatormethods, `phe_mean`.
public enum MeanInterval {
    /// The mean of values in any unit, and its interval in the same.
    ///
    /// - Throws: ``MethodRefusal`` with fewer than two values, where one is no number or too large to add up, and at a
    ///   confidence of 100 per cent.
    public static func estimate(of values: [Double], at confidence: Confidence) throws(MethodRefusal) -> Estimate {
        guard values.count > 1 else {
            throw MethodRefusal("the mean of \(values.count) values has no interval, which needs 2 or more")
        }
        for value in values { try value.checkedAsNumber("value") }
        try confidence.checkedForDoubt()
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let half =
            StudentT(degreesOfFreedom: count - 1).quantile(1 - confidence.tail) * .sqrt(squares / (count - 1) / count)
        guard half.isFinite else {
            throw MethodRefusal("the values are too large to add up; give them in a larger unit")
        }
        return Estimate(value: mean, interval: Interval(lower: mean - half, upper: mean + half))
    }
}
