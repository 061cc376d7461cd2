package import PerformanceModel

/// A report with the versions of it that were published, for the front page of a site.
package struct SitePaper: Hashable, Sendable {
    package let report: ReportID
    /// The newest first; there is one at least.
    package let versions: [Version]

    package init(report: ReportID, versions: [Version]) {
        self.report = report
        self.versions = versions
    }

    package struct Version: Hashable, Sendable {
        package let title: String
        package let number: Int
        /// What it is known by for ever, wherever the site is: `urn:uuid:…`.
        package let id: String
        package let day: Day
        /// What changed since the version before, a sentence each.
        package let revisionNote: [String]
        package let files: [File]

        package init(
            title: String, number: Int, id: String, day: Day, revisionNote: [String], files: [File]
        ) {
            self.title = title
            self.number = number
            self.id = id
            self.day = day
            self.revisionNote = revisionNote
            self.files = files
        }

        /// `Version 2, 5 February 2018`.
        var name: String { "Version \(number), \(day.words)" }

        var names: [String] { files.map(\.name) }

        func file(_ name: String?) -> File? { files.first { $0.name == name } }

        /// Where it can be read.
        func address(of report: ReportID, _ links: PageLinks) -> String {
            let name = FormToRead.toRead(report, among: names) ?? ""
            return links.address(of: .file(report, version: number, name: name))
        }
    }

    package struct File: Hashable, Sendable {
        package let name: String
        package let byteCount: Int
        /// The title of the appendix that it is the page of.
        package let appendix: String?

        package init(name: String, byteCount: Int, appendix: String? = nil) {
            self.name = name
            self.byteCount = byteCount
            self.appendix = appendix
        }

        /// How large it is: `544 KB`, rounded up, so that nothing is of no size.
        package var size: String {
            let kilobytes = (byteCount + 1023) / 1024
            guard kilobytes >= 1000 else { return "\(kilobytes) KB" }
            let tenths = (kilobytes * 10 + 1023) / 1024
            return "\(tenths / 10).\(tenths % 10) MB"
        }
    }
}
