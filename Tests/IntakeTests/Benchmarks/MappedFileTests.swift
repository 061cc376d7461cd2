import Intake
import PerformanceModel
import Testing

/// Any other publisher's file, known by the columns that a mapping names.
struct MappedFileTests {
    private typealias Desk = BenchmarkDesk

    private static let header = "Area,Period,Metric,Value,On time,All,Remark,Released\n"

    @Test func `every mapped column is read`() throws {
        let reading = try Desk.read(
            Self.header + "E92000001,2016/17,Assessments on time,82.5%,825,1000,Provisional,2018-07-05\n"
                + "E92000001,2016/17,Another metric,10,,,,2018-07-05\n"
                + "North West,2015/16,Assessments on time,80.50,,,,\n"
                + ",,,,,,,\n")
        #expect(
            reading.figures == [
                "on-time of england at fy2016-17 as ratio: 82.5 825 1000",
                "on-time of north-west at fy2015-16 as ratio: 80.50",
            ])
        #expect(
            reading.observations.map(\.note) == [
                "Published 2018-07-05 by LG Inform: Provisional", "Published 2018-07-03 by LG Inform",
            ])
        #expect(reading.said == ["unmapped-rows: note: line 3: left out: 1 row that no measure's benchmark chooses"])
    }

    @Test func `columns may stand in any order and others between them`() throws {
        let reading = try Desk.read(
            "Released,Extra,Metric,All,On time,Value,Period,Area,Remark\n"
                + "2018-07-05,x,Assessments on time,1000,825,82.5,fy2016-17,England,\n")
        #expect(reading.figures == ["on-time of england at fy2016-17 as ratio: 82.5 825 1000"])
    }

    @Test(arguments: ["Area,Period,Metric,Value\nEngland,2016/17,Assessments on time,82.5\n", "measure,period,value\n"])
    func `a file without a mapped column is read as a return`(_ text: String) throws {
        let reading = try Desk.read(text, published: nil)
        #expect(!reading.isAcceptable)
        #expect(["unknown-column", "no-rows"].contains(reading.findings.first?.rule))
    }

    @Test func `a return is read as ever, and has no day of publication`() throws {
        let text = "measure,area,period,value\non-time,england,fy2016-17,82.5\n"
        let reading = try Desk.read(text, published: nil)
        #expect(reading.figures == ["on-time of england at fy2016-17 as ratio: 82.5"])
        #expect(reading.said == [])
        #expect(
            try Desk.read(text).said == [
                "publication-date: error: the header is of no publisher and of no mapping, so the file was read as a "
                    + "return, which has no day of publication; correct the heading or leave out --published"
            ])
    }

    @Test(arguments: [
        (
            "England,2016/17,Assessments on time,101,,,,",
            "percentage-of-whole: error: line 2, column Value: 101% is more than the whole"
        ),
        (
            "England,2016/17,Assessments on time,many,,,,",
            "not-a-number: error: line 2, column Value: 'many' is not a number; write it with digits and at most one "
                + "point"
        ),
        (
            "England,2016/17,Assessments on time,50,30,20,,",
            "share-within-whole: error: line 2, column On time: the numerator 30 is more than the denominator 20, of "
                + "which it is part"
        ),
        (
            "England,2016/17,Assessments on time,50,-1,20,,",
            "counts-are-not-negative: error: line 2, column On time: the numerator -1 is below nought"
        ),
        (
            "England,2016/17,Assessments on time,50,,,,3/7/18",
            "publication-date: error: line 2, column Released: '3/7/18' is not a day; write it as 2018-07-03"
        ),
        (
            "England,2016/17,Assessments on time,50,,,,2018-08-02",
            "publication-date: error: line 2, column Released: the day of publication, 2 August 2018, is after today; "
                + "correct it"
        ),
        (
            "England,2016/17,Assessments on time,50,,,,2017-03-30",
            "publication-date: error: line 2, column Released: the day of publication, 30 March 2017, is before the "
                + "end of 2016/17 financial year; correct it"
        ),
    ])
    func `what cannot be right refuses the file, at its column`(_ row: String, _ said: String) throws {
        let reading = try Desk.read(Self.header + row + "\nE12000002,2016/17,Assessments on time,50,,,,\n")
        #expect(reading.said.contains(said), "\(reading.said)")
        #expect(!reading.isAcceptable)
    }

    @Test func `a file of nobody's day is asked for it once`() throws {
        let rows = "England,2016/17,Assessments on time,50,,,,\nNorth West,2016/17,Assessments on time,50,,,,\n"
        #expect(
            try Desk.read(Self.header + rows, published: nil).said == [
                "publication-date: error: say when the file was published: --published 2018-07-03"
            ])
    }
}
