/// What may be done with a measure's figures to get one for a longer span.
package enum Aggregation: String, Word {
    /// Adds up: referrals, visits.
    case flow
    /// Stands at a moment; the latest counts and is never added: children looked after.
    case stock
    /// The sum of numerators over the sum of denominators: percentages and rates.
    case ratio
    /// A mean of cases, weighted by cases: days, caseload.
    case mean
    /// Cannot be aggregated at all.
    case index

    package static var meaning: String { "aggregation" }

    /// The statistic of a figure where a return or column does not name one.
    package var usualStatistic: Statistic {
        switch self {
        case .flow: .total
        case .stock: .atEnd
        case .ratio: .ratio
        case .mean: .average
        case .index: .latest
        }
    }
}
