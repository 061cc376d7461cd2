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
    /// The words of a report in one of its files, as they were taken back from an edited paper.
    case report(ReportID, file: String)

    /// `group/waste`.
    package var description: String {
        switch self {
        case .measure(let id): "measure/\(id)"
        case .group(let id): "group/\(id)"
        case .theme(let id): "theme/\(id)"
        case .report(let id, let file): "report/\(id)/\(file)"
        }
    }

    /// Reads `measure/cla-rate`, `group/waste`, `theme/start-well` or `report/q3-2017-18/about.md`.
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
        case "report":
            let names = parts[1].split(separator: "/", omittingEmptySubsequences: false)
            guard names.count == 2, !names[1].isEmpty, let id = try? ReportID(names[0]) else { return nil }
            self = .report(id, file: String(names[1]))
        default: return nil
        }
    }
}
