import PerformanceModel
import Testing

struct PeriodTests {
    @Test(arguments: [
        ("2017-12", "December 2017", "2017-12-01", "2017-12-31"),
        ("2017-18-Q3", "Q3 2017/18", "2017-10-01", "2017-12-31"),
        ("2017-18-Q4", "Q4 2017/18", "2018-01-01", "2018-03-31"),
        ("cy2017-Q1", "January to March 2017", "2017-01-01", "2017-03-31"),
        ("2017-18-H1", "first half of 2017/18", "2017-04-01", "2017-09-30"),
        ("2017-18-H2", "second half of 2017/18", "2017-10-01", "2018-03-31"),
        ("fy2017-18", "2017/18 financial year", "2017-04-01", "2018-03-31"),
        ("fy1999-00", "1999/00 financial year", "1999-04-01", "2000-03-31"),
        ("ay2017-18", "2017/18 academic year", "2017-09-01", "2018-08-31"),
        ("ay2017-18-autumn", "autumn term 2017/18", "2017-09-01", "2017-12-31"),
        ("ay2017-18-spring", "spring term 2017/18", "2018-01-01", "2018-04-30"),
        ("ay2017-18-summer", "summer term 2017/18", "2018-05-01", "2018-08-31"),
        ("cy2017", "2017", "2017-01-01", "2017-12-31"),
        ("2017-18-Q1..Q1", "year to date, April to June 2017", "2017-04-01", "2017-06-30"),
        ("2017-18-Q1..Q3", "Q1 to Q3 2017/18", "2017-04-01", "2017-12-31"),
        ("2017-18-Q1..Q4", "year to date, April 2017 to March 2018", "2017-04-01", "2018-03-31"),
        ("cy2017-Q1..Q3", "year to date, January to September 2017", "2017-01-01", "2017-09-30"),
        ("fy2017-18..2017-11", "year to date, April to November 2017", "2017-04-01", "2017-11-30"),
        ("fy2017-18..2018-02", "year to date, April 2017 to February 2018", "2017-04-01", "2018-02-28"),
        ("cy2017..2017-11", "year to date, January to November 2017", "2017-01-01", "2017-11-30"),
        ("6m-2017-12", "6 months to December 2017", "2017-07-01", "2017-12-31"),
        ("12m-2017-06", "12 months to June 2017", "2016-07-01", "2017-06-30"),
        ("120m-2017-06", "120 months to June 2017", "2007-07-01", "2017-06-30"),
        ("at-2017-12-31", "31 December 2017", "2017-12-31", "2017-12-31"),
        ("2013-10..2014-09", "October 2013 to September 2014", "2013-10-01", "2014-09-30"),
        ("2013-10..2013-10", "October 2013", "2013-10-01", "2013-10-31"),
        ("ptd-2016-01..2017-12", "programme to date, January 2016 to December 2017", "2016-01-01", "2017-12-31"),
    ])
    func `a machine form reads back and prints its words and days`(
        _ form: String, _ words: String, _ first: String, _ last: String
    ) throws {
        let period = try Period(form)
        #expect(period.description == form)
        #expect(period.words == words)
        #expect(period.first.description == first)
        #expect(period.last.description == last)
    }

    @Test func `three months to date have one form`() throws {
        #expect(try Period("fy2017-18..2017-06").description == "2017-18-Q1..Q1")
        #expect(try Period("cy2017..2017-09") == Period("cy2017-Q1..Q3"))
    }

    @Test(arguments: [
        ("2017-18-Q3", "Q3 2017/18 (October to December 2017)"), ("cy2017", "2017 calendar year"),
        ("fy2017-18", "2017/18 financial year (April 2017 to March 2018)"), ("2017-12", "December 2017"),
    ])
    func `a first use says which months are meant`(_ form: String, _ words: String) throws {
        #expect(try Period(form).wordsInFull == words)
    }

    @Test func `the same days of another kind are another period`() throws {
        let same = [
            "2017-18-Q4", "cy2018-Q1", "2018-01..2018-03", "ptd-2018-01..2018-03", "3m-2018-03", "cy2018-Q1..Q1",
        ]
        #expect(try Set(same.map { try Period($0) }).count == same.count)
        #expect(try Set(same.map { try Period($0).first }).count == 1)
    }

    @Test func `every month of 200 years reads back in every form`() throws {
        var faults: [String] = []
        for year in 1950..<2150 {
            for month in 1...12 {
                let month = try #require(Month("\(year)-\(month < 10 ? "0" : "")\(month)"))
                let periods: [Period] = [
                    .month(month), .months(6, ending: month), .months(12, ending: month), .asAt(month.lastDay),
                    .yearToDate(.financial, through: month), .yearToDate(.calendar, through: month),
                ]
                faults += periods.filter { (try? Period($0.description)) != $0 }.map(\.description)
            }
            let years: [Period] = [
                .financialYear(year), .academicYear(year), .calendarYear(year), .half(1, of: year), .half(2, of: year),
            ]
            let quarters = (1...4).flatMap { [Period.quarter($0, of: year), .quarter($0, of: year, .calendar)] }
            let terms = Period.Term.allCases.map { Period.academicTerm($0, of: year) }
            faults += (years + quarters + terms).filter { (try? Period($0.description)) != $0 }.map(\.description)
        }
        #expect(faults == [])
    }

    @Test func `periods are ordered by their last day, then the shorter first`() throws {
        let forms = ["2017-11", "at-2017-12-31", "2017-12", "2017-18-Q3", "6m-2017-12", "2017-18-Q1..Q3", "cy2017"]
        #expect(try forms.reversed().map { try Period($0) }.sorted().map(\.description) == forms)
    }
}
