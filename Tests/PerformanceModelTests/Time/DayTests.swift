import PerformanceModel
import Testing

struct DayTests {
    /// Known day numbers: days since 1 January 1970, by any other calendar program.
    @Test(arguments: [
        ("1900-01-01", -25567), ("1969-12-31", -1), ("1970-01-01", 0), ("2000-02-29", 11016), ("2017-12-31", 17531),
        ("2018-01-01", 17532), ("2100-03-01", 47541), ("2199-12-31", 84005),
    ])
    func `known days have their numbers`(_ text: String, _ number: Int32) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test func `every day of 300 years follows the one before and reads back`() throws {
        var (year, month, dayOfMonth) = (1900, 1, 1)
        var number = try #require(Day("1900-01-01")).number
        var faults = 0
        while year < 2200 {
            let parts = Day(number: number).parts
            if (parts.year, parts.month, parts.day) != (year, month, dayOfMonth) { faults += 1 }
            if Day(Day(number: number).description)?.number != number { faults += 1 }
            let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            number += 1
            dayOfMonth += 1
            if dayOfMonth > length { (dayOfMonth, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(faults == 0)
        #expect(number == 84006)
    }

    @Test(arguments: [
        "", "2017", "2017-12", "2017-02-29", "1900-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "2017-4-1",
        "1899-12-31", "2200-01-01", "2017-12-31 ", "2017/12/31", "31-12-2017", "２０17-12-31", "-017-12-31",
    ])
    func `no such day is read`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a leap day is read in leap years only`() {
        #expect(Day("2016-02-29")?.words == "29 February 2016")
        #expect(Day("2000-02-29") != nil)
        #expect(Day("2100-02-29") == nil)
    }

    @Test func `months add up over years`() throws {
        let month = try #require(Month("2017-11"))
        #expect(month.adding(months: 2).description == "2018-01")
        #expect(month.adding(months: -11).description == "2016-12")
        #expect(month.adding(months: 120).since(month) == 120)
        #expect(try #require(Month("2016-02")).lastDay.description == "2016-02-29")
        #expect(month.words == "November 2017")
    }

    @Test(arguments: ["2017-1", "2017-13", "2017-00", "1899-12", "2200-01", "2017", "2017-12-01", "20171"])
    func `no such month is read`(_ text: String) {
        #expect(Month(text) == nil)
    }

    @Test(arguments: [
        (1_517_823_000_000, "2018-02-05T09:30:00Z"), (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (-86_400_000, "1969-12-31T00:00:00Z"), (86_399_999, "1970-01-01T23:59:59Z"),
    ])
    func `a moment is printed in UTC`(_ milliseconds: Int64, _ text: String) {
        #expect(Moment(milliseconds: milliseconds).description == text)
    }
}
