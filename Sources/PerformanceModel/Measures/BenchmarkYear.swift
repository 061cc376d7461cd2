/// How a publisher's years are meant, where it writes no more than `2016/17` or `2016`.
package enum BenchmarkYear: Hashable, Sendable {
    /// April to March.
    case financial
    /// September to August.
    case academic
    /// January to December.
    case calendar
    /// The twelve months to the end of a month, 1 to 12.
    case ending(month: Int)
    /// One day of it, as for a census.
    case at(month: Int, day: Int)
}

extension BenchmarkYear: CustomStringConvertible {
    /// As a framework writes it: `financial`, `ending March`, `at 31 March`.
    package var description: String {
        switch self {
        case .financial: "financial"
        case .academic: "academic"
        case .calendar: "calendar"
        case .ending(let month): "ending \(Month(year: 2000, month: month).name)"
        case .at(let month, let day): "at \(day) \(Month(year: 2000, month: month).name)"
        }
    }

    /// Reads what ``description`` writes.
    ///
    /// - Throws: ``WordError`` quoting the text.
    package init(reading text: String) throws(WordError) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let year: Self? =
            switch (words.first, words.count) {
            case ("financial", 1): .financial
            case ("academic", 1): .academic
            case ("calendar", 1): .calendar
            case ("ending", 2): Month(named: words[1], of: 2000).map { .ending(month: $0.month) }
            case ("at", 3): Self.day(words[1], Month(named: words[2], of: 2000))
            default: nil
            }
        guard let year else {
            throw WordError(
                unknown: text, kind: "year of a benchmark",
                known: ["financial", "academic", "calendar", "ending March", "at 31 March"])
        }
        self = year
    }

    /// A day that some year has; 2000 was a leap year.
    private static func day(_ text: Substring, _ month: Month?) -> Self? {
        guard let month, let day = wholeNumber(text.utf8), Day(year: 2000, month: month.month, day: day) != nil else {
            return nil
        }
        return .at(month: month.month, day: day)
    }
}

extension BenchmarkYear: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(reading: decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
