import PerformanceModel
import Reading

extension Period {
    /// The period that a heading or cell names; nothing where it is named by where it stands, such as `last year`.
    ///
    /// - Parameters:
    ///   - named: the period as it is named.
    ///   - end: the month it ends with, counted from the year 0, where the name leaves out the year.
    init?(named: NamedPeriod, ending end: Int? = nil) {
        guard let end = named.end ?? end, let month = Month(counted: end) else { return nil }
        let year = end / 12
        // The calendar year that the financial year of the month begins in.
        let begun = month.month < 4 ? year - 1 : year
        let kind: Year = named.isFinancial ? .financial : .calendar
        switch named.kind {
        case .day: self = .asAt(month.lastDay)
        case .month: self = .month(month)
        case .quarter where month.month.isMultiple(of: 3):
            self =
                named.isFinancial
                ? .quarter((month.month + 8) % 12 / 3 + 1, of: begun) : .quarter(month.month / 3, of: year, .calendar)
        case .quarters where named.months == 12: self = named.isFinancial ? .financialYear(begun) : .calendarYear(year)
        case .quarters: self = .yearToDate(kind, through: month)
        case .half where month.month == 9: self = .half(1, of: begun)
        case .half where month.month == 3: self = .half(2, of: begun)
        case .year: self = named.isFinancial ? .financialYear(begun) : .calendarYear(year)
        case .span: self.init(months: named.months, ending: month)
        case .quarter, .half, .relative: return nil
        }
    }

    /// So many months by the calendar words that fit them best.
    init?(months: Int, ending month: Month) {
        let first = month.adding(months: 1 - months)
        switch (months, first.month) {
        case (1, _): self = .month(month)
        case (3, 1), (3, 4), (3, 7), (3, 10):
            self = .quarter((month.month + 8) % 12 / 3 + 1, of: first.month < 4 ? first.year - 1 : first.year)
        case (12, 4): self = .financialYear(first.year)
        case (12, 9): self = .academicYear(first.year)
        case (12, 1): self = .calendarYear(first.year)
        case (2...11, 4): self = .yearToDate(.financial, through: month)
        case (2...11, 1): self = .yearToDate(.calendar, through: month)
        case (2...24, _): self = .months(months, ending: month)
        default:
            guard let programme = Self.programme(from: first, to: month) else { return nil }
            self = programme
        }
    }

    /// The month it ends with, counted from the year 0.
    var end: Int { last.month.year * 12 + last.month.month - 1 }

    /// The same months as those of people or cases that are followed up later.
    var asCohort: Self? { kind == .day ? nil : .cohort(first.month, last.month) }
}

extension Month {
    /// The month that is so many from the first of the year 0.
    init?(counted months: Int) {
        let (year, month) = (months / 12, months % 12 + 1)
        self.init("\(year)-\(month < 10 ? "0" : "")\(month)")
    }
}
