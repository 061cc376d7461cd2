/// A day of the Gregorian calendar.
package struct Day: Hashable, Sendable, Comparable {
    /// Days since 1 January 1970.
    package let number: Int32

    package init(number: Int32) { self.number = number }

    /// Makes a day of the years 1900 to 2199.
    ///
    /// - Returns: nothing where there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(in: month, of: year)
        else { return nil }
        self.init(Month(year: year, month: month), day)
    }

    init(_ month: Month, _ day: Int) {
        // Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
        let year = month.month <= 2 ? month.year - 1 : month.year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month.month + (month.month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        // Source: as above, civil_from_days.
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var month: Month {
        let parts = parts
        return Month(year: parts.year, month: parts.month)
    }

    package func adding(days: Int) -> Self { Self(number: number + Int32(days)) }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
    /// `2017-12-31`.
    package var description: String { "\(month)-\(twoDigits(parts.day))" }

    /// `31 December 2017`.
    package var words: String { "\(parts.day) \(month.words)" }

    /// Reads `2017-12-31`.
    package init?(_ text: some StringProtocol) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.map(\.count) == [4, 2, 2] else { return nil }
        let numbers = fields.compactMap { wholeNumber($0) }
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Self(text) else { throw WordError(unknown: text, kind: "day", known: ["2017-12-31"]) }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A number of one to four digits and nothing else.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
