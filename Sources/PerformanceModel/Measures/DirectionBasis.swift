/// What a direction of travel compares with; it stands in the header of the column that shows it.
package enum DirectionBasis: String, Word {
    case previousPeriod = "previous-period"
    case samePeriodLastYear = "same-period-last-year"
    /// The financial year before this one.
    case previousOutturn = "previous-outturn"

    package static var meaning: String { "direction basis" }

    package var words: String {
        switch self {
        case .previousPeriod: "since the previous period"
        case .samePeriodLastYear: "since the same period last year"
        case .previousOutturn: "since last year's outturn"
        }
    }
}
