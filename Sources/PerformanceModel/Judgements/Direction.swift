/// Which way a figure has gone, and since when.
package enum Direction: Hashable, Sendable {
    case moved(Travel, since: Figure, Change)
    case cannotBeCalculated(String)

    /// Source of the words: methods, section 7; LG Inform help, "direction of travel".
    package enum Travel: String, Hashable, Sendable, CaseIterable {
        case improving, worsening
        case noChange = "no change"
        /// Without polarity, never better or worse.
        case increasing, decreasing

        /// The mark beside the word; never shown alone.
        package var mark: String {
            switch self {
            case .improving: "↗"
            case .worsening: "↘"
            case .noChange: "→"
            case .increasing: "↑"
            case .decreasing: "↓"
            }
        }

        package var words: String { rawValue.capitalisedFirst }
    }

    package var travel: Travel? {
        if case .moved(let travel, _, _) = self { travel } else { nil }
    }

    package var words: String {
        switch self {
        case .moved(let travel, _, _): travel.words
        case .cannotBeCalculated(let reason): "Cannot be calculated: \(reason)"
        }
    }

    /// `Worsening since 30 September 2017`.
    package var wordsWithBasis: String {
        if case .moved(_, let since, _) = self { "\(words) since \(since.period.words)" } else { words }
    }
}
