/// How a figure stands against what it should be, and why.
package enum Status: Hashable, Sendable {
    /// - Parameter because: one sentence: `74.8 against at most 67.0: requires improvement, 7.8 over; rule 3 of …`.
    case rated(Band, because: String)
    case unrated(Reason)

    /// The three bands; the council names them.
    package enum Band: String, Word, CodingKeyRepresentable {
        case onTrack = "on-track"
        case slightlyBelow = "slightly-below"
        case requiresImprovement = "requires-improvement"

        package static var meaning: String { "band" }

        /// Source: the key of the example council's report.
        package var usualName: String {
            switch self {
            case .onTrack: "On track"
            case .slightlyBelow: "Slightly below"
            case .requiresImprovement: "Requires improvement"
            }
        }
    }

    package enum Reason: String, Word {
        case noPolarity = "no-polarity"
        case noTarget = "no-target"
        case notDue = "not-due"
        case notReturned = "not-returned"
        case suppressed
        case incomplete
        case notComparable = "not-comparable"
        case contextOnly = "context-only"

        package static var meaning: String { "reason for being unrated" }

        package var words: String {
            switch self {
            case .noPolarity: "neither high nor low is good"
            case .noTarget: "no target"
            case .notDue: "not due"
            case .notReturned: "not returned"
            case .suppressed: "suppressed"
            case .incomplete: "incomplete"
            case .notComparable: "not comparable"
            case .contextOnly: "context only"
            }
        }
    }

    package var band: Band? {
        if case .rated(let band, _) = self { band } else { nil }
    }

    /// The explanation, or the reason there is none.
    package var because: String {
        switch self {
        case .rated(_, let because): because
        case .unrated(let reason): "Unrated: \(reason.words)"
        }
    }

    /// Whether a measure is counted as it stood in the report before: it is rated, or its figure did not come now.
    ///
    /// One that is not due was not due in the report before either.
    package var mayHaveBeenRated: Bool {
        switch self {
        case .rated, .unrated(.notReturned), .unrated(.incomplete): true
        case .unrated: false
        }
    }
}
