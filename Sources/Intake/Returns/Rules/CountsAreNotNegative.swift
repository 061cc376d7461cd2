import PerformanceModel

extension ReturnRule {
    /// Counts, parts of ratios, percentages of a whole and durations are never below nought.
    static let countsAreNotNegative = Self(name: "counts-are-not-negative", severity: .error) { row in
        if let numerator = row.numerator, numerator < 0 {
            return Fault(.numerator, "the numerator \(numerator.grouped) is below nought")
        }
        if let denominator = row.denominator, denominator < 0 {
            return Fault(.denominator, "the denominator \(denominator.grouped) is below nought")
        }
        guard let value = row.value, value < 0, !row.measure.mayBeNegative else { return nil }
        return Fault(.value, "\(value.grouped) is below nought")
    }
}
