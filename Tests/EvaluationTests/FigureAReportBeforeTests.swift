import Evaluation
import PerformanceModel
import Testing

struct FigureAReportBeforeTests {
    /// The period of the figure that stood in the report before, where the report is of Q3 2017/18.
    private static func before(
        _ period: String, _ aggregation: Aggregation = .ratio, cadence: Cadence = .quarterly, lag: Int = 0,
        in report: String = "2017-18-Q3"
    ) throws -> String? {
        let measure = try measure("share", .percentage, aggregation) {
            $0.cadence = cadence
            $0.lag = lag
        }
        let figure = Figure(
            measure: measure.id, area: try AreaID("lancashire"), period: try Period(period),
            statistic: aggregation.usualStatistic)
        return measure.figure(before: figure, inReportOf: try Period(report))?.period.description
    }

    @Test(arguments: [
        ("2017-18-Q3", "2017-18-Q2"), ("2017-18-Q1", "2016-17-Q4"), ("2017-12", "2017-09"),
        ("12m-2017-12", "12m-2017-09"), ("2015-10..2015-12", "2015-07..2015-09"),
    ])
    func `a figure of every report is that of a report's length before its own`(_ now: String, _ then: String) throws {
        #expect(try Self.before(now) == then)
        #expect(try Self.before(now, cadence: .monthly) == then)
        #expect(try Self.before(now, lag: 2) == then)
    }

    @Test func `a stock is that of the end of the report before`() throws {
        #expect(try Self.before("2017-18-Q3", .stock) == "at-2017-09-30")
        #expect(try Self.before("2018-02", .stock, cadence: .monthly, in: "2018-02") == "at-2018-01-31")
    }

    @Test func `a year and a programme to date are what they were a report before`() throws {
        #expect(try Self.before("2017-18-Q1..Q3") == "2017-18-Q1..Q2")
        #expect(try Self.before("2017-18-Q1..Q1", in: "2017-18-Q1") == "2016-17-Q1..Q4")
        #expect(try Self.before("ptd-2016-01..2017-12") == "ptd-2016-01..2017-09")
    }

    @Test func `what comes less often stood there already, unless it has come since`() throws {
        #expect(try Self.before("fy2016-17", cadence: .annual) == "fy2016-17")
        #expect(try Self.before("fy2017-18", cadence: .annual, in: "2017-18-Q4") == "fy2016-17")
        #expect(try Self.before("ay2016-17", cadence: .annual) == "ay2016-17")
        #expect(try Self.before("2017-18-H1", cadence: .halfYearly) == "2017-18-H1")
        #expect(try Self.before("2017-18-H2", cadence: .halfYearly, in: "2017-18-Q4") == "2017-18-H1")
        #expect(try Self.before("2017-18-Q2", in: "2017-11") == "2017-18-Q2")
    }

    @Test func `what comes late has come when its lag is over`() throws {
        #expect(try Self.before("fy2016-17", cadence: .annual, lag: 3) == "fy2015-16")
        #expect(try Self.before("fy2016-17", cadence: .annual, lag: 2) == "fy2016-17")
        #expect(try Self.before("2017-18-H1", cadence: .halfYearly, lag: 1) == "2016-17-H2")
    }

    @Test func `a report of a day has none before`() throws {
        #expect(try Self.before("2017-18-Q3", in: "at-2017-12-31") == nil)
    }
}
