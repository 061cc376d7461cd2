import Intake
import PerformanceModel
import Testing

struct FingertipsTests {
    private typealias Desk = BenchmarkDesk

    @Test func `the figures of areas the framework has are read with their parts, note and day of publication`() throws
    {
        let reading = try Desk.read(
            Desk.fingertips
                + Desk.row(value: "404.64312345", parts: "38976,9632190", note: "Aggregated from all known areas")
                + Desk.row("E07000117,Burnley,District", period: "2015/16", value: "512.1"))
        #expect(
            reading.figures == [
                "self-harm of england at fy2016-17 as ratio: 404.643123 38976 9632190",
                "self-harm of burnley at fy2015-16 as ratio: 512.1",
            ])
        #expect(
            reading.observations.map(\.note) == [
                "Published 2018-07-03 by Fingertips: Aggregated from all known areas",
                "Published 2018-07-03 by Fingertips",
            ])
        let first = try #require(reading.observations.first)
        #expect(first.line == 2 && first.column == "Value")
        #expect(Publication(note: first.note)?.day.description == "2018-07-03")
        #expect(
            reading.said == [
                "rounded-values: note: line 2: rounded to six places after the point: 1 row with more "
                    + "(404.64312345)"
            ])
        #expect(reading.isAcceptable)
    }

    @Test(arguments: [
        ("0.12345649", "0.123456"), ("0.1234565", "0.123457"), ("-0.1234565", "-0.123457"), ("-1.9999995", "-2"),
        ("404.6000000000001", "404.6"), ("404.60", "404.60"),
    ])
    func `a long decimal is rounded to six places, half away from nought`(_ cell: String, _ value: String) throws {
        let framework = try Desk.framework()
        var measures = framework.measures
        measures[0].unit = .score
        var scores = framework
        scores.measures = measures
        let text = Desk.fingertips + Desk.row(value: cell)
        let reading = try Desk.read(Array(text.utf8), framework: scores)
        #expect(reading.figures == ["self-harm of england at fy2016-17 as ratio: \(value)"])
    }

    @Test func `rows of other indicators, people and areas are counted in one note each`() throws {
        let reading = try Desk.read(
            Desk.fingertips + Desk.row() + Desk.row(indicator: "90316") + Desk.row(indicator: "90316")
                + Desk.row(indicator: "91133") + Desk.row(sex: "Male")
                + Desk.row(category: "County & UA deprivation deciles,Most deprived decile")
                + Desk.row("E06000001,Hartlepool,UA") + Desk.row("E06000002,Middlesbrough,UA")
                + Desk.row("E06000002,Middlesbrough,UA", period: "2015/16"))
        #expect(reading.figures.count == 1)
        #expect(
            reading.said == [
                "unmapped-rows: note: line 3: left out: 5 rows that no measure's benchmark chooses "
                    + "(indicators 90316, 91133, 90813)",
                "unknown-areas: note: line 8: left out: 3 rows of areas that the framework does not have "
                    + "(E06000001 Hartlepool, E06000002 Middlesbrough)",
            ])
        #expect(reading.isAcceptable)
    }

    @Test func `an area is known by its code, and by its title only where it has none`() throws {
        let reading = try Desk.read(
            Desk.fingertips + Desk.row("E12000002,North West region,Region") + Desk.row("E07000999,Burnley,District")
                + Desk.row("E99999999,Statistical neighbours,Other", value: "1.5"))
        #expect(
            reading.figures == [
                "self-harm of north-west at fy2016-17 as ratio: 404.6",
                "self-harm of neighbours at fy2016-17 as ratio: 1.5",
            ])
    }

    @Test(arguments: [
        ("", "Value suppressed for disclosure control due to small count", "confidential"),
        ("", "Value not published for data quality reasons", "not-available"), ("*", "", "confidential"),
        ("[c]", "", "confidential"),
    ])
    func `a value that is withheld is absent, and why is kept`(_ value: String, _ note: String, _ absence: String)
        throws
    {
        let reading = try Desk.read(Desk.fingertips + Desk.row(value: value, parts: ",2000", note: note))
        #expect(reading.figures == ["self-harm of england at fy2016-17 as ratio: \(absence)"])
        let observation = try #require(reading.observations.first)
        #expect(Publication(note: observation.note)?.remark == note)
        #expect(reading.said == [])
    }

    @Test func `a row with nothing in it is left out and counted`() throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row() + Desk.row(period: "2015/16", value: ""))
        #expect(reading.figures.count == 1)
        #expect(reading.said == ["empty-values: note: line 3: left out: 1 row without value, symbol or note"])
    }

    @Test func `England given once more for each parent area is taken once`() throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row() + Desk.row())
        #expect(reading.figures.count == 1)
        #expect(reading.said == ["repeated-rows: note: line 3: left out: 1 row repeating what another says"])
    }

    @Test func `a mapping that chooses two rows of one figure is told what tells them apart`() throws {
        var framework = try Desk.framework()
        let text =
            "measures:\n  - {id: self-harm, title: S, polarity: low, unit: rate_per_100k, aggregation: ratio, "
            + "group: care, benchmarks: [{publisher: fingertips, indicator: 90813, year: financial}]}\n"
        framework.measures[0] = try #require(
            FrameworkReading(reading: [("m.yaml", Array(text.utf8))]).framework.measures.first)
        let file =
            Desk.fingertips + Desk.row(sex: "Male", value: "201") + Desk.row(sex: "Female", value: "611")
            + Desk.row("E07000117,Burnley,District", sex: "Male", value: "2")
            + Desk.row("E07000117,Burnley,District", sex: "Female", value: "6")
        let reading = try Desk.read(Array(file.utf8), framework: framework)
        #expect(
            reading.said == [
                "several-rows: error: line 3, column Value: self-harm of England for 2016/17 financial year stands on "
                    + "line 2 already with another value; the two differ in Sex ('Male', 'Female'): say in the "
                    + "measure's benchmark which is meant"
            ])
    }

    @Test func `values that count and denominator do not make are one query`() throws {
        let reading = try Desk.read(
            Desk.fingertips + Desk.row(value: "404.6", parts: "4046,1000000")
                + Desk.row("E12000002,North West,Region", value: "500", parts: "400,100000")
                + Desk.row("E07000117,Burnley,District", value: "61", parts: "60,100000"))
        #expect(
            reading.said == [
                "published-parts: query: line 3: in 2 rows the value is not what count and denominator make "
                    + "(500 where 400 of 100,000 is 400, 61 where 60 of 100,000 is 60); write parts: no in the "
                    + "benchmark where it is a standardised rate, or explain"
            ])
        #expect(reading.isAcceptable)
    }

    @Test func `the limits printed are handed on and are no figures`() throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row(limits: "400.12345678,409.1"))
        let figure = try #require(reading.observations.first).figure
        let limits = try #require(reading.printedLimits[figure])
        #expect(limits.lower.description == "400.123457" && limits.upper.description == "409.1" && limits.line == 2)
    }
}
