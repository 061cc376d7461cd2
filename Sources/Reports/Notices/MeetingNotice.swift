import Evaluation
package import PerformanceModel

/// Something to be made public before the meeting that a paper is taken to, and the last day for it.
///
/// Clear days are neither that of the notice nor that of the meeting. Five are counted without Saturdays, Sundays, bank
/// holidays and the council's own closed days, as ``ClearDays/working`` says. Of the 28 the law does not say more, and
/// every day is counted.
package struct MeetingNotice: Hashable, Sendable {
    package let kind: Kind
    /// The last day for it.
    package let lastDay: Day
    /// Whether the committee is of the executive, which has regulations of its own.
    package let isExecutive: Bool

    package enum Kind: Hashable, Sendable {
        /// That the meeting is to be private, so that the public may say why it should not be.
        case privateBusiness
        /// The same again, with what was said against it.
        case privateBusinessAgain
        /// The meeting, its agenda and its reports.
        case agenda
    }

    /// What is due before the meeting of a report, in order of days; nothing where it does not say when that is.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - council: whose offices are shut on some days of their own.
    /// - Returns: each notice with its last day.
    package static func all(of report: Report, by council: Council) -> [Self] {
        guard let meeting = report.meeting else { return [] }
        func notice(_ kind: Kind) -> Self {
            let days: (ClearDays, Int) = kind == .privateBusiness ? (.all, 28) : (.working, 5)
            let last = days.0.lastDay(leaving: days.1, before: meeting, closedOn: council.closedDays ?? [])
            return Self(kind: kind, lastDay: last, isExecutive: report.isExecutive)
        }
        let isPrivate = report.isExecutive && !report.privateParts.isEmpty
        return (isPrivate ? [notice(.privateBusiness), notice(.privateBusinessAgain)] : []) + [notice(.agenda)]
    }

    /// What it is: `Notice of private business`.
    package var name: String {
        switch kind {
        case .privateBusiness: "Notice of private business"
        case .privateBusinessAgain: "Further notice of private business, with representations and answers"
        case .agenda: "Notice of the meeting, agenda and reports"
        }
    }

    /// The law that asks for it.
    package var source: String {
        switch kind {
        case .privateBusiness: "28 clear days: S.I. 2012/2089, regulation 5(2)"
        case .privateBusinessAgain: "5 clear days: S.I. 2012/2089, regulation 5(4)"
        case .agenda:
            isExecutive
                ? "5 clear days: S.I. 2012/2089, regulations 6 and 7"
                : "5 clear days: Local Government Act 1972, sections 100A(6) and 100B(3)"
        }
    }

    /// What can still be done when it is too late.
    private var remedy: String {
        switch kind {
        case .privateBusiness, .privateBusinessAgain:
            "the chairman of the overview and scrutiny committee has to agree that the meeting is urgent (S.I. "
                + "2012/2089, regulation 5(6)), or the meeting has to be later"
        case .agenda: "only a meeting convened at shorter notice, or an urgent item, may go without"
        }
    }

    /// What to say of it on a day: that it is too late, or how long is left; nothing once the meeting is over.
    package func finding(on today: Day, of report: Report) -> Finding? {
        guard let meeting = report.meeting, today <= meeting else { return nil }
        let place = Place(subject: "\(report.id)")
        let due = "\(name): the last day for the meeting of \(meeting.words) is \(lastDay.words) (\(source))"
        return today > lastDay
            ? Finding("notice-late", .query, at: place, "\(due), which has gone; where it was not given, \(remedy)")
            : Finding("notice-due", .note, at: place, due)
    }
}

extension MeetingNotice {
    /// What is due or too late on a day for the meeting of a report, where nobody has answered it.
    package static func findings(of checked: CheckedReport, on today: Day) -> [Finding] {
        checked.book.book.open(
            all(of: checked.report, by: checked.council).compactMap { $0.finding(on: today, of: checked.report) })
    }
}
