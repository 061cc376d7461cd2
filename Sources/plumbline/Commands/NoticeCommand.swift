import ArgumentParser
import PerformanceModel
import Register
import Reports
import Workflow

/// Says what has to be made public before a report's meeting, and writes the notice of private business.
struct NoticeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Say by when a report's meeting is to be announced, and write the notice of private business.",
        discussion: """
            The report says when its meeting is (meeting: 2018-02-13) and what of it is in Part II. Notices are due on \
            a day when the offices are open, with 28 clear days left for private business of the executive and 5 for \
            agenda and reports. Of the five, Saturdays, Sundays and bank holidays of England do not count, nor the \
            days that the council's closed-days lists. A bank holiday proclaimed after 2026 is to be listed there.

            Examples:
              plumbline notice q3-2017-18
              plumbline notice q3-2017-18 --on 2018-01-10 --out notice.md
            """)

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "The day to ask about, such as 2018-01-10; today if left out.") var on: Day?
    @Option(help: "The file to write the notice of private business to.", completion: .file()) var out: String?

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        let files = try workspace.reportFiles(report)
        try await workspace.office(for: .reading) { office in
            let announcement = try await office.announce(files, of: report, on: on ?? Moment.now.day)
            for finding in announcement.findings where finding.severity == .query {
                Terminal.complain(Terminal.line(of: finding))
            }
            for notice in announcement.notices {
                Terminal.say("By \(notice.lastDay.words): \(notice.name) (\(notice.source)).")
            }
            guard let text = announcement.privateNotice else {
                return Terminal.say("No notice of private business is asked for.")
            }
            guard let out else { return Terminal.say("\n" + text) }
            try Files.write(Array(text.utf8), to: out)
            Terminal.say("Wrote the notice of private business to '\(out)'.")
        }
    }
}
