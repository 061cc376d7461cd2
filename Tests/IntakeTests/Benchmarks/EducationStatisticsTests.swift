import Intake
import PerformanceModel
import Testing

struct EducationStatisticsTests {
    private typealias Desk = BenchmarkDesk

    private static let header = """
        time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,\
        new_la_code,la_name,lad_code,lad_name,characteristic,children_count

        """

    private static func row(
        _ period: String = "2017,Reporting year", value: String = "72670", characteristic: String = "Total",
        level: String = "National", rest: String = ",,,,,,"
    ) -> String {
        "\(period),\(level),E92000001,England,\(rest),\(characteristic),\(value)\n"
    }

    @Test func `each geographic level is known by its own code`() throws {
        let reading = try Desk.read(
            Self.header + Self.row()
                + Self.row(value: "13000", level: "Regional", rest: "E12000002,North West,,,,,")
                + Self.row(
                    value: "1", level: "Local authority", rest: "E12000002,North West,888,E10000017,Lancashire,,")
                + Self.row(
                    value: "2", level: "Local authority district", rest: "E12000002,North West,,,,E07000117,Burnley")
                + Self.row(value: "3", level: "Local authority", rest: "E12000002,North West,889,E06000008,Blackburn,,")
                + Self.row(value: "4", level: "Parliamentary constituency")
                + Self.row(value: "5", characteristic: "Male"),
            year: "at 31 March")
        #expect(
            reading.figures == [
                "cla of england at at-2017-03-31 as at-end: 72670",
                "cla of north-west at at-2017-03-31 as at-end: 13000",
                "cla of burnley at at-2017-03-31 as at-end: 2",
            ])
        #expect(
            reading.said == [
                "unknown-areas: note: line 6: left out: 2 rows of areas that the framework does not have "
                    + "(E06000008 Blackburn, Parliamentary constituency)",
                "unmapped-rows: note: line 8: left out: 1 row that no measure's benchmark chooses",
            ])
        let first = try #require(reading.observations.first)
        #expect(first.note == "Published 2018-07-03 by Explore Education Statistics")
        #expect(first.column == "children_count")
    }

    @Test(arguments: [
        ("201617,Academic year", "academic", "at-2017-08-31"),
        ("201617,Academic year", "at 19 January", "at-2017-01-19"),
        ("201617,Financial year", "at 31 March", "at-2017-03-31"),
        ("201617,Financial year", "financial", "at-2017-03-31"),
        ("201617,Financial year", "at 30 June", "at-2016-06-30"), ("2017,Calendar year", "calendar", "at-2017-12-31"),
        ("201617,Financial year Q3", "financial", "at-2016-12-31"),
        ("2017,Calendar year Q2", "calendar", "at-2017-06-30"),
        ("201617,Autumn term", "academic", "at-2016-12-31"), ("201617,Spring term", "academic", "at-2017-04-30"),
        ("201617,Summer term", "academic", "at-2017-08-31"),
        ("201617,Autumn and spring term", "academic", "at-2017-04-30"),
        ("201617,Part 1 (April to September)", "financial", "at-2016-09-30"),
        ("201617,Part 2 (October to March)", "financial", "at-2017-03-31"),
        ("2017,November", "academic", "at-2017-11-30"),
        ("2017,Reporting year", "ending March", "at-2017-03-31"), ("2017,Reporting year", "calendar", "at-2017-12-31"),
        ("201617,ACADEMIC YEAR ", "academic", "at-2017-08-31"),
    ])
    func `a time identifier says what kind of period it is`(_ period: String, _ year: String, _ day: String) throws {
        let reading = try Desk.read(Self.header + Self.row(period), year: year)
        #expect(reading.observations.map(\.figure.period.description) == [day])
        #expect(reading.said == [])
    }

    @Test(arguments: [
        ("201617,Academic year", "calendar", "cannot be read with year: calendar"),
        ("2017,Reporting year", "financial", "cannot be read with year: financial"),
        ("201617,Reporting year", "at 31 March", "is not a period"),
        ("201618,Academic year", "academic", "is not a period"),
        ("2017,Academic year", "academic", "is not a period"), ("2017,Autumn term", "academic", "is not a period"),
        ("2017,Week 12", "calendar", "no period here is a week"),
        ("201617,Tax year", "financial", "a tax year begins on 6 April"),
        ("201617,Academic year Q2", "academic", "academic years have terms here and no quarters"),
        ("2017,Half year", "calendar", "is not a period"), (",", "calendar", "is not a period"),
    ])
    func `a period that is not held or not meant is refused once`(
        _ period: String, _ year: String, _ words: String
    ) throws {
        let reading = try Desk.read(Self.header + Self.row(period) + Self.row(period, value: "7"), year: year)
        #expect(reading.findings.map(\.rule) == ["not-a-period"])
        #expect(reading.said.first?.contains(words) == true, "\(reading.said)")
        #expect(reading.said.first?.contains("line 2, column time_period: '") == true)
        #expect(!reading.isAcceptable)
    }

    @Test func `a reporting year means nothing by itself`() throws {
        var framework = try Desk.framework()
        framework.measures[1].benchmarks = framework.measures[1].benchmarks?.map {
            Benchmark(publisher: $0.publisher, name: $0.name, columns: $0.columns, rows: $0.rows, year: nil)
        }
        #expect(
            try Desk.read(Array((Self.header + Self.row()).utf8), framework: framework).findings.map(\.rule)
                == ["ambiguous-period"])
        let year = Self.header + Self.row("201617,Financial year")
        #expect(try Desk.read(Array(year.utf8), framework: framework).said == [])
    }

    @Test(arguments: [
        ("z", "not-applicable"), ("x", "not-available"), ("c", "confidential"), ("low", "below-rounding"),
        ("k", "below-rounding"), (":", "not-available"), ("~", "below-rounding"), ("[z]", "not-applicable"),
        ("u", "not-available"),
    ])
    func `a symbol is the reason there is no value`(_ symbol: String, _ absence: String) throws {
        let reading = try Desk.read(Self.header + Self.row(value: symbol), year: "at 31 March")
        #expect(reading.figures == ["cla of england at at-2017-03-31 as at-end: \(absence)"])
        let note = try #require(reading.observations.first).note
        let remark = Publication(note: note)?.remark
        #expect(remark == (symbol == "u" ? "of low reliability [u]" : ""))
    }

    @Test func `a file without the column of the indicator is of another subject`() throws {
        let other = Self.header.replacing("children_count", with: "absence_rate") + Self.row()
        #expect(
            try Desk.read(other, year: "at 31 March").findings.map(\.rule) == ["no-comparators", "unmapped-rows"])
    }
}
