package typealias StatusRuleID = Identifier<StatusRule>

/// How figures are rated, held as data: numbered, dated and explainable.
package struct StatusRule: Hashable, Sendable, Codable {
    package let id: StatusRuleID
    /// The number quoted in explanations: `rule 3 of 1 April 2017`.
    package let number: Int
    package let from: Day
    package let title: String
    package let test: Test

    package init(id: StatusRuleID, number: Int, from: Day, title: String, test: Test) {
        self.id = id
        self.number = number
        self.from = from
        self.title = title
        self.test = test
    }

    /// How far off a target may be, inclusive, before a figure is in the last band.
    package enum Tolerance: Hashable, Sendable, Codable {
        /// In the measure's own unit.
        case points(Quantity)
        case percentOfTarget(Quantity)

        var isRelative: Bool { if case .percentOfTarget = self { true } else { false } }
    }

    /// What the figure is held against.
    package enum Test: Hashable, Sendable, Codable {
        /// The target of the period. Without a tolerance there are two bands: no amber is invented.
        case target(Tolerance?)
        /// Two fixed limits: good at the first, slightly below at the second, in the direction of the polarity.
        case thresholds(good: Quantity, acceptable: Quantity)
        /// The target of the period and its floor.
        case targetAndFloor
        /// The same measure of another area, at its latest period that is like the figure's or is its year's.
        case comparator(AreaID, Tolerance?)
        /// Within the tolerance is on track; further off, slightly below unless it is worse than the year before.
        case targetOrBetterThanLastYear(Tolerance)
        /// The same measure of another area, by the figure's confidence interval: better, similar or worse.
        case comparatorWithInterval(AreaID)
        /// On track within the first tolerance either side of the target, slightly below within the second.
        case band(within: Tolerance, outer: Tolerance?)

        /// Whether it allows a percentage of the target.
        package var isRelative: Bool {
            switch self {
            case .target(let tolerance): tolerance?.isRelative ?? false
            case .targetOrBetterThanLastYear(let tolerance): tolerance.isRelative
            case .band(let within, let outer): within.isRelative || outer?.isRelative ?? false
            case .thresholds, .targetAndFloor, .comparator, .comparatorWithInterval: false
            }
        }

        /// Whether it can rate a measure that is good that way: near the target is neither high nor low.
        package func suits(_ polarity: Polarity) -> Bool {
            switch self {
            case .target, .band: polarity != .none
            case .thresholds, .targetAndFloor, .comparator, .comparatorWithInterval, .targetOrBetterThanLastYear:
                polarity == .high || polarity == .low
            }
        }
    }

    /// `rule 3 of 1 April 2017`.
    package var citation: String { "rule \(number) of \(from.words)" }
}
