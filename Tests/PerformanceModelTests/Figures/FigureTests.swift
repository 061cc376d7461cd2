import PerformanceModel
import Testing

struct FigureTests {
    @Test func `at the end of a quarter and of its last month is one figure`() throws {
        let end = try figure("cla-rate", "at-2017-12-31", as: .atEnd)
        #expect(try figure("cla-rate", "2017-18-Q3", as: .atEnd) == end)
        #expect(try figure("cla-rate", "2017-12", as: .atEnd) == end)
        #expect(try figure("cla-rate", "2017-12", as: .average) != end)
    }

    @Test func `a forecast, another area and another statistic are other figures`() throws {
        let figures = [
            try figure("a", "fy2017-18"), try figure("a", "fy2017-18", isForecast: true),
            try figure("a", "fy2017-18", of: "england"), try figure("a", "fy2017-18", as: .average),
        ]
        #expect(Set(figures).count == 4)
        #expect(figures[1].description == "a of lancashire at fy2017-18 as total forecast")
    }

    @Test func `a target of a year holds for what ends in it, any other for its own period`() throws {
        func applies(_ target: String, _ period: String) throws -> Bool {
            Target(
                measure: try MeasureID("a"), period: try Period(target), value: 1, approvedBy: "Cabinet", because: ""
            ).applies(to: try Period(period))
        }
        #expect(try applies("fy2017-18", "2017-18-Q3"))
        #expect(try applies("fy2017-18", "at-2018-03-31"))
        #expect(try applies("fy2017-18", "12m-2017-06"))
        #expect(try !applies("fy2017-18", "at-2018-04-01"))
        #expect(try applies("2017-18-Q3", "2017-18-Q3"))
        #expect(try !applies("2017-18-Q3", "2017-12"))
        #expect(try !applies("2017-18-Q3", "2017-18-Q2"))
    }

    @Test(arguments: ["2017-18-Q3", "2017-12", "at-2017-12-31"])
    func `a target of a quarter holds for the figure at its end`(_ period: String) throws {
        let target = Target(
            measure: try MeasureID("a"), period: try Period(period), value: 1, approvedBy: "Cabinet", because: "")
        #expect(target.applies(to: try figure("a", "2017-18-Q3", as: .atEnd).period))
        #expect(!target.applies(to: try figure("a", "2017-18-Q2", as: .atEnd).period))
    }

    @Test func `the target of the shortest period that applies is the one held against`() throws {
        let targets = try [("fy2017-18", 1), ("2017-18-Q3", 3), ("2017-12", 2)].map {
            Target(
                measure: try MeasureID("a"), period: try Period($0), value: Quantity(integerLiteral: $1),
                approvedBy: "C",
                because: "")
        }
        let book = Book(number: 1, targets: [try MeasureID("a"): targets])
        func target(_ measure: String, _ period: String) throws -> Quantity? {
            book.target(of: try figure(measure, period, as: .ratio))?.value
        }
        #expect(try target("a", "2017-18-Q3") == 3)
        #expect(try target("a", "2017-12") == 2)
        #expect(try target("a", "2017-18-Q4") == 1)
        #expect(try target("a", "2016-17-Q3") == nil)
        #expect(try target("b", "2017-18-Q3") == nil)
    }

    @Test func `a year's target is none for a total of part of a year`() throws {
        let target = Target(
            measure: try MeasureID("a"), period: try Period("fy2017-18"), value: 1, approvedBy: "C", because: "")
        #expect(target.applies(to: try figure("a", "fy2017-18")))
        #expect(target.applies(to: try figure("a", "12m-2017-12")))
        #expect(!target.applies(to: try figure("a", "2017-18-Q3")))
        #expect(target.applies(to: try figure("a", "2017-18-Q3", as: .average)))
    }

    @Test func `what says the same of the same figure is the same, down to the places`() throws {
        func observation(_ value: String, line: Int) throws -> Observation {
            Observation(
                figure: try figure("a", "2017-12"),
                content: .value(try #require(ReturnedValue(value: Quantity(value)))), line: line)
        }
        #expect(try observation("22.8", line: 2).saysTheSame(as: observation("22.8", line: 9)))
        #expect(try !observation("22.8", line: 2).saysTheSame(as: observation("22.80", line: 2)))
        #expect(try !observation("22.8", line: 2).saysTheSame(as: observation("22.9", line: 2)))
    }

    @Test func `a value needs itself or both of its parts`() {
        #expect(ReturnedValue(value: nil) == nil)
        #expect(ReturnedValue(value: nil, numerator: 1) == nil)
        #expect(ReturnedValue(value: nil, numerator: 1, denominator: 2) != nil)
        #expect(ReturnedValue(value: 5) != nil)
    }

    @Test func `a returned value never gains places when it is printed`() throws {
        let written = FigureValue(exact: Ratio(try Quantity("74")), written: try Quantity("74"))
        #expect(written.printed(as: .percentage, places: 1) == "74%")
        let worked = FigureValue(exact: Ratio(try Quantity("74")))
        #expect(worked.printed(as: .percentage, places: 1) == "74.0%")
        #expect(FigureValue(exact: try #require(Ratio(-1500, over: 1))).printed(as: .pounds, places: 0) == "-£1,500")
    }
}
