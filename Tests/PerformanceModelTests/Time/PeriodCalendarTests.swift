import PerformanceModel
import Testing

struct PeriodCalendarTests {
    private static func forms(_ cuts: [[Period]]) -> [String] {
        cuts.map { $0.map(\.description).joined(separator: " ") }
    }

    @Test(arguments: [
        ("2017-18-Q3", ["2017-10 2017-11 2017-12", "cy2017-Q4"]),
        (
            "2017-18-H1",
            ["2017-04 2017-05 2017-06 2017-07 2017-08 2017-09", "2017-18-Q1 2017-18-Q2", "cy2017-Q2 cy2017-Q3"]
        ),
        ("6m-2017-11", ["2017-06 2017-07 2017-08 2017-09 2017-10 2017-11"]),
        ("2017-12", []), ("at-2017-12-31", []), ("2013-10..2014-09", []),
        ("ay2017-18-autumn", ["2017-09 2017-10 2017-11 2017-12"]),
    ])
    func `a period is cut into whole shorter ones, finest first`(_ form: String, _ cuts: [String]) throws {
        #expect(Self.forms(try Period(form).cuts) == cuts)
    }

    @Test func `years are pieces only of what begins with them`() throws {
        #expect(Self.forms(try Period("24m-2018-03").cuts).last == "fy2016-17 fy2017-18")
        #expect(Self.forms(try Period("ptd-2016-01..2017-12").cuts).last == "cy2016 cy2017")
        #expect(try Period("ay2017-18").cuts.count == 1)
        #expect(try Period("fy2017-18").cuts.map(\.count) == [12, 4, 4])
    }

    @Test(arguments: [
        ("2018-01", 1, "2017-12"), ("2017-18-Q1", 3, "2016-17-Q4"), ("2017-18-Q3", 12, "2016-17-Q3"),
        ("2017-18-H1", 6, "2016-17-H2"), ("cy2017-Q1..Q3", 12, "cy2016-Q1..Q3"), ("fy2017-18", 12, "fy2016-17"),
        ("6m-2017-12", 3, "6m-2017-09"), ("12m-2016-02", 12, "12m-2015-02"), ("at-2017-12-31", 3, "at-2017-09-30"),
        ("at-2016-02-29", 12, "at-2015-02-28"), ("at-2015-02-28", -12, "at-2016-02-29"),
        ("at-2017-12-15", 1, "at-2017-11-15"),
        ("2013-10..2014-09", 12, "2012-10..2013-09"), ("ay2017-18-autumn", 12, "ay2016-17-autumn"),
        ("ay2017-18-autumn", 4, "ay2016-17-summer"), ("ay2017-18-spring", 4, "ay2017-18-autumn"),
        ("ay2017-18-summer", 4, "ay2017-18-spring"), ("ay2017-18-summer", 8, "ay2017-18-autumn"),
    ])
    func `the same kind of period stands so many months earlier`(
        _ form: String, _ months: Int, _ earlier: String
    ) throws {
        #expect(try Period(form).earlier(months: months)?.description == earlier)
    }

    @Test(arguments: [
        ("2017-18-Q3", 1), ("2017-18-H1", 3), ("fy2017-18", 3), ("2017-18-Q1..Q3", 3), ("ptd-2016-01..2017-12", 12),
        ("at-2017-03-30", 1), ("ay2017-18-spring", 3),
    ])
    func `no period stands between the periods of a calendar`(_ form: String, _ months: Int) throws {
        #expect(try Period(form).earlier(months: months) == nil)
    }

    @Test(arguments: [
        ("2017-12", "2016-11", true), ("2017-18-Q3", "2016-17-Q2", true), ("2017-18-Q4", "cy2018-Q1", false),
        ("2017-12", "2017-18-Q3", false), ("cy2017-Q1..Q3", "cy2016-Q1..Q3", true),
        ("2017-18-Q1..Q3", "2016-17-Q1..Q2", false), ("2017-18-Q1..Q3", "cy2017-Q1..Q3", false),
        ("6m-2017-12", "6m-2016-12", true), ("6m-2017-12", "12m-2017-12", false), ("fy2017-18", "ay2017-18", false),
        ("2013-10..2014-09", "2014-10..2015-09", true), ("2013-10..2014-09", "2015-10..2015-12", false),
        ("at-2017-12-31", "at-2016-03-31", true), ("ay2017-18-autumn", "ay2016-17-spring", false),
    ])
    func `only spans of the same kind and length are alike`(_ one: String, _ other: String, _ isLike: Bool) throws {
        #expect(try Period(one).isLike(Period(other)) == isLike)
        #expect(try Period(other).isLike(Period(one)) == isLike)
    }

    @Test func `a period covers what lies within it`() throws {
        #expect(try Period("fy2017-18").covers(Period("2017-18-Q3")))
        #expect(try Period("fy2017-18").covers(Period("fy2017-18")))
        #expect(try !Period("fy2017-18").covers(Period("cy2017")))
        #expect(try !Period("2017-12").covers(Period("2017-18-Q3")))
    }

    @Test func `a calendar year ends in a financial year`() throws {
        #expect(try Period("cy2017").financialYearEndedIn.description == "fy2017-18")
        #expect(try Period("at-2018-03-31").financialYearEndedIn.description == "fy2017-18")
        #expect(try Period("2018-04").financialYearEndedIn.description == "fy2018-19")
    }
}
