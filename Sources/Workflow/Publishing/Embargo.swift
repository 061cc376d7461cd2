import PerformanceModel
import Register

extension [RecordedVersion] {
    /// How long the next version of a paper is held back where nobody says: as long as the one before it still is.
    ///
    /// Its revision note quotes that one, and a correction is no reason to let a paper out early.
    func embargo(at moment: Moment) -> Moment? { last?.embargo.flatMap { $0 > moment ? $0 : nil } }

    /// What holds a version of a paper back until a moment; versions before it come out by then at the latest.
    func rows(holding version: PublishedVersion, until embargo: Moment) -> [EntryRow] {
        let others = filter { $0.version.version < version.version && !$0.isOut(at: embargo) }.map(\.version.version)
        let held = last { $0.version.version == version.version }?.embargo
        return (others + (held == embargo ? [] : [version.version])).map {
            .embargo(version.report, version: $0, until: embargo)
        }
    }
}
