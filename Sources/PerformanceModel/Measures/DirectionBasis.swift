/// What a direction of travel compares with; it stands in the header of the column that shows it.
package enum DirectionBasis: String, Word {
    case previousPeriod = "previous-period"
    case samePeriodLastYear = "same-period-last-year"
    /// The financial year before this one.
    case previousOutturn = "previous-outturn"
    /// A line through the charted window: the latest eight periods, or as many as are held.
    case trend
    /// The same period last year, and no change unless the difference is more than chance.
    case significantChange = "significant-change"

    package static var meaning: String { "direction basis" }

    package var words: String {
        switch self {
        case .previousPeriod: "since the previous period"
        case .samePeriodLastYear: "since the same period last year"
        case .previousOutturn: "since last year's outturn"
        case .trend: "over the latest eight periods"
        case .significantChange: "since the same period last year, where more than chance"
        }
    }
}
