/// A span from its first day to its last, with the calendar words that print it.
///
/// `2017/18` alone could be a financial or an academic year, so a period always knows its kind: two periods of the same
/// days and different kinds are different.
package struct Period: Hashable, Sendable {
    package let first: Day
    package let last: Day
    package let kind: Kind

    /// The calendar words a span is printed with.
    package enum Kind: Hashable, Sendable {
        case month
        case quarter(Year)
        case half
        case financialYear
        case academicYear
        case academicTerm(Term)
        case calendarYear
        /// From the start of a year to the end of one of its months.
        case yearToDate(Year)
        /// So many months ending with one.
        case monthsEnding(Int)
        /// As at one day.
        case day
        /// The people or cases of a span, followed up later.
        case cohort
        /// From the start of a programme.
        case programmeToDate
    }

    /// The year a quarter or year to date belongs to.
    package enum Year: Hashable, Sendable {
        /// Begins in April.
        case financial
        /// Begins in January.
        case calendar

        package var firstMonth: Int { self == .financial ? 4 : 1 }
    }

    /// The terms of an academic year, which begins in September; four months each, so that they tile the year.
    package enum Term: String, Hashable, Sendable, CaseIterable {
        case autumn, spring, summer

        var monthsIn: Int {
            switch self {
            case .autumn: 0
            case .spring: 4
            case .summer: 8
            }
        }
    }

    private init(_ first: Month, _ last: Month, _ kind: Kind) {
        self.first = first.firstDay
        self.last = last.lastDay
        self.kind = kind
    }

    package static func month(_ month: Month) -> Self { Self(month, month, .month) }

    /// A quarter, 1 to 4, of the year that begins in a calendar year.
    package static func quarter(_ quarter: Int, of year: Int, _ kind: Year = .financial) -> Self {
        let first = Month(year: year, month: kind.firstMonth).adding(months: 3 * (quarter - 1))
        return Self(first, first.adding(months: 2), .quarter(kind))
    }

    /// A half, 1 or 2, of the financial year that begins in a calendar year.
    package static func half(_ half: Int, of year: Int) -> Self {
        let first = Month(year: year, month: 4).adding(months: 6 * (half - 1))
        return Self(first, first.adding(months: 5), .half)
    }

    package static func financialYear(_ year: Int) -> Self { twelveMonths(Month(year: year, month: 4), .financialYear) }
    package static func academicYear(_ year: Int) -> Self { twelveMonths(Month(year: year, month: 9), .academicYear) }
    package static func calendarYear(_ year: Int) -> Self { twelveMonths(Month(year: year, month: 1), .calendarYear) }

    private static func twelveMonths(_ first: Month, _ kind: Kind) -> Self {
        Self(first, first.adding(months: 11), kind)
    }

    package static func academicTerm(_ term: Term, of year: Int) -> Self {
        let first = Month(year: year, month: 9).adding(months: term.monthsIn)
        return Self(first, first.adding(months: 3), .academicTerm(term))
    }

    /// The start of the year that a month lies in, to the end of that month.
    package static func yearToDate(_ year: Year, through month: Month) -> Self {
        Self(yearStart(of: month, year), month, .yearToDate(year))
    }

    static func yearStart(of month: Month, _ year: Year) -> Month {
        Month(year: month.month < year.firstMonth ? month.year - 1 : month.year, month: year.firstMonth)
    }

    /// So many months, 2 to 120, ending with one.
    package static func months(_ count: Int, ending month: Month) -> Self {
        Self(month.adding(months: 1 - count), month, .monthsEnding(count))
    }

    package static func asAt(_ day: Day) -> Self { Self(day: day) }

    private init(day: Day) {
        first = day
        last = day
        kind = .day
    }

    /// From one month to another; nothing where the last is before the first.
    package static func cohort(_ first: Month, _ last: Month) -> Self? {
        first <= last ? Self(first, last, .cohort) : nil
    }

    /// From one month to another; nothing where the last is before the first.
    package static func programme(from first: Month, to last: Month) -> Self? {
        first <= last ? Self(first, last, .programmeToDate) : nil
    }
}

extension Period: Comparable {
    /// By last day, then the shorter first.
    package static func < (left: Self, right: Self) -> Bool {
        if left.last != right.last { return left.last < right.last }
        return left.first == right.first ? left.description < right.description : left.first > right.first
    }
}
