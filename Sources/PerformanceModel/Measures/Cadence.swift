/// How often a measure has a new figure.
package enum Cadence: String, Word {
    case monthly, quarterly, halfYearly = "half-yearly", termly, annual

    package static var meaning: String { "cadence" }

    /// Months from one figure to the next.
    package var months: Int {
        switch self {
        case .monthly: 1
        case .quarterly: 3
        case .termly: 4
        case .halfYearly: 6
        case .annual: 12
        }
    }
}
