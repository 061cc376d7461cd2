/// What process control says of a figure among those before it.
///
/// Source of the words: NHS England, Making Data Count; methods, section 5.
package struct Signal: Hashable, Sendable {
    package let variation: Variation
    /// The rule that marks the figure; nothing where it varies by common cause.
    package let rule: Rule?
    package let assurance: MethodResult<Assurance>
    /// Whether the figure itself meets or misses its target, as the assurance has it.
    package let isBorneOut: Bool
    /// In the measure's unit.
    package let mean: Double
    package let lower: Double
    package let upper: Double
    /// How many figures the limits rest on.
    package let points: Int
    /// Whether the limits rest on fewer than fifteen.
    package let isTrial: Bool
    /// Whether the usual effect of the season was taken out first, so that it hides nothing.
    package let isAdjusted: Bool

    package enum Variation: String, Word {
        case commonCause = "common-cause"
        case improvement, concern
        /// Without polarity, never better or worse.
        case neutralHigh = "neutral-high"
        case neutralLow = "neutral-low"

        package static var meaning: String { "variation" }

        package var words: String {
            switch self {
            case .commonCause: "common cause: no more than usual variation"
            case .improvement: "improvement"
            case .concern: "concern"
            case .neutralHigh: "unusually high"
            case .neutralLow: "unusually low"
            }
        }
    }

    package enum Rule: String, Word {
        case outside, trend
        case twoOfThree = "two-of-three"
        case shift

        package static var meaning: String { "control chart rule" }

        package var words: String {
            switch self {
            case .outside: "outside the control limits"
            case .trend: "one of a run of points that rise or fall"
            case .twoOfThree: "one of two in three near a limit"
            case .shift: "one of a run of points on one side of the mean"
            }
        }
    }

    package enum Assurance: String, Word {
        case willMeet = "will-meet"
        case hitAndMiss = "hit-and-miss"
        case willMiss = "will-miss"

        package static var meaning: String { "assurance" }

        /// `will meet the target of 95% as things stand`.
        ///
        /// - Parameters:
        ///   - target: as a sentence names it.
        ///   - isBorneOut: whether the last figure does as is usual, which one beyond the limits need not.
        /// - Returns: what follows "it".
        package func words(of target: String = "the target", isBorneOut: Bool) -> String {
            switch (self, isBorneOut) {
            case (.willMeet, true): "will meet \(target) as things stand"
            case (.willMeet, false): "would usually meet \(target), but the last figure misses it"
            case (.willMiss, true): "will miss \(target) unless something changes"
            case (.willMiss, false): "would usually miss \(target), but the last figure meets it"
            case (.hitAndMiss, _): "will meet \(target) in some periods and miss it in others"
            }
        }
    }

    package init(
        variation: Variation, rule: Rule?, assurance: MethodResult<Assurance>, isBorneOut: Bool = true, mean: Double,
        lower: Double, upper: Double, points: Int, isTrial: Bool, isAdjusted: Bool = false
    ) {
        self.variation = variation
        self.rule = rule
        self.assurance = assurance
        self.isBorneOut = isBorneOut
        self.mean = mean
        self.lower = lower
        self.upper = upper
        self.points = points
        self.isTrial = isTrial
        self.isAdjusted = isAdjusted
    }

    /// `improvement: outside the control limits`.
    package var words: String { rule.map { "\(variation.words): \($0.words)" } ?? variation.words }
}
