import PerformanceModel

/// What a committee paper lacks that its committee will ask for: queries, which its author may answer.
///
/// A report that says nothing only a committee paper has is asked for none of it.
///
/// Source: the parts of a county council's paper; Local Government Act 1972, sections 100B, 100D and Schedule 12A.
func readiness(of report: Report) -> [Finding] {
    let privacy = report.privateParts.filter { $0.paragraph == nil }.map { part in
        Finding(
            "no-exempt-paragraph", .query, at: Place(subject: "\(report.id)"),
            "Part II, '\(part.reason)', names no paragraph of Schedule 12A that exempts it; write paragraph: 1 to 7")
    }
    return privacy + (report.isCommitteePaper ? missingParts(of: report) : [])
        + report.sections.flatMap { section -> [Finding] in
            switch section.content {
            case .appendix(_, let recommendations):
                recommendations.flatMap { findings(on: $0, asOf: report.dayOfActions) }
            case .mattersArising(let matters): matters.compactMap(finding)
            default: []
            }
        }
}

private func missingParts(of report: Report) -> [Finding] {
    func has(_ test: (ReportSection) -> Bool) -> Bool { report.sections.contains(where: test) }
    let parts: [(Bool, String, String)] = [
        (
            has { $0.content == .recommendation && $0.text.contains { !$0.isWhitespace } }, "no-recommendation",
            "the paper does not say what its committee is asked to do; add a section with kind: recommendation"
        ),
        (
            has { if case .implications(let all) = $0.content { !all.isEmpty } else { false } }, "no-implications",
            "the paper names no implications; add a section with kind: implications"
        ),
        (
            has { if case .accessToInformation(_?) = $0.content { true } else { false } }, "no-background-papers",
            "the paper does not list its background papers; add a section with kind: access-to-information and papers, "
                + "or papers: none"
        ),
        (
            report.part != nil, "no-part-statement",
            "the paper does not say which part of the agenda it is in; add part: {number: I} at the top"
        ),
    ]
    return parts.filter { !$0.0 }.map { Finding($0.1, .query, at: Place(subject: "\(report.id)"), $0.2) }
}

private func findings(on recommendation: InspectionRecommendation, asOf day: Day) -> [Finding] {
    let words = recommendation.recommendation
    let idle =
        recommendation.actions.isEmpty
        ? [Finding("recommendation-without-action", .query, at: words.place, "nothing is said to be done about it")]
        : []
    return idle
        + recommendation.actions.flatMap { action in
            let asked: [(Bool, String, String)] = [
                (action.owner == nil, "action-without-owner", "it has no owner; say who does it"),
                (action.due == nil, "action-without-day", "it has no day by which it is to be done; say when"),
                (
                    action.isOverdue(on: day), "action-overdue",
                    "it was due by \(action.due?.words ?? "") and is \(action.state.rawValue); say why, and when it "
                        + "will be done"
                ),
            ]
            return asked.filter(\.0).map {
                Finding($0.1, .query, at: action.action.place, "'\(action.action.markdown.prefix(60))': \($0.2)")
            }
        }
}

private func finding(on matter: MatterArising) -> Finding? {
    guard matter.response == nil else { return nil }
    return Finding(
        "matter-without-response", .query, at: matter.resolution.place,
        "the resolution of \(matter.meeting.words), '\(matter.resolution.markdown.prefix(60))', has no response; say "
            + "what became of it")
}
