extension Period: CustomStringConvertible {
    /// The form for files and addresses, such as `2017-18-Q3`.
    package var description: String {
        let month = first.month
        return switch kind {
        case .month: "\(month)"
        case .quarter(.financial): "\(yearPair)-Q\(quarterNumber(.financial))"
        case .quarter(.calendar): "cy\(month.year)-Q\(quarterNumber(.calendar))"
        case .half: "\(yearPair)-H\(month.month == 4 ? 1 : 2)"
        case .financialYear: "fy\(yearPair)"
        case .academicYear: "ay\(yearPair)"
        case .academicTerm(let term): "ay\(yearPair)-\(term.rawValue)"
        case .calendarYear: "cy\(month.year)"
        case .yearToDate(let year): yearToDateForm(year)
        case .monthsEnding(let count): "\(count)m-\(last.month)"
        case .day: "at-\(last)"
        case .cohort: "\(month)..\(last.month)"
        case .programmeToDate: "ptd-\(month)..\(last.month)"
        }
    }

    private func yearToDateForm(_ year: Year) -> String {
        let name = year == .financial ? yearPair : "cy\(first.month.year)"
        let months = last.month.since(first.month) + 1
        if months.isMultiple(of: 3) { return "\(name)-Q1..Q\(months / 3)" }
        return (year == .financial ? "fy" : "") + "\(name)..\(last.month)"
    }

    /// `2017-18` for the financial or academic year the first month falls in.
    var yearPair: String {
        let start = yearBegun
        return "\(start)-\(twoDigits((start + 1) % 100))"
    }

    /// The calendar year in which the financial or academic year of the first month begins.
    var yearBegun: Int {
        let month = first.month
        let startsIn =
            switch kind {
            case .academicYear, .academicTerm: 9
            default: 4
            }
        return month.month < startsIn ? month.year - 1 : month.year
    }

    func quarterNumber(_ year: Year) -> Int { last.month.since(Self.yearStart(of: last.month, year)) / 3 + 1 }
}

extension Period: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
