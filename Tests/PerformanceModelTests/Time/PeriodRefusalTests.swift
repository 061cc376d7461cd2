import PerformanceModel
import Testing

struct PeriodRefusalTests {
    @Test(arguments: ["2017/18", "2017-18", "1999/00"])
    func `a year without its kind is refused, and its kind is asked for`(_ text: String) {
        #expect(throws: PeriodError.yearWithoutKind(text)) { try Period(text) }
        #expect(
            "\(PeriodError.yearWithoutKind("2017/18"))"
                == "'2017/18' could be a financial or an academic year; write fy2017-18 or ay2017-18")
    }

    @Test(arguments: [
        "", " ", "?", "2017", "Q3", "2017-18-Q5", "2017-18-Q0", "2017-18-Q", "2017-18-H3", "2017-19-Q1", "fy2017",
        "fy2017-19", "fy2017-18..2018-04", "fy2017-18..2017-03", "cy2017..2018-01", "cy2017-Q1..Q5", "cy2017-Q2..Q3",
        "ay2017-18-winter", "1m-2017-12", "0m-2017-12", "121m-2017-12", "6m-2017-13", "m-2017-12", "at-2017-02-29",
        "at-2017-12", "2014-09..2013-10", "ptd-2017-12..2016-01", "2017-12?", "2017-18-Q3?", "December 2017",
        "2017-18-q3", "FY2017-18", " 2017-12", "2017-12 ", "2017-12\n", "2017‐12", "2017-18\u{301}-Q3", "cy2017\u{308}",
        "٢٠١٧-١٢", "at-2017-12-31T00:00", "2017-18-Q1...Q3",
    ])
    func `what is not a period is refused with examples`(_ text: String) {
        #expect(throws: PeriodError.notAPeriod(text)) { try Period(text) }
    }

    @Test func `a refusal lists the forms`() {
        #expect(
            "\(PeriodError.notAPeriod("Q3"))"
                == "'Q3' is not a period; write a month as 2017-12, a quarter as 2017-18-Q3, a financial year as "
                + "fy2017-18, a year to date as 2017-18-Q1..Q3, a day as at-2017-12-31")
    }

    @Test func `a long text is refused at once and quoted by its beginning`() {
        let text = String(repeating: "2017-12", count: 100_000)
        #expect(throws: PeriodError.notAPeriod(text.prefix(40) + "…")) { try Period(text) }
    }
}
