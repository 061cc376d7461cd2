import PerformanceModel

extension Period {
    /// For an axis, where there is little room: the month a long span ends in.
    var shortWords: String {
        switch kind {
        case .monthsEnding, .cohort, .programmeToDate, .yearToDate(.calendar): "to \(last.month.words)"
        default: words
        }
    }
}
