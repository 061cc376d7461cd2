import PerformanceModel

extension ReturnRule {
    /// A percentage of a whole lies between 0 and 100.
    static let percentageOfWhole = Self(name: "percentage-of-whole", severity: .error) { row in
        guard row.measure.unit == .percentage, row.measure.kind.parts?.isShare == true, let value = row.value,
            value > 100
        else { return nil }
        return Fault(.value, "\(value.grouped)% is more than the whole")
    }
}
