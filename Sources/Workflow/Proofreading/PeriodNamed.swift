import PerformanceModel
import Reading

extension NamedPeriod {
    /// A period as a heading would name it in full.
    init(_ period: Period) {
        let (month, count) = (period.last.month, period.monthCount)
        let end = month.year * 12 + month.month - 1
        func quarter(_ year: Period.Year) -> Int { (month.month - year.firstMonth + 12) % 12 / 3 + 1 }
        switch period.kind {
        case .day: self.init(.day, index: month.month, end: end, months: 0)
        case .month: self.init(.month, index: month.month, end: end, months: 1)
        case .quarter(let year):
            self.init(.quarter, index: quarter(year), end: end, months: 3, isFinancial: year == .financial)
        case .half: self.init(.half, index: quarter(.financial) / 2, end: end, months: 6)
        case .financialYear: self.init(.year, end: end, months: 12)
        case .academicYear, .calendarYear: self.init(.year, end: end, months: 12, isFinancial: false)
        case .yearToDate(let year) where count.isMultiple(of: 3):
            self.init(.quarters, index: quarter(year), end: end, months: count, isFinancial: year == .financial)
        case .yearToDate, .academicTerm, .monthsEnding, .cohort, .programmeToDate:
            self.init(.span, index: month.month, end: end, months: count)
        }
    }

    /// The period as one of the calendar, where words of a text about another period leave its year out or name it by
    /// where it stands: `Q2`, `the previous quarter`.
    ///
    /// - Parameter period: what the text is about.
    /// - Returns: nothing where the words cannot be told.
    func settled(within period: Period) -> Self? {
        switch relative {
        case .this: return Self(period)
        case .previous: return period.earlier(months: max(period.monthCount, 1)).map(Self.init)
        case .lastYear: return period.earlier(months: 12).map(Self.init)
        case .yearToDate: return Self(.yearToDate(.financial, through: period.last.month))
        case .duringYear, .overYear, .last: return nil
        case nil: break
        }
        guard end == nil, let endMonth else { return end == nil ? nil : self }
        let last = period.last.month
        var settled = self
        // The latest of that name that has ended by then.
        settled.end = last.year * 12 + last.month - 1 - (last.month - endMonth + 12) % 12
        return settled
    }
}

extension Period {
    /// Whether words that name a period mean this one.
    func isNamed(by named: NamedPeriod) -> Bool { NamedPeriod(self).fits(named) }
}
