/// How a value stands to its target, by the rules of Fingertips; nothing comes out where a number is missing (NaN).
///
/// Source: Fingertips, `SingleValueTargetComparer` and `RangeTargetComparer`.
public enum TargetComparison {
    /// Better if the target is met, for which reaching it from the good side is enough; nothing without a good side.
    public static func verdict(of value: Double, target: Double, _ improvement: Improvement) -> Verdict? {
        guard !value.isNaN, !target.isNaN else { return nil }
        switch improvement {
        case .increase: return value >= target ? .better : .worse
        case .decrease: return value <= target ? .better : .worse
        case .neutral: return nil
        }
    }

    /// A value beside a range: similar from its lower end, which counts, to its upper, which does not.
    public static func standing(of value: Double, from lower: Double, to upper: Double) -> Standing? {
        guard lower <= upper, !value.isNaN else { return nil }
        return value < lower ? .lower : value < upper ? .similar : .higher
    }

    /// An interval beside a target: higher if all of it reaches the target, lower if none of it does.
    public static func standing(of interval: Interval, target: Double) -> Standing? {
        guard interval.lower <= interval.upper, !target.isNaN else { return nil }
        return interval.lower >= target ? .higher : interval.upper < target ? .lower : .similar
    }
}
