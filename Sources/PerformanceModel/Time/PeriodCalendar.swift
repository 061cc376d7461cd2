extension Period {
    /// The number of whole months covered; nought for a day.
    package var monthCount: Int { kind == .day ? 0 : last.month.since(first.month) + 1 }

    /// Whether it is a financial, academic or calendar year.
    package var isYear: Bool {
        switch kind {
        case .financialYear, .academicYear, .calendarYear: true
        default: false
        }
    }

    /// The months covered, in order; none for a day.
    package var eachMonth: [Self] {
        (0..<monthCount).map { .month(first.month.adding(months: $0)) }
    }

    /// The ways of cutting the period into whole shorter ones, finest first; none for a month, a day or a cohort.
    package var cuts: [[Self]] {
        guard monthCount > 1, kind != .cohort else { return [] }
        let ways: [(Int, (Month) -> Self)] = [
            (1, { .month($0) }),
            (3, { Self.quarter(from: $0, .financial) }),
            (3, { Self.quarter(from: $0, .calendar) }),
            (12, { .financialYear($0.year) }),
            (12, { .calendarYear($0.year) }),
        ]
        return ways.compactMap { length, make in
            guard monthCount.isMultiple(of: length) else { return nil }
            let pieces = stride(from: 0, to: monthCount, by: length).map { make(first.month.adding(months: $0)) }
            // A quarter or year that begins elsewhere than the period does is no piece of it.
            guard pieces.first?.first == first, pieces.last?.last == last, !pieces.contains(self) else { return nil }
            return pieces
        }
    }

    private static func quarter(from month: Month, _ kind: Year) -> Self {
        let start = yearStart(of: month, kind)
        return .quarter(month.since(start) / 3 + 1, of: start.year, kind)
    }

    /// The period of the same kind so many months earlier.
    ///
    /// There is none for a programme, or where a year to date would not begin its year.
    package func earlier(months: Int) -> Self? {
        switch kind {
        case .programmeToDate: return nil
        case .yearToDate, .financialYear, .academicYear, .calendarYear:
            guard months.isMultiple(of: 12) else { return nil }
        case .quarter:
            guard months.isMultiple(of: 3) else { return nil }
        case .half:
            guard months.isMultiple(of: 6) else { return nil }
        case .academicTerm: return termEarlier(months: months)
        case .day: return dayEarlier(months: months).map(Self.asAt)
        case .month, .monthsEnding, .cohort: break
        }
        return Self(
            first: first.month.adding(months: -months).firstDay, last: last.month.adding(months: -months).lastDay,
            kind: kind)
    }

    private func termEarlier(months: Int) -> Self? {
        let start = first.month.adding(months: -months)
        let year = start.adding(months: -8).year
        return Term.allCases.map { .academicTerm($0, of: year) }.first { $0.first == start.firstDay }
    }

    /// As at a month's end stays as at a month's end, whatever the month's length.
    private func dayEarlier(months: Int) -> Day? {
        let month = last.month.adding(months: -months)
        return last == last.month.lastDay
            ? month.lastDay : Day(year: month.year, month: month.month, day: last.parts.day)
    }

    /// The financial year the period ends in.
    package var financialYearEndedIn: Self { .financialYear(Self.yearStart(of: last.month, .financial).year) }

    private init(first: Day, last: Day, kind: Kind) {
        self.first = first
        self.last = last
        self.kind = kind
    }

    /// Whether the other period lies within this one.
    package func covers(_ other: Self) -> Bool { first <= other.first && other.last <= last }

    /// Whether figures of both may be compared: the same calendar words and as many months.
    package func isLike(_ other: Self) -> Bool {
        switch (kind, other.kind) {
        case (.yearToDate(let one), .yearToDate(let two)):
            one == two && monthCount == other.monthCount && first.month.month == other.first.month.month
        case (.cohort, .cohort): monthCount == other.monthCount
        default: kind == other.kind
        }
    }
}
