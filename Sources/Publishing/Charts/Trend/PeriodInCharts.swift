import PerformanceModel

extension Period {
    /// The words as they stand in a sentence: `in Q3 2017/18`, `at 31 December 2017`.
    var wordsWithin: String {
        switch kind {
        case .day: "at \(words)"
        case .cohort: "for \(words)"
        case .programmeToDate: "over the \(words)"
        case .half, .financialYear, .academicYear, .academicTerm, .monthsEnding: "in the \(words)"
        case .yearToDate: words.hasPrefix("year") ? "in the \(words)" : "in \(words)"
        case .month, .quarter, .calendarYear: "in \(words)"
        }
    }

    /// For an axis, where there is little room: the month a long span ends in.
    var shortWords: String {
        switch kind {
        case .monthsEnding, .cohort, .programmeToDate, .yearToDate(.calendar): "to \(last.month.words)"
        default: words
        }
    }
}
