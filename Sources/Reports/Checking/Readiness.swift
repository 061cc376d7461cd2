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
    return privacy + (report.isCommitteePaper ? missingParts(of: report) : []) + missingDay(of: report)
        + report.sections.flatMap { section -> [Finding] in
            switch section.content {
            case .appendix(_, let recommendations):
                (section.isEmpty ? [emptiness(of: section)] : [])
                    + recommendations.flatMap { findings(on: $0, asOf: report.dayOfActions) }
            case .mattersArising(let matters): matters.flatMap { findings(on: $0, goingTo: report.meeting) }
            default: []
            }
        }
}

/// A day of the meeting is asked for where something is counted from it.
private func missingDay(of report: Report) -> [Finding] {
    let hasMatters = report.sections.contains {
        if case .mattersArising(let matters) = $0.content { !matters.isEmpty } else { false }
    }
    let isAnnounced = report.isExecutive && !report.privateParts.isEmpty
    guard report.meeting == nil, hasMatters || isAnnounced else { return [] }
    let why = isAnnounced ? "a part of it is private" : "it says what became of resolutions"
    return [
        Finding(
            "no-meeting-day", .query, at: Place(subject: "\(report.id)"),
            "the paper does not say when its meeting is, and \(why); add a line such as meeting: 2018-02-13")
    ]
}

private func emptiness(of section: ReportSection) -> Finding {
    Finding(
        "empty-appendix", .query, at: Place(file: section.file, line: section.line),
        "'\(section.title)' has no words, no tables and no recommendations; write them, or take it out")
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

private func findings(on matter: MatterArising, goingTo meeting: Day?) -> [Finding] {
    let resolution = matter.resolution.markdown.prefix(60)
    if let meeting, matter.meeting >= meeting {
        return [
            Finding(
                "matter-of-later-meeting", .error, at: matter.resolution.place,
                "'\(resolution)' is of the meeting of \(matter.meeting.words), which is not before that of "
                    + "\(meeting.words), to which this paper goes; correct one of the days")
        ]
    }
    guard matter.response == nil else { return [] }
    return [
        Finding(
            "matter-without-response", .query, at: matter.resolution.place,
            "the resolution of \(matter.meeting.words), '\(resolution)', has no response; say what became of it")
    ]
}

extension ReportSection {
    fileprivate var isEmpty: Bool {
        let hasRecommendations = if case .appendix(_, let all) = content { !all.isEmpty } else { false }
        return text.allSatisfy(\.isWhitespace) && themes.isEmpty && !hasRecommendations
    }
}
