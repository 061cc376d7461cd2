/// Which way a cell of a direction column says that something went.
package enum DirectionReading: Hashable, Sendable {
    case up, down, same, better, worse

    /// Reads an arrow, word or letter; nothing for anything else.
    package init?(_ text: String) {
        let word = text.lowercased().filter { !$0.isWhitespace }
        switch word {
        case "↑", "▲", "⬆", "⇧", "h", "up", "↗", "increasing", "higher": self = .up
        case "↓", "▼", "⬇", "⇩", "i", "down", "↘", "decreasing", "lower": self = .down
        case "→", "↔", "►", "▶", "=", "g", "same", "nochange", "static", "stable", "steady", "unchanged", "◄►":
            self = .same
        case "improving", "improved", "better", "improvement": self = .better
        case "worsening", "worsened", "worse", "deteriorating", "declining": self = .worse
        default: return nil
        }
    }
}
