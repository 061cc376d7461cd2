import PerformanceModel

extension ReturnRule {
    /// A value agrees with its numerator and denominator, at the places it is written with.
    ///
    /// The value is kept as returned all the same: the finding asks which of the three is wrong.
    static let valueAndPartsAgree = Self(name: "value-and-parts-agree", severity: .query) { row in
        guard let value = row.value, let numerator = row.numerator, let denominator = row.denominator,
            let ratio = Ratio(numerator, of: denominator, per: row.measure.unit.multiplier),
            let rounded = ratio.rounded(to: value.places), rounded != value
        else { return nil }
        let unit = row.measure.unit
        let exact = ratio.rounded(to: min(value.places + 2, Quantity.mostPlaces))?.grouped ?? ""
        return Fault(
            .value,
            "\(unit.printed(value.grouped)) is not what its parts make, \(unit.printed(rounded.grouped)); "
                + "correct one or explain",
            arithmetic: "\(numerator.grouped) of \(denominator.grouped) is \(unit.printed(exact))")
    }
}
