extension ControlChart {
    /// Which rule a point met first, and towards which side.
    public struct Signal: Hashable, Sendable {
        public let rule: Rule
        /// Whether the point is high or rising; it means nothing without a rule.
        public let isHigh: Bool

        static let none = Self(rule: .none, isHigh: false)

        package init(rule: Rule, isHigh: Bool) {
            self.rule = rule
            self.isHigh = isHigh
        }

        /// What the signal means where the measure gets better that way.
        public func judgement(_ improvement: Improvement) -> Judgement {
            switch (rule, improvement) {
            case (.none, _): .commonCause
            case (_, .increase): isHigh ? .improvement : .concern
            case (_, .decrease): isHigh ? .concern : .improvement
            case (_, .neutral): isHigh ? .neutralHigh : .neutralLow
            }
        }
    }

    /// The rules in the order in which they are tried.
    public enum Rule: String, CaseIterable, Hashable, Sendable {
        case none
        /// Beyond a limit.
        case outside
        /// Part of a run that rises or falls with each step.
        case trend
        /// One of two or three near a limit, among three in a row on one side of the mean.
        case twoOfThree = "two-of-three"
        /// Part of a run on one side of the mean.
        case shift
    }

    /// What a point says about the measure.
    public enum Judgement: String, CaseIterable, Hashable, Sendable {
        case commonCause = "common-cause"
        case improvement, concern
        case neutralHigh = "neutral-high"
        case neutralLow = "neutral-low"
    }
}
