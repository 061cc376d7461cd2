import Intake
package import PerformanceModel
import Publishing
import Register
package import Reports

/// What has to be made public before the meeting of a report, with the text of the notice of private business.
package struct Announcement: Sendable {
    package let report: Report
    package let notices: [MeetingNotice]
    /// What is too late on the day asked about, and what is still to come.
    package let findings: [Finding]
    /// Markdown; nothing where no such notice is asked for.
    package let privateNotice: String?
}

extension Office {
    /// Says what is to be announced before the meeting of a report; its figures need not be there yet.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name.
    ///   - today: the day it is asked on.
    /// - Returns: the notices.
    /// - Throws: ``Refused`` where the definition cannot be read or does not say when the meeting is.
    package func announce(_ files: [SentFile], of name: ReportID, on today: Day) async throws -> Announcement {
        let framework = try await register.book().framework
        let report = try definition(files, of: name, in: framework)
        guard let council = framework.council, report.meeting != nil else {
            throw Refused(
                "no-meeting", at: Place(file: "report.yaml"),
                "it does not say when the meeting is; add a line such as meeting: 2018-02-13")
        }
        let notices = MeetingNotice.all(of: report, by: council)
        return Announcement(
            report: report, notices: notices, findings: notices.compactMap { $0.finding(on: today, of: report) },
            privateNotice: PrivateNotice(of: report, by: council)?.markdown)
    }
}
