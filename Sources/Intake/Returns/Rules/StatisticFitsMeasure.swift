import PerformanceModel

extension ReturnRule {
    /// The statistic is one that the measure's aggregation allows: a stock is never totalled.
    static let statisticFitsMeasure = Self(name: "statistic-fits-measure", severity: .error) { row in
        let allowed: [Statistic] =
            switch row.measure.aggregation {
            case .flow: [.total, .average]
            case .stock: [.atEnd, .average]
            case .ratio: [.ratio, .average]
            case .mean: [.average]
            case .index: [.latest, .average]
            }
        guard !allowed.contains(row.figure.statistic) else { return nil }
        return Fault(
            .statistic,
            "the statistic \(row.figure.statistic.rawValue) is not offered for \(row.measure.id), whose aggregation is "
                + "\(row.measure.aggregation.rawValue); write \(allowed.map(\.rawValue).joined(separator: " or "))")
    }
}
