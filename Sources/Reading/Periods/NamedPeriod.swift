/// A period as a heading or a sentence names it, which may leave out its year or name none at all.
package struct NamedPeriod: Hashable, Sendable {
    package let kind: Kind
    /// The quarter 1 to 4 or the month 1 to 12 it is or ends with, where it has one.
    package var index: Int?
    /// The month it ends with, counted from the year 0, where its year is known.
    package var end: Int?
    /// How many months it has; nought for a day.
    package let months: Int
    /// Whether its year begins in April.
    package var isFinancial: Bool

    package enum Kind: Hashable, Sendable {
        case day, month, quarter, half, year
        /// From one month to another.
        case span
        /// The quarters from the first of a year to one of its later ones.
        case quarters
        case relative(Relative)
    }

    /// A period that is named by where it stands beside another.
    package enum Relative: Hashable, Sendable {
        case this, previous, lastYear, yearToDate, duringYear, overYear
        /// The last so many periods.
        case last(Int)
    }

    package init(_ kind: Kind, index: Int? = nil, end: Int? = nil, months: Int, isFinancial: Bool = true) {
        self.kind = kind
        self.index = index
        self.end = end
        self.months = months
        self.isFinancial = isFinancial
    }

    static func month(_ month: Int, of year: Int?) -> Self {
        Self(.month, index: month, end: year.map { $0 * 12 + month - 1 }, months: 1)
    }

    /// A year by the calendar year it begins in; a financial one ends in March of the next.
    static func year(_ year: Int, isFinancial: Bool) -> Self {
        Self(.year, end: isFinancial ? (year + 1) * 12 + 2 : year * 12 + 11, months: 12, isFinancial: isFinancial)
    }

    static func quarter(_ quarter: Int, of year: Self? = nil) -> Self {
        Self(
            .quarter, index: quarter, end: year?.end.map { $0 - 12 + 3 * quarter }, months: 3,
            isFinancial: year?.isFinancial ?? true)
    }

    /// The first quarters of a year together.
    static func quarters(upTo quarter: Int, of year: Self? = nil) -> Self {
        Self(
            .quarters, index: quarter, end: year?.end.map { $0 - 12 + 3 * quarter }, months: 3 * quarter,
            isFinancial: year?.isFinancial ?? true)
    }

    static func relative(_ relative: Relative) -> Self { Self(.relative(relative), months: 0) }

    package var relative: Relative? { if case .relative(let relative) = kind { relative } else { nil } }

    /// The first and the last month of a span, from one of which to the other something is said to have gone.
    package var ends: [Self] {
        guard kind == .span, let index else { return [self] }
        let first = (index - months + 12) % 12 + 1
        return [
            Self(.month, index: first, end: end.map { $0 - months + 1 }, months: 1),
            Self(.month, index: index, end: end, months: 1),
        ]
    }

    /// Whether it names a period of the calendar, with a year or without.
    package var isNamed: Bool { relative == nil }

    /// Whether both can be the same period, where each says no more than it says.
    package func fits(_ other: Self) -> Bool {
        guard isNamed, other.isNamed else { return false }
        if let end, let otherEnd = other.end {
            // A rate as at a month's end is held under the quarter that ends with it.
            return end == otherEnd && (months == other.months || months <= 3 && other.months <= 3)
        }
        if kind != other.kind {
            // `since June`: the quarter that ends with it.
            guard [kind, other.kind].contains(.month), [kind, other.kind].contains(.quarter), let month = endMonth
            else { return false }
            return month == other.endMonth
        }
        guard let index, let otherIndex = other.index else { return false }
        return index == otherIndex
    }

    /// The month of the year, 1 to 12, it ends with where that is known.
    package var endMonth: Int? {
        if let end { return end % 12 + 1 }
        switch kind {
        case .month: return index
        case .quarter, .quarters: return index.map { isFinancial ? ($0 * 3 + 2) % 12 + 1 : $0 * 3 }
        default: return nil
        }
    }
}
