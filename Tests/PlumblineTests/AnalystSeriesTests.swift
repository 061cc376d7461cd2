import TestSupport
import Testing

/// What series the commands for charts and forecasts take, and where they have holes.
struct AnalystSeriesTests {
    private static let rolling = (0..<12).map { "\(2013 + $0 / 4)-\(["03", "06", "09", "12"][$0 % 4])" }
    private static let toDate = (0..<12).map { "\(2013 + $0 / 4)-\(14 + $0 / 4)-Q1..Q\($0 % 4 + 1)" }

    private func rows(_ dates: [String], _ series: String = "a") -> String {
        dates.enumerated().map { "\(series),\($1),\(10 + $0 % 3)\n" }.joined()
    }

    @Test(arguments: ["spc", "forecast"])
    func `a rolling series and a year to date are refused at their lines, and the rest goes on when asked`(
        _ command: String
    ) throws {
        let file =
            "series,date,value\n" + rows(Self.rolling.map { "12m-\($0)" }, "r") + rows(Self.toDate, "y")
            + rows(Self.rolling, "a")
        let outcome = try analyse(file, command)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        for said in [
            "file.csv, line 2, column date: r: '12m-2013-03' is refused, since it is a rolling figure of 12 months:",
            "file.csv, line 14, column date: y: '2013-14-Q1..Q1' is refused, since it is a year to date:",
        ] {
            #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
        }
        #expect(!outcome.complaint.contains("stands twice"))
        let rest = try analyse(file, command, "--keep-going", "--format", "csv")
        #expect(rest.status == 0 && rest.lines.count > 4 && rest.lines.dropFirst().allSatisfy { $0.hasPrefix("a,") })
    }

    @Test func `years that end in any month but do not overlap are no rolling figures`() throws {
        let file = "series,date,value\n" + rows((2010...2019).map { "12m-\($0)-09" })
        #expect(try analyse(file, "spc").status == 0)
    }

    /// By hand: all moves are 2, for the one from 12 to 30 goes across the gap; 21 ∓ 2.66 × 2.
    @Test func `a month without a row is told, and no move goes across it`() throws {
        let values = [10, 12, 10, 12, nil, 30, 32, 30, 32]
        let rows = values.enumerated().compactMap { month, value in value.map { "2017-0\(month + 1),\($0)\n" } }
        let outcome = try analyse("date,value\n" + rows.joined(), "spc", "--no-screen", "--format", "csv")
        try #require(outcome.status == 0 && outcome.lines.count == 9)
        #expect(outcome.lines[1] == ",2017-01,10,0,21,15.68,26.32,outside,neutral-low")
        #expect(outcome.complaint.contains("there is no row for 2017-05; no run and no move"))
    }

    /// By hand: 4.5 ∓ 2.66; without the gap all would be a trend.
    @Test func `no run goes across a quarter without a row`() throws {
        let quarters = (0..<9).map { "\(2015 + $0 / 4)-\(16 + $0 / 4)-Q\($0 % 4 + 1)" }
        let rows = quarters.enumerated().filter { $0.offset != 4 }.enumerated().map { "\($1.element),\($0 + 1)\n" }
        let outcome = try analyse("date,value\n" + rows.joined(), "spc", "--format", "csv")
        let rules = TestSupport.rows(of: Array(outcome.output.utf8)).map { $0["rule"] ?? "" }
        #expect(rules == ["outside", "none", "none", "none", "none", "none", "none", "outside"])
        #expect(outcome.complaint.contains("there is no row for 2016-17-Q1;"))
    }

    @Test func `days at the end of months have gaps, and days four weeks apart have none`() throws {
        let ends = "2017-01-31 2017-02-28 2017-03-31 2017-04-30 2017-08-31 2017-09-30 2017-10-31 2017-11-30"
        let months = try analyse(
            "series,date,value\n" + rows(ends.split(separator: " ").map(String.init)), "spc")
        #expect(months.complaint.contains("there is no row for 2017-05-31 to 2017-07-31;"))
        let weeks = "2017-01-06 2017-02-03 2017-03-03 2017-03-31 2017-04-28 2017-05-26 2017-06-23 2017-08-18"
        let days = try analyse("series,date,value\n" + rows(weeks.split(separator: " ").map(String.init)), "spc")
        #expect(days.status == 0 && !days.complaint.contains("no row for"))
    }

    @Test func `a season is told, since it hides signals, and no season is not`() throws {
        let quarters = (0..<20).map { "\(2012 + $0 / 4)-\(13 + $0 / 4)-Q\($0 % 4 + 1)" }
        let seasonal = quarters.enumerated().map { "\($1),\([10, 24, 35, 22][$0 % 4] + $0 * 7 % 5)\n" }
        let outcome = try analyse("date,value\n" + seasonal.joined(), "spc")
        #expect(
            outcome.complaint.contains("has a season of 4 periods, which widens the limits and hides signals; chart"))
        let plain = quarters.enumerated().map { "\($1),\($0 * 7 % 5)\n" }
        #expect(try !analyse("date,value\n" + plain.joined(), "spc").complaint.contains("season"))
    }
}
