/// Where a measure's figures come from.
package enum MeasureKind: Hashable, Sendable, Codable {
    /// Returned as a value.
    case collected
    /// Returned with a numerator and a denominator, or as their ratio.
    case ratio(Parts)
    /// Worked out from other measures.
    case derived(Expression)

    /// What a ratio is a ratio of.
    package struct Parts: Hashable, Sendable, Codable {
        /// What the numerator counts: `children looked after`.
        package let numerator: String
        /// What the denominator counts: `children aged 0 to 17`.
        package let denominator: String
        /// Whether the numerator is part of the denominator, and so cannot exceed it.
        package let isShare: Bool
        /// Whether the denominator is a population, which is not added up over time.
        package let overPopulation: Bool

        package init(numerator: String, denominator: String, isShare: Bool, overPopulation: Bool) {
            self.numerator = numerator
            self.denominator = denominator
            self.isShare = isShare
            self.overPopulation = overPopulation
        }
    }

    package var parts: Parts? {
        if case .ratio(let parts) = self { parts } else { nil }
    }
}
