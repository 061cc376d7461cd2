import PerformanceModel

extension ReturnRule {
    /// A row gives a value, or both parts of one, or the reason there is none; never two of these and never neither.
    static let valueOrAbsence = Self(name: "value-or-absence", severity: .error) { row in
        let hasParts = row.numerator != nil && row.denominator != nil
        if row.absence != nil, row.value != nil || row.numerator != nil || row.denominator != nil {
            return Fault(.absence, "there is both a value and a reason for its absence; keep one")
        }
        if row.value == nil, hasParts, !row.measure.isMadeOfParts {
            return Fault(.value, "\(row.measure.id) is no ratio, so its parts make no value; write the value")
        }
        if row.value == nil, row.absence == nil, (row.numerator == nil) != (row.denominator == nil) {
            let missing = row.numerator == nil ? ReturnFields.Field.numerator : .denominator
            return Fault(missing, "there is no value, and to work it out the \(missing.rawValue) is missing")
        }
        if row.absence == nil, row.value == nil, !hasParts {
            return Fault(
                .value,
                "there is no value and no reason for its absence; write the value, or in column absence a word such "
                    + "as not-returned")
        }
        return nil
    }
}
