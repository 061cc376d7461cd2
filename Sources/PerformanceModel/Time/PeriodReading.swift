extension Period {
    /// Reads the machine form, such as `2017-12`, `2017-18-Q3`, `2017-18-Q1..Q3`, `6m-2017-12` or `at-2017-12-31`.
    ///
    /// - Throws: ``PeriodError`` quoting the text, with the reason where the text is nearly a period.
    package init(_ text: some StringProtocol) throws(PeriodError) {
        let text = String(text)
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }), let period = Self.read(text) else {
            throw Self.reason(text)
        }
        self = period
    }

    private static func read(_ text: String) -> Self? {
        if let month = Month(text) { return .month(month) }
        if let rest = text.after("at-") { return Day(rest).map(Self.asAt) }
        if let rest = text.after("ptd-") {
            return rest.parts(by: "..").flatMap { programme(from: $0, to: $1) }
        }
        if let rest = text.after("fy") { return financial(rest) }
        if let rest = text.after("ay") { return academic(rest) }
        if let rest = text.after("cy") { return calendar(rest) }
        if let ends = text.parts(by: "..") { return cohort(ends.0, ends.1) }
        if let (count, month) = text.countAndMonth, (2...120).contains(count) { return .months(count, ending: month) }
        guard let (year, rest) = text.yearPair else { return nil }
        if let half = rest.after("-H") {
            return half == "1" ? .half(1, of: year) : half == "2" ? .half(2, of: year) : nil
        }
        return quarters(rest, of: year, .financial)
    }

    private static func quarters(_ text: Substring, of year: Int, _ kind: Year) -> Self? {
        guard let named = text.after("-Q") else { return nil }
        if let quarter = named.quarter { return .quarter(quarter, of: year, kind) }
        guard let through = named.after("1..Q")?.quarter else { return nil }
        return .yearToDate(kind, through: Month(year: year, month: kind.firstMonth).adding(months: 3 * through - 1))
    }

    private static func financial(_ text: Substring) -> Self? {
        guard let (year, rest) = text.yearPair else { return nil }
        if rest.isEmpty { return .financialYear(year) }
        return rest.after("..").flatMap { through($0, .financial, from: year) }
    }

    private static func calendar(_ text: Substring) -> Self? {
        guard let year = wholeNumber(text.utf8.prefix(4)), (1900...2199).contains(year) else { return nil }
        let rest = text.dropFirst(4)
        if rest.isEmpty { return .calendarYear(year) }
        if let month = rest.after("..") { return through(month, .calendar, from: year) }
        return quarters(rest, of: year, .calendar)
    }

    private static func through(_ text: Substring, _ kind: Year, from year: Int) -> Self? {
        guard let month = Month(text), yearStart(of: month, kind).year == year else { return nil }
        return .yearToDate(kind, through: month)
    }

    private static func academic(_ text: Substring) -> Self? {
        guard let (year, rest) = text.yearPair else { return nil }
        if rest.isEmpty { return .academicYear(year) }
        return rest.after("-").flatMap { Term(rawValue: String($0)) }.map { .academicTerm($0, of: year) }
    }

    private static func reason(_ text: String) -> PeriodError {
        let shown = text.utf8.count > 40 ? String(text.prefix(40)) + "…" : text
        if let (_, rest) = text.replacing("/", with: "-").yearPair, rest.isEmpty { return .yearWithoutKind(shown) }
        return .notAPeriod(shown)
    }
}

extension StringProtocol {
    fileprivate func after(_ start: String) -> SubSequence? { hasPrefix(start) ? dropFirst(start.count) : nil }

    fileprivate func parts(by separator: String) -> (Month, Month)? {
        let text = String(self)
        guard text.utf8.count == 16, text.dropFirst(7).hasPrefix(separator), let first = Month(text.prefix(7)),
            let last = Month(text.suffix(7))
        else { return nil }
        return (first, last)
    }

    fileprivate var countAndMonth: (Int, Month)? {
        let count = prefix { $0.isASCII && $0.isNumber }
        guard let number = wholeNumber(count.utf8), let rest = dropFirst(count.count).after("m-"),
            let month = Month(rest)
        else { return nil }
        return (number, month)
    }

    /// `2017-18` and what follows; the second year must be the year after the first.
    fileprivate var yearPair: (Int, SubSequence)? {
        guard utf8.count >= 7, let year = wholeNumber(utf8.prefix(4)), (1900...2198).contains(year),
            dropFirst(4).hasPrefix("-"), let next = wholeNumber(utf8.dropFirst(5).prefix(2)), next == (year + 1) % 100
        else { return nil }
        return (year, dropFirst(7))
    }

    fileprivate var quarter: Int? {
        guard utf8.count == 1, let number = wholeNumber(utf8), (1...4).contains(number) else { return nil }
        return number
    }

    fileprivate func replacing(_ old: Character, with new: Character) -> String {
        String(map { $0 == old ? new : $0 })
    }
}

/// Why a text is not a period.
package enum PeriodError: Error, Hashable, Sendable, CustomStringConvertible {
    case notAPeriod(String)
    case yearWithoutKind(String)

    package var description: String {
        switch self {
        case .notAPeriod(let text):
            "'\(text)' is not a period; write a month as 2017-12, a quarter as 2017-18-Q3, a financial year as "
                + "fy2017-18, a year to date as 2017-18-Q1..Q3, a day as at-2017-12-31"
        case .yearWithoutKind(let text):
            "'\(text)' could be a financial or an academic year; write fy2017-18 or ay2017-18"
        }
    }
}
