import PerformanceModel
import Testing

struct BankHolidaysTests {
    /// Source: gov.uk, "UK bank holidays", England and Wales, for the years from 2010 on as they were published.
    private static let published = [
        2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    ]

    @Test(arguments: published.keys.sorted())
    func `the weekdays that are holidays are those that were published`(_ year: Int) throws {
        let first = try #require(Day(year: year, month: 1, day: 1))
        let days = (0..<366).map { first.adding(days: $0) }.filter { $0.parts.year == year }
        let found = days.filter { $0.isWeekday && BankHolidays.contain($0) }.map { $0.description.suffix(5) }
        #expect(found.joined(separator: " ") == Self.published[year])
    }
}
