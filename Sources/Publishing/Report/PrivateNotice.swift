package import PerformanceModel
import Reports

/// The notice that part of a meeting is to be private, as Markdown to be put on the council's website.
///
/// It says why by the paragraphs of Schedule 12A and the reasons given with them, and no more of the private part.
/// Source: S.I. 2012/2089, regulation 5.
package struct PrivateNotice {
    private let report: Report
    private let council: Council
    private let meeting: Day
    private let lastDay: Day

    /// Puts the notice together.
    ///
    /// - Returns: nothing where none is asked for: the meeting has no day, or nothing is private, or the committee is
    ///   not of the executive.
    package init?(of report: Report, by council: Council) {
        let notice = MeetingNotice.all(of: report, by: council).first { $0.kind == .privateBusiness }
        guard let notice, let meeting = report.meeting else { return nil }
        (self.report, self.council, self.meeting, lastDay) = (report, council, meeting, notice.lastDay)
    }

    package var markdown: String {
        let contact = report.contact.isEmpty ? council.title : "\(report.contact), \(council.title)"
        return """
            # Notice of private business: \(report.committee), \(meeting.words)

            \(council.title) gives notice under regulation 5 of the Local Authorities (Executive Arrangements) \
            (Meetings and Access to Information) (England) Regulations 2012 that \(scope) on \(meeting.words) is \
            intended to be held in private.

            ## The business

            - Matter: \(report.title)
            - Decision-making body: \(report.committee)
            - Day of the meeting: \(meeting.words)

            ## Why it is to be private

            \(reasons)

            ## If you think that it should be public

            Say so, and why, to \(contact). What you say and the answer to it will be part of a further notice, at \
            least five clear days before the meeting.

            This notice is to be at the council's offices and on its website by \(lastDay.words).

            """
    }

    private var scope: String {
        report.sections.allSatisfy(\.part.isPrivate)
            ? "the item \"\(report.title)\" of the meeting of \(report.committee)"
            : "part of the item \"\(report.title)\" of the meeting of \(report.committee)"
    }

    private var reasons: String {
        report.privateParts.map { paragraph, reason in
            let law =
                paragraph.map {
                    "It is likely that exempt information would be disclosed, by \($0.citation): \($0.words) "
                }
                ?? "It is likely that confidential or exempt information would be disclosed. "
            return "- \(law)\(reason)"
        }
        .joined(separator: "\n")
    }
}
