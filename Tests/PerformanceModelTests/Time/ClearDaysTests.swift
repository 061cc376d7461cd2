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

    @Test(arguments: [
        // A Thursday: Good Friday and Easter Monday lie between, and do not count.
        ("2018-04-05", "2018-03-26"),
        // Christmas and New Year: 19, 20, 21, 24, 27, 28, 31 December, 2 January, and 1 January is a holiday.
        ("2019-01-03", "2018-12-21"),
        // The notice cannot be given on a holiday: Wednesday to Tuesday lie between, and the day before is 28 May.
        ("2018-06-06", "2018-05-29"), ("2018-06-05", "2018-05-25"),
    ])
    func `bank holidays of England do not count`(_ meeting: String, _ last: String) throws {
        #expect(try ClearDays.working.lastDay(leaving: 5, before: day(meeting)).description == last)
    }

    @Test func `a day on which the offices are shut does not count either`() throws {
        let closed = try [day("2018-02-09"), day("2018-02-02")]
        #expect(
            try ClearDays.working.lastDay(leaving: 5, before: day("2018-02-13"), closedOn: closed).description
                == "2018-02-01")
        #expect(
            try ClearDays.all.lastDay(leaving: 3, before: day("2018-02-06"), closedOn: closed).description
                == "2018-02-01")
    }

    @Test func `weekdays are known, also before 1970`() throws {
        let week = try (0..<7).map { try day("2018-02-12").adding(days: $0).isWeekday }
        #expect(week == [true, true, true, true, true, false, false])
        // 7 September 1969 was a Sunday.
        #expect(try !day("1969-09-07").isWeekday && day("1969-09-08").isWeekday)
    }
}
