import Intake
import PerformanceModel
import TestSupport
import Testing

struct MalformedBenchmarkTests {
    private typealias Desk = BenchmarkDesk

    private static let education = "time_period,time_identifier,geographic_level,country_code,country_name,"
    private static let sound = Array(
        (Desk.fingertips + Desk.row(limits: "1,2", parts: "3,4", note: "n")
            + Desk.row("E07000117,Burnley,District", period: "2015 - 17", range: "3y")).utf8)

    @Test(arguments: [
        Array("90813,short,row\n".utf8), [0xA3, 0x0A], [0x00, 0x0A], Array("\"90813,never closed".utf8),
    ])
    func `a table that is unsound beneath its header is refused whole`(_ end: [UInt8]) throws {
        let reading = try Desk.read(Self.sound + end, framework: Desk.framework())
        #expect(Set(reading.findings.map(\.rule)) == ["csv"], "\(reading.said)")
        #expect(reading.observations == [])
    }

    @Test func `what is no table is no publisher's file either`() throws {
        #expect(try Desk.read(Array("%PDF-1.7".utf8), framework: Desk.framework()).findings.map(\.rule) == ["csv"])
    }

    @Test func `a header without rows is said so`() throws {
        #expect(try Desk.read(Desk.fingertips).said == ["no-rows: error: the file has a header and no row beneath it"])
    }

    @Test func `a heading that stands twice is refused where it stands`() throws {
        let text = Desk.fingertips.replacing("Count,Denominator", with: "Value,Denominator") + Desk.row()
        #expect(
            try Desk.read(text).said == [
                "repeated-column: error: line 1, column 18: the column 'Value' stands twice; keep one"
            ])
    }

    @Test func `a file of which nothing is mapped says what to do`() throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row(indicator: "1"))
        #expect(
            reading.said == [
                "no-comparators: error: no row is of a measure with a benchmark of fingertips and of an area other "
                    + "than the council's own; map a measure, or add the area with its code",
                "unmapped-rows: note: line 2: left out: 1 row that no measure's benchmark chooses (indicators 1)",
            ])
    }

    @Test func `many different faults are listed to a thousand`() throws {
        let rows = (0..<3000).map { Desk.row(period: "period \($0)") }
        let reading = try Desk.read(Desk.fingertips + rows.joined())
        #expect(reading.findings.count == 1001)
        #expect(reading.findings.contains { $0.rule == "more-findings" })
    }

    @Test func `random bytes are refused or read, and never trap`() throws {
        var random = SeededNumbers(seed: 23)
        let framework = try Desk.framework(year: "calendar")
        let sounds = [
            Self.sound,
            Array(
                (Self.education + "characteristic,children_count\n201617,Financial year Q3,National,E92000001,England,"
                    + "Total,5\n2017,November,Regional,,,Total,low\n").utf8),
            Array(
                ("Area,Period,Metric,Value,On time,All,Remark,Released\nEngland,2016 - 17,Assessments on time,50,1,2,a,"
                    + "2018-01-01\n").utf8),
        ]
        for round in 0..<3000 {
            var bytes = sounds[round % sounds.count]
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : Array("0129-/ ,.\"Q\n".utf8).randomElement(using: &random) ?? 0
            }
            let reading = try Desk.read(bytes, framework: framework)
            #expect(reading.isAcceptable || !reading.findings.isEmpty)
        }
    }
}
