/// The months, quarters and years of the example, each by its number from April 2012, and their names in a return.
enum Calendar {
    static let quarters = 27  // to Q3 2018/19, the quarter reported
    static let years = 6  // whole financial years, to 2017/18

    static func month(_ month: Int) -> String {
        let (year, rest) = (month + 3).quotientAndRemainder(dividingBy: 12)
        return "\(2012 + year)-\(two(rest + 1))"
    }

    static func months(of quarter: Int) -> Range<Int> { 3 * quarter..<3 * quarter + 3 }

    static func yearPair(_ year: Int) -> String { "\(2012 + year)-\(two((13 + year) % 100))" }

    static func quarter(_ quarter: Int) -> String { "\(yearPair(quarter / 4))-Q\(quarter % 4 + 1)" }

    /// `Q1 2012/13`.
    static func words(_ quarter: Int) -> String { "Q\(quarter % 4 + 1) \(words(year: quarter / 4))" }

    static func words(year: Int) -> String { yearPair(year).replacing("-", with: "/") }

    static func yearToDate(_ quarter: Int) -> String { "\(yearPair(quarter / 4))-Q1..Q\(quarter % 4 + 1)" }

    static func twelveMonths(to quarter: Int) -> String { "12m-\(month(3 * quarter + 2))" }

    static func half(_ half: Int) -> String { "\(yearPair(half / 2))-H\(half % 2 + 1)" }

    static func year(_ year: Int) -> String { "fy\(yearPair(year))" }

    static func academicYear(_ year: Int) -> String { "ay\(yearPair(year))" }

    static func end(of quarter: Int) -> String { "at-\(day(after: quarter, 0))" }

    /// The day so many days after the end of a quarter.
    static func day(after quarter: Int, _ days: Int) -> String {
        var (year, month) = (2012 + (3 * quarter + 5) / 12, (3 * quarter + 5) % 12 + 1)
        var day = length(month, year) + days
        while day > length(month, year) {
            day -= length(month, year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return "\(year)-\(two(month))-\(two(day))"
    }

    private static func length(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
