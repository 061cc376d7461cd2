import Intake
import PerformanceModel
import Testing

/// What a publisher prints of the council itself is held against the register and never written to it.
struct OwnFiguresTests {
    private typealias Desk = BenchmarkDesk

    private static let own = "E10000017,Lancashire,County"

    private func read(printed: String, held: String?) throws -> ReturnReading {
        try Desk.read(
            Desk.fingertips + Desk.row(value: "404.6") + Desk.row(Self.own, value: printed),
            held: held.map { ["self-harm of lancashire at fy2016-17 as ratio": $0] } ?? [:])
    }

    @Test(arguments: [
        ("74.829348", "75.1", "74.8", "75.1"), ("74.75", "74.7", "74.8", "74.7"), ("75", "74", "75", "74"),
    ])
    func `where the two differ there is a query`(
        _ printed: String, _ held: String, _ theirs: String, _ ours: String
    ) throws {
        let reading = try read(printed: printed, held: held)
        #expect(
            reading.said == [
                "published-differs: query: line 3, column Value: Fingertips prints \(theirs) for Lancashire, 2016/17 "
                    + "financial year, and the register holds \(ours); correct the return or explain"
            ])
        #expect(reading.findings.first?.place.subject == "self-harm of lancashire at fy2016-17 as ratio")
        #expect(reading.figures == ["self-harm of england at fy2016-17 as ratio: 404.6"])
        #expect(reading.isAcceptable)
    }

    @Test(
        arguments: [
            ("74.829348", "74.8"), ("74.8", "74.7500"), ("75", "74.8"), ("74.829348", nil), ("*", "74.8"),
        ] as [(String, String?)])
    func `where they differ by rounding only, or one is not known, there is none`(
        _ printed: String, _ held: String?
    ) throws {
        let reading = try read(printed: printed, held: held)
        #expect(reading.said == [])
        #expect(reading.figures == ["self-harm of england at fy2016-17 as ratio: 404.6"])
    }

    @Test func `a file of the council alone has nothing to write`() throws {
        let reading = try Desk.read(Desk.fingertips + Desk.row(Self.own))
        #expect(reading.findings.map(\.rule) == ["no-comparators"])
        #expect(!reading.isAcceptable)
    }
}
