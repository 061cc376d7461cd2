/// Why figures make no series that methods may be run on.
///
/// Source: methods, section 5.8. With nothing happening, the last point of a rolling mean of four quarters is flagged
/// 32 times in 100 and a year to date never.
package enum SeriesRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case rolling(months: Int)
    case yearToDate
    case noSteps
    /// A method's own words.
    case method(String)

    package var description: String {
        switch self {
        case .rolling(let months):
            "it is a rolling figure of \(months) months: neighbours share most of their months, so that chance alone "
                + "would look like a signal"
        case .yearToDate:
            "it is a year to date: each figure contains the one before, so that nothing would ever look like a signal"
        case .method(let because): because
        case .noSteps: "figures of this kind of period do not follow each other at equal steps"
        }
    }
}
