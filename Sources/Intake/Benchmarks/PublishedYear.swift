import PerformanceModel

extension BenchmarkYear {
    /// The year of this kind that begins in a calendar year; nothing for a day or a year known by its end.
    func period(beginning year: Int) -> Period? {
        switch self {
        case .financial: .financialYear(year)
        case .academic: .academicYear(year)
        case .calendar: .calendarYear(year)
        case .ending, .at: nil
        }
    }

    /// The day this is of a year of another kind that begins in a calendar year; nothing where this is no day.
    func day(within kind: Self, beginning year: Int) -> Day? {
        guard case .at(let month, let day) = self, let whole = kind.period(beginning: year) else { return nil }
        return [year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
            .first { whole.covers(.asAt($0)) }
    }
}

/// The twelve months to the end of a month, by the name of the year they are, where they are one.
func twelveMonths(endingIn month: Int, of year: Int) -> Period? {
    guard let last = Day(year: year, month: month, day: 1)?.month else { return nil }
    let years: [Period] = [.financialYear(year - 1), .academicYear(year - 1), .calendarYear(year)]
    return years.first { $0.last == last.lastDay } ?? .months(12, ending: last)
}

/// A whole number of just so many digits.
func digits(_ text: some StringProtocol, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
}

/// The months in `1y`, `3y`, `1q` or `3m`; nothing where it says something else.
func monthsOf(_ range: String) -> Int? {
    guard let unit = range.last, let number = Int(range.dropLast()), (1...100).contains(number) else { return nil }
    switch unit {
    case "y": return number * 12
    case "q": return number * 3
    case "m": return number
    default: return nil
    }
}
