import Testing

struct PeriodHasEndedTests {
    @Test(arguments: [
        ("2018-02", "February 2018", "28 February 2018"), ("2017-18-Q4", "Q4 2017/18", "31 March 2018"),
        ("at-2018-02-06", "6 February 2018", "6 February 2018"),
    ])
    func `an outturn of a period still running is refused`(_ period: String, _ words: String, _ last: String) throws {
        try expectOne(
            "period-has-ended", in: "measure,period,value\nvisits,1️⃣\(period),5\n",
            "\(words) ends on \(last), after today; write yes in column forecast if it is one")
    }

    @Test(arguments: ["2018-01,,5,", "at-2018-02-05,,5,", "2018-02,yes,5,", "2017-18-Q4,,,not-due"])
    func `the day itself, a forecast and an absence are quiet`(_ row: String) throws {
        try expectQuiet("measure,period,forecast,value,absence\nvisits,\(row)\n")
    }
}
