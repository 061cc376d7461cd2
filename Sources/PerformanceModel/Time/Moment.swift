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

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
