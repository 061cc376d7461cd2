extension Period {
    /// The number of whole months covered; nought for a day.
    package var monthCount: Int { kind == .day ? 0 : last.month.since(first.month) + 1 }

    /// The months covered, in order; none for a day.
    package var eachMonth: [Self] {
        (0..<monthCount).map { .month(first.month.adding(months: $0)) }
    }

    /// The financial quarters covered, where they cover the period exactly.
    package var eachQuarter: [Self]? {
        let start = first.month
        guard monthCount > 0, monthCount.isMultiple(of: 3), (start.month - 1).isMultiple(of: 3) else { return nil }
        return stride(from: 0, to: monthCount, by: 3).map { offset in
            let month = start.adding(months: offset)
            let year = Self.yearStart(of: month, .financial)
            return .quarter(month.since(year) / 3 + 1, of: year.year)
        }
    }

    /// The period of the same kind just before; none for a cohort or a programme.
    package var previous: Self? {
        switch kind {
        case .day: shifted(months: -3)
        case .yearToDate, .cohort, .programmeToDate: nil
        case .monthsEnding: shifted(months: -3)
        default: shifted(months: -monthCount)
        }
    }

    /// The period of the same kind a year before; none for a programme.
    package var yearBefore: Self? {
        kind == .programmeToDate ? nil : shifted(months: -12)
    }

    private func shifted(months: Int) -> Self? {
        guard kind != .day else {
            // As at a month's end stays as at a month's end, whatever the month's length.
            let isMonthEnd = last == last.month.lastDay
            let month = last.month.adding(months: months)
            let day = isMonthEnd ? month.lastDay : Day(year: month.year, month: month.month, day: last.parts.day)
            return day.map(Self.asAt)
        }
        return Self(
            first: first.month.adding(months: months).firstDay, last: last.month.adding(months: months).lastDay,
            kind: kind)
    }

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
