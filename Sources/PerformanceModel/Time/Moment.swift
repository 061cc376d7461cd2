/// A moment, in milliseconds since 1 January 1970 UTC.
package struct Moment: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    private static var millisecondsInDay: Int64 { 86_400_000 }

    /// The day it falls on, in UTC.
    package var day: Day {
        let shift: Int64 = milliseconds < 0 ? Self.millisecondsInDay - 1 : 0
        return Day(number: Int32((milliseconds - shift) / Self.millisecondsInDay))
    }

    /// `2018-02-05T09:30:00Z`.
    package var description: String {
        let seconds = Int((milliseconds - Int64(day.number) * Self.millisecondsInDay) / 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
        return "\(day)T\(clock)Z"
    }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
