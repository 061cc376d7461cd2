import PerformanceModel
import Testing

struct ClearDaysTests {
    @Test(arguments: [
        // 16 January to 12 February are 28 days.
        ("2018-02-13", "2018-01-15"),
        // 29 February counts in a leap year.
        ("2024-03-14", "2024-02-14"),
        // The day that leaves 28 is a Sunday, when the offices are shut.
        ("2018-02-12", "2018-01-12"),
    ])
    func `twenty-eight clear days are whole days between notice and meeting`(_ meeting: String, _ last: String) throws {
        #expect(try ClearDays.all.lastDay(leaving: 28, before: day(meeting)).description == last)
    }

    @Test(arguments: [
        // A Tuesday: Wednesday to Friday and Monday lie between, and the Tuesday before.
        ("2018-02-13", "2018-02-05"), ("2018-02-09", "2018-02-01"),
        // A Monday: the whole week before lies between.
        ("2018-02-12", "2018-02-02"),
        // A Sunday or Saturday has the same week before it.
        ("2018-02-11", "2018-02-02"), ("2018-02-10", "2018-02-02"),
    ])
    func `five clear days leave out Saturdays and Sundays`(_ meeting: String, _ last: String) throws {
        #expect(try ClearDays.working.lastDay(leaving: 5, before: day(meeting)).description == last)
    }

    @Test func `weekdays are known, also before 1970`() throws {
        let week = try (0..<7).map { try day("2018-02-12").adding(days: $0).isWeekday }
        #expect(week == [true, true, true, true, true, false, false])
        // 7 September 1969 was a Sunday.
        #expect(try !day("1969-09-07").isWeekday && day("1969-09-08").isWeekday)
    }
}
