import Evaluation
import Intake
import PerformanceModel
import Reports
import Testing

struct ExampleCouncilTests {
    private static let reports = ["q3-2017-18", "q3-2017-18-by-directorate"]

    @Test func `the framework, returns and commentary are read without an error`() throws {
        let council = try ExampleCouncil()
        #expect(council.findings.filter { $0.severity == .error }.map(\.description) == [])
        #expect(council.returns.count == 10)
        #expect(council.commentary.count == 23)
        let figures = council.returns.flatMap(\.observations).map(\.figure)
        #expect(Set(figures).count == figures.count)
    }

    @Test func `what the paper itself got wrong is found, and no more`() throws {
        #expect(
            try ExampleCouncil().findings.map { "\($0.rule) \($0.place)" } == [
                "stray-space adult-social-care-2017-18-q3.csv, line 14, column value",
                "value-and-parts-agree childrens-social-care-2017-18-q3.csv, line 10, column value",
                "stray-space libraries-and-museums-2017-18-q3.csv, line 2, column 2017-18-Q3",
            ])
    }

    @Test(arguments: reports)
    func `a report is read and checked without an error`(_ name: String) throws {
        let council = try ExampleCouncil()
        let reading = try council.report(name)
        #expect(reading.findings.map(\.description) == [])
        let checked = try check(#require(reading.report), in: council.book())
        #expect(checked.findings.allSatisfy { $0.severity != .error })
        #expect(!checked.references.isEmpty)
    }

    @Test func `seven measures are rated, and the delayed days have a direction`() throws {
        let council = try ExampleCouncil()
        let report = try #require(council.report("q3-2017-18").report)
        let cells = try check(report, in: council.book()).cells
        let rated = cells.count { if case .status(.rated) = $0.content { true } else { false } }
        #expect(rated == 5)
        let row = try check(report, in: council.book()).sections.flatMap(\.themes).flatMap(\.tables).flatMap(\.groups)
            .flatMap(\.rows).first { $0.measure.id.text == "dtoc-days" }
        #expect(row?.cells.last?.text == "↗ Improving")
    }
}
