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
}
