/// How a value stands to its target, by the rules of Fingertips; nothing comes out where a number is missing (NaN).
///
/// Source: Fingertips, `SingleValueTargetComparer` and `RangeTargetComparer`.
public enum TargetComparison {
    /// Whether the target is met: reaching it is enough, from whichever side is good. Without a good side it cannot be.
    public static func verdict(of value: Double, target: Double, _ improvement: Improvement) -> Verdict? {
        guard !value.isNaN, !target.isNaN else { return nil }
        switch improvement {
        case .increase: return value >= target ? .better : .worse
        case .decrease: return value <= target ? .better : .worse
        case .neutral: return nil
        }
    }

    /// A value beside a range: similar from its lower end, which counts, to its upper, which does not.
    public static func comparison(of value: Double, from lower: Double, to upper: Double) -> Comparison? {
        guard lower <= upper, !value.isNaN else { return nil }
        return value < lower ? .lower : value < upper ? .similar : .higher
    }

    /// An interval beside a target: higher if all of it reaches the target, lower if none of it does.
    public static func comparison(of interval: Interval, target: Double) -> Comparison? {
        guard interval.lower <= interval.upper, !target.isNaN else { return nil }
        return interval.lower >= target ? .higher : interval.upper < target ? .lower : .similar
    }
}
