package import PerformanceModel

/// A report as it was published: the book it rests on and the files that were given out.
package struct PublishedVersion: Hashable, Sendable {
    /// The report.
    package let report: ReportID
    /// 1 for the first time it is published.
    package let version: Int
    /// The entry whose book it prints.
    package let asKnownAt: Int
    /// The day of publication.
    package let day: Day
    /// The digest of what the report says, whatever files it is printed in.
    package let contentDigest: Digest
    /// The files given out, in order.
    package let files: [PublishedFile]
    /// What changed since the version before; empty for a first version.
    package let note: String
    /// The version that this one replaces.
    package let previousVersion: Int?

    /// Describes a published version.
    package init(
        report: ReportID, version: Int, asKnownAt: Int, day: Day, contentDigest: Digest, files: [PublishedFile],
        note: String = "", previousVersion: Int? = nil
    ) {
        self.report = report
        self.version = version
        self.asKnownAt = asKnownAt
        self.day = day
        self.contentDigest = contentDigest
        self.files = files
        self.note = note
        self.previousVersion = previousVersion
    }
}
