/// What an inspectorate recommended, and what is done about it.
package struct InspectionRecommendation: Hashable, Sendable {
    package let recommendation: ReportText
    /// `Ofsted, January 2018`.
    package let source: String
    package let actions: [Action]

    package init(recommendation: ReportText, source: String, actions: [Action]) {
        self.recommendation = recommendation
        self.source = source
        self.actions = actions
    }
}

/// A thing to be done, by whom and by when.
package struct Action: Hashable, Sendable {
    package let action: ReportText
    package let owner: String?
    package let due: Day?
    package let state: ActionState
    /// The measures that will show whether it worked.
    package let measures: [MeasureID]

    package init(action: ReportText, owner: String?, due: Day?, state: ActionState, measures: [MeasureID]) {
        self.action = action
        self.owner = owner
        self.due = due
        self.state = state
        self.measures = measures
    }

    /// Whether it should have been done before a day and is not.
    package func isOverdue(on day: Day) -> Bool { state != .done && due.map { $0 < day } ?? false }
}

/// How far something to be done has come.
package enum ActionState: String, Word {
    case notStarted = "not started"
    case underWay = "under way"
    case done

    package static var meaning: String { "state" }
}
