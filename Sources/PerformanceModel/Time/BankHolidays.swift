/// The bank holidays of England, with Good Friday and Christmas Day, which are holidays by custom.
///
/// Source: Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations made under it since 1978. A day
/// proclaimed for one year alone is known here if it was by the end of 2026; a council writes any later one under
/// `closed-days`.
package enum BankHolidays {
    /// Whether a day is one; those that fall on a Saturday or Sunday are kept on the next working days.
    package static func contain(_ day: Day) -> Bool {
        let (year, month, date) = day.parts
        if onceOnly.contains(day.description) { return true }
        let isMonday = day.isMonday
        switch month {
        case 1: return date == 1 || isMonday && date <= 3
        case 3, 4:
            let easter = easterSunday(of: year)
            return day == easter.adding(days: -2) || day == easter.adding(days: 1)
        case 5:
            guard isMonday else { return false }
            return date <= 7 && !earlyMayWasMoved.contains(year) || date >= 25 && !springWasMoved.contains(year)
        case 8: return isMonday && date >= 25
        case 12: return date == 25 || date == 26 || date > 26 && date < 29 && (isMonday || day.isTuesday)
        default: return false
        }
    }

    /// Kept on 8 May, for the fiftieth and seventy-fifth anniversaries of the end of the war in Europe.
    private static let earlyMayWasMoved = [1995, 2020]
    /// Kept in June, for the Queen's jubilees.
    private static let springWasMoved = [2002, 2012, 2022]

    private static let onceOnly: Set<String> = [
        "1995-05-08", "1999-12-31", "2002-06-03", "2002-06-04", "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08",
        "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08",
    ]

    /// Works out Easter by the method for every Gregorian year.
    ///
    /// Source: J. Meeus, "Astronomical Algorithms", 2nd edition, chapter 8.
    private static func easterSunday(of year: Int) -> Day {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let sum = moon + weekday - 7 * ((golden + 11 * moon + 22 * weekday) / 451) + 114
        return Day(Month(year: year, month: sum / 31), sum % 31 + 1)
    }
}

extension Day {
    /// Monday is nought.
    private var weekdayNumber: Int {
        // 1 January 1970 was a Thursday.
        (Int(number) % 7 + 7 + 3) % 7
    }

    /// Whether it is none of Saturday and Sunday.
    package var isWeekday: Bool { weekdayNumber < 5 }
    fileprivate var isMonday: Bool { weekdayNumber == 0 }
    fileprivate var isTuesday: Bool { weekdayNumber == 1 }
}
