/// Words about a measure, a group or a theme for a period; the numbers in them are references.
package struct Commentary: Hashable, Sendable {
    package let subject: CommentarySubject
    package let period: Period
    /// Markdown, with references in braces.
    package let text: String
    package let entry: Int

    package init(subject: CommentarySubject, period: Period, text: String, entry: Int) {
        self.subject = subject
        self.period = period
        self.text = text
        self.entry = entry
    }
}

/// What a commentary is about.
package enum CommentarySubject: Hashable, Sendable, CustomStringConvertible {
    case measure(MeasureID)
    case group(GroupID)
    case theme(ThemeID)

    /// `group/waste`.
    package var description: String {
        switch self {
        case .measure(let id): "measure/\(id)"
        case .group(let id): "group/\(id)"
        case .theme(let id): "theme/\(id)"
        }
    }

    /// Reads `measure/cla-rate`, `group/waste` or `theme/start-well`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "measure":
            guard let id = try? MeasureID(parts[1]) else { return nil }
            self = .measure(id)
        case "group":
            guard let id = try? GroupID(parts[1]) else { return nil }
            self = .group(id)
        case "theme":
            guard let id = try? ThemeID(parts[1]) else { return nil }
            self = .theme(id)
        default: return nil
        }
    }
}
