/// A moment, in milliseconds since 1 January 1970 UTC.
package struct Moment: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    private static var millisecondsInDay: Int64 { 86_400_000 }

    /// The day it falls on, in UTC.
    ///
    /// A moment no calendar reaches, such as a changed file may hold, falls on the calendar's end.
    package var day: Day {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsInDay)
        return Day(number: Int32(clamping: rest < 0 ? days - 1 : days))
    }

    /// `2018-02-05T09:30:00Z`.
    package var description: String {
        let rest = milliseconds % Self.millisecondsInDay
        let seconds = Int((rest < 0 ? rest + Self.millisecondsInDay : rest) / 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
        return "\(day)T\(clock)Z"
    }

    /// Reads `2018-02-06T09:00Z`, with seconds or without; a day alone is its first moment.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = parts.first.flatMap({ Day($0) }) else { return nil }
        var seconds = 0
        if parts.count == 2 {
            guard parts[1].hasSuffix("Z") else { return nil }
            let fields = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
            let numbers = fields.compactMap { $0.utf8.count == 2 ? wholeNumber($0.utf8) : nil }
            guard (2...3).contains(fields.count), numbers.count == fields.count, numbers[0] < 24,
                numbers.dropFirst().allSatisfy({ $0 < 60 })
            else { return nil }
            seconds = zip([3600, 60, 1], numbers).map { $0 * $1 }.reduce(0, +)
        }
        self.init(milliseconds: Int64(day.number) * Self.millisecondsInDay + Int64(seconds) * 1000)
    }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
