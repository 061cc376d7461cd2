/// Somebody's word that figures are right as known at an entry; it lapses when any of them reads differently.
package struct SignOff: Hashable, Sendable {
    package let subject: Subject
    package let period: Period
    /// The entry whose book was signed.
    package let asKnownAt: Int
    package let actor: String
    package let entry: Int

    /// What is signed.
    package enum Subject: Hashable, Sendable, CustomStringConvertible {
        case unit(UnitID)
        case theme(ThemeID)
        case report(ReportID)

        /// `unit/childrens-services`.
        package var description: String {
            switch self {
            case .unit(let id): "unit/\(id)"
            case .theme(let id): "theme/\(id)"
            case .report(let id): "report/\(id)"
            }
        }

        /// Reads `unit/childrens-services`, `theme/start-well` or `report/q3-2017-18`.
        package init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "unit":
                guard let id = try? UnitID(parts[1]) else { return nil }
                self = .unit(id)
            case "theme":
                guard let id = try? ThemeID(parts[1]) else { return nil }
                self = .theme(id)
            case "report":
                guard let id = try? ReportID(parts[1]) else { return nil }
                self = .report(id)
            default: return nil
            }
        }
    }

    package init(subject: Subject, period: Period, asKnownAt: Int, actor: String, entry: Int) {
        self.subject = subject
        self.period = period
        self.asKnownAt = asKnownAt
        self.actor = actor
        self.entry = entry
    }
}
