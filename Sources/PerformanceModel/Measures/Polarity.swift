/// Which way a measure is good.
package enum Polarity: String, Word {
    case high
    case low
    /// Near the target is good.
    case nearTarget = "near-target"
    /// Never better or worse, only higher or lower; such a measure has no status.
    case none

    package static var meaning: String { "polarity" }

    /// For a table: `High is good`.
    package var words: String {
        switch self {
        case .high: "High is good"
        case .low: "Low is good"
        case .nearTarget: "Near the target is good"
        case .none: "Neither"
        }
    }

    /// For a narrow column: `High`.
    package var shortWords: String {
        switch self {
        case .high: "High"
        case .low: "Low"
        case .nearTarget: "Near target"
        case .none: "–"
        }
    }
}
