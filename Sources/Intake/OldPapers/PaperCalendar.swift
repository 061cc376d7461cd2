import PerformanceModel
import Reading

/// What a paper is about in time: the period it reports on, from which its headings are understood.
struct PaperCalendar {
    /// The period it reports on.
    let period: Period
    /// Whether nobody said so and it was taken from the latest columns.
    let isFound: Bool

    /// Nothing where the paper names no period and nobody says which it is about.
    ///
    /// - Parameters:
    ///   - paper: the paper.
    ///   - said: the period it is said to report on.
    ///   - published: the day it was published, which no period of outturns ends after.
    init?(of paper: ReadPaper, said: Period?, published: Day) {
        if let said {
            (period, isFound) = (said, false)
            return
        }
        let columns = paper.tables.flatMap(\.actualColumns)
        let named = columns.compactMap { column in
            column.period.flatMap { $0.isNamed ? Period(named: $0, ending: column.time) : nil }
        }
        let ended = named.filter { $0.last <= published }
        // A quarter is more often what a paper reports on than its last month or its year so far.
        let latest = ended.max { ($0.last, $0.isQuarter ? 1 : 0) < ($1.last, $1.isQuarter ? 1 : 0) }
        let quarter = paper.reference.flatMap(Month.init(counted:)).flatMap { Period(months: 3, ending: $0) }
        guard let found = latest ?? quarter else { return nil }
        (period, isFound) = (found, true)
    }

    /// The last whole financial year before the period.
    var yearBefore: Period { .financialYear(period.financialYearEndedIn.first.month.year - 1) }

    /// The financial year the period ends in.
    var year: Period { period.financialYearEndedIn }
}

extension Period {
    fileprivate var isQuarter: Bool { if case .quarter = kind { true } else { false } }
}
