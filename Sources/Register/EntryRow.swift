package import PerformanceModel

/// One thing an entry says.
package enum EntryRow: Hashable, Sendable {
    /// A figure as returned.
    case observation(Observation)
    /// A figure that no later book is to hold; the entry says why.
    case withdrawal(Figure)
    /// Something the framework defines.
    indirect case definition(Definition)
    /// Something defined that no longer is, by its subject: `measure/cla-rate`.
    case retirement(subject: String)
    /// What a measure's figures should be in a period.
    case target(Target)
    /// Words about a subject for a period.
    case commentary(CommentarySubject, Period, String)
    /// A subject vouched for as known at an earlier entry.
    case signOff(SignOff.Subject, Period, asKnownAt: Int)
    /// A finding explained by the entry's reason.
    case answer(findingKey: String)
    /// A report as published.
    case version(PublishedVersion)
    /// A moment before which nobody but members and officers is shown a published version; the latest counts.
    case embargo(ReportID, version: Int, until: Moment)
    /// The file that was in fact given out in place of one of a published version.
    case issuedFile(ReportID, version: Int, PublishedFile)

    /// The files whose bytes are kept with the entry.
    package var files: [PublishedFile] {
        switch self {
        case .version(let version): version.files
        case .issuedFile(_, _, let file): [file]
        default: []
        }
    }
}
