extension ReportSection {
    /// The parts that a committee paper has by custom or by law, besides words and tables.
    package enum Content: Hashable, Sendable {
        case plain
        case recommendation
        case background
        case consultations
        case implications([Implication])
        /// The documents the paper relies on; nothing where it does not say.
        case accessToInformation([BackgroundPaper]?)
        case mattersArising([MatterArising])
        /// Who answers for what on a day.
        case structure(on: Day)
        case appendix(letter: String, [InspectionRecommendation])
    }
}

/// What a decision would mean in one respect: risk, finance, law, equality.
package struct Implication: Hashable, Sendable {
    package let name: String
    /// Nothing where there is none.
    package let text: ReportText?

    package init(name: String, text: ReportText?) {
        self.name = name
        self.text = text
    }
}

/// A document that a paper relies on and that the public may inspect.
///
/// Source: Local Government Act 1972, section 100D; S.I. 2012/2089, regulation 15.
package struct BackgroundPaper: Hashable, Sendable {
    package let title: String
    package let date: Day?
    /// Who has it: a person, a directorate, a telephone number.
    package let contact: String

    package init(title: String, date: Day?, contact: String) {
        self.title = title
        self.date = date
        self.contact = contact
    }
}

/// What became of a resolution of an earlier meeting.
package struct MatterArising: Hashable, Sendable {
    package let meeting: Day
    /// The number of the minute.
    package let minute: String
    package let resolution: ReportText
    package let response: ReportText?
    package let state: ActionState

    package init(
        meeting: Day, minute: String, resolution: ReportText, response: ReportText?, state: ActionState
    ) {
        self.meeting = meeting
        self.minute = minute
        self.resolution = resolution
        self.response = response
        self.state = state
    }
}

extension ReportSection.Content {
    /// The words that stand in the definition itself, in order.
    package var texts: [ReportText] {
        switch self {
        case .plain, .recommendation, .background, .consultations, .accessToInformation, .structure: []
        case .implications(let implications): implications.compactMap(\.text)
        case .mattersArising(let matters): matters.flatMap { [$0.resolution] + ($0.response.map { [$0] } ?? []) }
        case .appendix(_, let recommendations):
            recommendations.flatMap { [$0.recommendation] + $0.actions.map(\.action) }
        }
    }
}

extension ReportSection {
    /// The heading as it is printed, an appendix with its letter.
    package var title: String {
        if case .appendix(let letter, _) = content { "Appendix \(letter): \(heading)" } else { heading }
    }
}
