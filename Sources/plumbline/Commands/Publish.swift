import ArgumentParser
import Foundation
import PerformanceModel
import Publishing
import Register
import Workflow

/// Publishes a report.
struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Publish a report as its next version and write its files.",
        discussion: """
            With nothing changed since the last version, that version is written again.

            Example:
              plumbline publish q3-2017-18 --out published --as "Your name" --because "Agreed for publication"
              plumbline publish q3-2017-18 --site site --as "Your name" --because "Agreed for publication"
            """)

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "The directory to write to; published/REPORT/vN if left out.", completion: .directory)
    var out: String?
    @Option(help: "Also write the website of everything published to this directory.", completion: .directory)
    var site: String?
    @Option(
        help: ArgumentHelp(
            "Show it to the public only from a moment on: 2018-02-06T09:00Z, in Greenwich time.",
            discussion: "Without it, a later version is held back as long as the one before it still is."))
    var embargo: Moment?

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let (act, workspace) = (try act.act(), try workspace.find())
        let files = try workspace.reportFiles(report)
        if let out { try Files.make(directory: out) }
        let siteFolder = try site.map(SiteFolder.init(at:))
        try await workspace.office(for: .writing, printing: Set(WrittenForm.allCases)) { office in
            let publication = try await office.publish(files, of: report, act, embargo: embargo)
            let version = publication.version
            for finding in publication.findings { Terminal.complain(Terminal.line(of: finding)) }
            let out = out ?? workspace.directory.appending(path: "published/\(report)/v\(version.version)").path
            do {
                try Files.write(publication.documents, to: out)
            } catch let error as UnreadableFile {
                throw UnreadableFile(
                    description: "Version \(version.version) of \(report) is published and kept, but \(error) Then run "
                        + "'plumbline reissue \(version.version) --report \(report) --out DIR'.")
            }
            Terminal.say(
                publication.wasUnchanged
                    ? "Nothing has changed: this is version \(version.version) of \(version.day.words)."
                    : "Published version \(version.version) of \(report), as known at entry \(version.asKnownAt).")
            for sentence in publication.revisionNote { Terminal.say("  \(sentence)") }
            if let embargo = publication.embargo { Terminal.say("The public is shown it from \(embargo) on.") }
            Terminal.say("Wrote \(publication.documents.map(\.name).joined(separator: ", ")) to '\(out)'.")
            if let siteFolder { try await siteOptions.write(by: office, to: siteFolder) }
        }
    }
}
