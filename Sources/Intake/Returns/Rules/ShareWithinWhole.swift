import PerformanceModel

extension ReturnRule {
    /// The numerator of a share is part of its denominator, and so never more.
    static let shareWithinWhole = Self(name: "share-within-whole", severity: .error) { row in
        guard row.measure.kind.parts?.isShare == true, let numerator = row.numerator,
            let denominator = row.denominator, numerator > denominator
        else { return nil }
        return Fault(
            .numerator,
            "the numerator \(numerator.grouped) is more than the denominator \(denominator.grouped), of which it is "
                + "part"
        )
    }
}
