import PerformanceModel

extension ReturnRule {
    /// A count is a whole number, unless it is an average of counts.
    static let countsAreWhole = Self(name: "counts-are-whole", severity: .error) { row in
        guard row.measure.unit == .count, row.figure.statistic == .total || row.figure.statistic == .atEnd,
            !row.figure.isForecast, let value = row.value, value > 0, !value.isWhole
        else { return nil }
        return Fault(.value, "\(value.grouped) is a count and no whole number")
    }
}
