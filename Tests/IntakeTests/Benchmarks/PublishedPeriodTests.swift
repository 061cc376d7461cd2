import Intake
import PerformanceModel
import Testing

/// Periods as publishers write them, read in the sense the mapping gives their years.
struct PublishedPeriodTests {
    private typealias Desk = BenchmarkDesk

    @Test(arguments: [
        ("2016/17", "financial", "fy2016-17"), ("2016/17", "academic", "ay2016-17"),
        ("1999/00", "financial", "fy1999-00"),
        ("2016/17", "ending March", "fy2016-17"), ("2016/17", "ending August", "ay2016-17"),
        ("2016/17", "ending June", "12m-2017-06"), ("2016/17", "at 31 March", "at-2017-03-31"),
        ("2016/17", "at 30 September", "at-2016-09-30"), ("2016", "calendar", "cy2016"),
        ("2017", "ending March", "fy2016-17"), ("2017", "ending December", "cy2017"),
        ("2017", "ending June", "12m-2017-06"),
        ("2017", "at 31 March", "at-2017-03-31"), ("2016", "at 29 February", "at-2016-02-29"),
        ("2015 - 17", "calendar", "36m-2017-12"), ("1998 - 00", "calendar", "36m-2000-12"),
        ("2015 - 2017", "calendar", "36m-2017-12"), ("2015/16 - 17/18", "financial", "36m-2018-03"),
        ("2014/15 - 16/17", "academic", "36m-2017-08"), ("2015/16 - 2017/18", "financial", "36m-2018-03"),
        ("2016/17 Q3", "financial", "2016-17-Q3"), ("2016/17 Q1-Q3", "financial", "2016-17-Q1..Q3"),
        ("2016/17 Q2-Q3", "financial", "6m-2016-12"), ("2016/17 Q3 - 2017/18 Q2", "financial", "12m-2017-09"),
        ("2017 Q2", "calendar", "cy2017-Q2"), ("2017 Q3 - 2018 Q2", "calendar", "12m-2018-06"),
        ("Jan 2017", "financial", "2017-01"), ("2017 Oct", "calendar", "2017-10"),
        ("September 2017", "at 1 May", "2017-09"),
        ("Aug 2016 - Jul 2017", "academic", "12m-2017-07"), ("fy2016-17", "calendar", "fy2016-17"),
    ])
    func `a period is read`(_ text: String, _ year: String, _ period: String) throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row(period: text, range: ""), year: year)
        #expect(reading.observations.map(\.figure.period.description) == [period])
        #expect(reading.said == [])
    }

    @Test(arguments: ["2016/17", "2016", "2015 - 17", "2016/17 Q3", "2017 Q2", "2015/16 - 17/18"])
    func `a year that could be of several kinds is not guessed`(_ text: String) throws {
        var framework = try Desk.framework()
        framework.measures[0].benchmarks = framework.measures[0].benchmarks.map {
            $0.map {
                Benchmark(publisher: $0.publisher, name: $0.name, columns: $0.columns, rows: $0.rows, year: nil)
            }
        }
        let file = Desk.fingertips + Desk.row(period: text) + Desk.row("E07000117,Burnley,District", period: text)
        #expect(
            try Desk.read(Array(file.utf8), framework: framework).said == [
                "ambiguous-period: error: line 2, column Time period: '\(text)' could be years of several kinds; say "
                    + "in the measure's benchmark which, as year: financial, academic, calendar, ending March or at "
                    + "31 March"
            ])
    }

    @Test(arguments: [
        ("2016/17", "calendar"), ("2016", "financial"), ("2016", "academic"), ("2017 Q2", "financial"),
        ("2016/17 Q3", "academic"), ("2016/17 Q3", "calendar"), ("2016/17", "at 30 June"),
        ("2016/17", "ending December"), ("2015 - 17", "at 31 March"), ("2017", "at 29 February"),
    ])
    func `a year of another kind than the mapping says is refused`(_ text: String, _ year: String) throws {
        #expect(
            try Desk.read(Desk.fingertips + Desk.row(period: text, range: ""), year: year).said == [
                "not-a-period: error: line 2, column Time period: '\(text)' cannot be read with year: \(year), which "
                    + "the measure's benchmark says; correct the benchmark"
            ])
    }

    @Test(arguments: [
        "2016-17", "2016/18", "16/17", "2016/17 ", "2016/17  Q3", "2016/17 Q5", "2016/17 Q3-Q1", "Q3 2016/17",
        "2017 - 15",
        "2017 - 17", "2000 - 2015", "2016/17 - 18", "2016 - Mar 2017", "Foo 2017", "Jan 17", "9999", "", " - ", "/",
        "2016/17 Q", "２０１６",
    ])
    func `what is no period is quoted`(_ text: String) throws {
        #expect(
            try Desk.read(Desk.fingertips + Desk.row(period: text), year: "calendar").findings.map(\.rule)
                == ["not-a-period"], "\(text)")
    }

    @Test(arguments: [
        ("2016/17", "3y", "financial"), ("2015/16 - 17/18", "1y", "financial"), ("Jan 2017", "3m", "calendar"),
    ])
    func `a span that is not as long as the file says is refused`(_ text: String, _ range: String, _ year: String)
        throws
    {
        let said = try Desk.read(Desk.fingertips + Desk.row(period: text, range: range), year: year).said
        #expect(said.count == 1)
        #expect(
            said.first?.hasPrefix("period-range: error: line 2, column Time period: '\(text)' was read as ") == true)
        #expect(said.first?.contains("the column Time period range says \(range)") == true)
    }

    @Test(arguments: [("2015 - 17", "3y", "calendar"), ("2017 Q2", "3m", "calendar"), ("2017", "1y", "at 31 March")])
    func `a span as long as the file says is read`(_ text: String, _ range: String, _ year: String) throws {
        #expect(try Desk.read(Desk.fingertips + Desk.row(period: text, range: range), year: year).said == [])
    }
}
