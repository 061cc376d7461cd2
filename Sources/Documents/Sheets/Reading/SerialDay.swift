/// The days of Excel, which are counted from the beginning of 1900 or of 1904.
///
/// Source: ECMA-376, part 1, 18.17.4.1. Excel takes 1900 for a leap year, as Lotus 1-2-3 did, so that day 60 never was.
struct SerialDay {
    let countsFrom1904: Bool

    /// Returns the day, with the time where there is one: `2017-12-31T10:30:00`; nothing where it is no day.
    func text(of digits: String) -> String? {
        guard let number = Double(digits), number >= 0, number < 2_958_466 else { return nil }
        let seconds = (number * 86_400).rounded()
        let serial = Int(seconds) / 86_400
        guard let day = daysSince1970(serial) else { return nil }
        let time = Int(seconds) % 86_400
        guard time > 0 else { return Self.day(day) }
        let parts = [time / 3600, time / 60 % 60, time % 60].map { Self.padded($0, 2) }
        return Self.day(day) + "T" + parts.joined(separator: ":")
    }

    private func daysSince1970(_ serial: Int) -> Int? {
        if countsFrom1904 { return serial - 24_107 }
        return serial == 0 || serial == 60 ? nil : serial - (serial < 60 ? 25_568 : 25_569)
    }

    /// Writes a day that is counted from 1970.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    private static func day(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let ofEra = shifted % 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return [padded(year, 4), padded(month < 10 ? month + 3 : month - 9, 2), padded(day, 2)].joined(separator: "-")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
