/// A month of a year.
package struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Reads `2017-12`.
    package init?(_ text: some StringProtocol) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.map(\.count) == [4, 2], let year = wholeNumber(fields[0]), let month = wholeNumber(fields[1]),
            (1900...2199).contains(year), (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month)
    }

    package func adding(months: Int) -> Self {
        let index = year * 12 + (month - 1) + months
        return Self(year: index / 12, month: index % 12 + 1)
    }

    /// Months from another month to this one.
    package func since(_ other: Self) -> Int { (year - other.year) * 12 + month - other.month }

    package var firstDay: Day { Day(self, 1) }
    package var lastDay: Day { Day(self, Day.days(in: month, of: year)) }

    /// `2017-12`.
    package var description: String { "\(year)-\(twoDigits(month))" }

    /// `December 2017`.
    package var words: String { "\(name) \(year)" }

    package var name: String { Self.names[month - 1] }

    private static let names = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]

    package static func < (left: Self, right: Self) -> Bool { left.since(right) < 0 }
}
