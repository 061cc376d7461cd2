/// Where an area lies beside a benchmark, as far as chance lets anybody say; whether that is good is left to polarity.
public enum Standing: Int, CaseIterable, Hashable, Sendable {
    /// Beyond the limits of 99.8 per cent too; only a comparison at two levels says so, as of ``muchHigher``.
    case muchLower = -2
    case lower = -1
    case similar = 0
    case higher = 1
    case muchHigher = 2

    /// An area beside a fixed benchmark: similar if its interval holds the benchmark, the ends included.
    ///
    /// Nothing comes out where a number is missing (NaN).
    ///
    /// Source: Fingertips, "single overlapping confidence intervals" (`SingleOverlappingCIsForOneCILevelComparer`).
    public init?(of interval: Interval, with benchmark: Double) {
        self.init(low: interval.lower, high: interval.upper, beside: benchmark, benchmark)
    }

    /// An area beside a fixed benchmark at two levels, such as 95 and 99.8 per cent: much lower or higher if the wider
    /// interval does not hold the benchmark either.
    ///
    /// Source: Fingertips, `SingleOverlappingCIsForTwoCILevelsComparer`.
    public init?(of interval: Interval, wider: Interval, with benchmark: Double) {
        self.init(Self(of: interval, with: benchmark), wider: Self(of: wider, with: benchmark))
    }

    /// A value beside the limits round a benchmark, which a funnel plot shows: similar if within, the ends included.
    ///
    /// Source: Fingertips, `SpcForProportionsComparer` and `SpcForDsrComparer`.
    public init?(of value: Double, within limits: Interval) {
        self.init(low: value, high: value, beside: limits.lower, limits.upper)
    }

    /// A value beside two pairs of limits, such as those of 95 and 99.8 per cent.
    public init?(of value: Double, within limits: Interval, wider: Interval) {
        self.init(Self(of: value, within: limits), wider: Self(of: value, within: wider))
    }

    /// Two estimates beside each other: similar if their intervals touch or overlap.
    ///
    /// It is a last resort where the parts are missing, since overlapping intervals do not show that there is no
    /// difference (N. Schenker and J. Gentleman, 2001): ``MoverDifference`` finds more of those that there are.
    ///
    /// Source: Fingertips, `DoubleOverlappingCIsComparer`.
    public init?(of interval: Interval, overlapping other: Interval) {
        self.init(low: interval.lower, high: interval.upper, beside: other.lower, other.upper)
    }

    private init?(low: Double, high: Double, beside otherLow: Double, _ otherHigh: Double) {
        guard low <= high, otherLow <= otherHigh else { return nil }
        self = high < otherLow ? .lower : low > otherHigh ? .higher : .similar
    }

    private init?(_ standing: Self?, wider: Self?) {
        guard let standing, let wider else { return nil }
        switch (standing, wider) {
        case (.lower, .lower): self = .muchLower
        case (.higher, .higher): self = .muchHigher
        default: self = standing
        }
    }

    /// What it means where an increase or a decrease is good; nothing where neither is.
    public func verdict(_ improvement: Improvement) -> Verdict? {
        switch improvement {
        case .increase: Verdict(rawValue: rawValue)
        case .decrease: Verdict(rawValue: -rawValue)
        case .neutral: nil
        }
    }
}
