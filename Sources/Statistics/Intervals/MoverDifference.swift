import RealModule

/// The difference of two independent estimates, from the interval of each.
///
/// ```swift
/// // 56 of 70 beside 48 of 80: 0.2000 (0.0524 to 0.3339), so it is not chance alone
/// try MoverDifference.estimate(one, minus: other).interval.contains(0)        // false
/// ```
///
/// Source: R. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
/// Medicine 17 (1998), method 10 with Wilson's intervals; G. Zou and A. Donner (2008) for any others ("MOVER").
public enum MoverDifference {
    /// The difference in the unit of both, with an interval at their confidence; with 0 outside it is significant.
    ///
    /// - Throws: ``MethodRefusal`` where a value or a limit is no number, or too large to work with.
    public static func estimate(_ one: Estimate, minus other: Estimate) throws(MethodRefusal) -> Estimate {
        for estimate in [one, other] {
            try estimate.value.checkedAsNumber("value")
            try estimate.interval.lower.checkedAsNumber("lower limit")
            try estimate.interval.upper.checkedAsNumber("upper limit")
        }
        let difference = one.value - other.value
        let down = Double.hypot(one.value - one.interval.lower, other.interval.upper - other.value)
        let up = Double.hypot(one.interval.upper - one.value, other.value - other.interval.lower)
        return try Estimate(
            value: difference, interval: Interval(lower: difference - down, upper: difference + up)
        ).checked()
    }
}
