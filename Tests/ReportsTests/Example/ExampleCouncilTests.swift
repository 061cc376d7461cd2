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
                "stray-space adult-social-care-2017-18-q3.csv, line 11, column value",
                "value-and-parts-agree childrens-social-care-2017-18-q3.csv, line 11, column value",
                "stray-space libraries-and-museums-2017-18-q3.csv, line 3, column 2017-18-Q3",
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

    @Test func `what has a yardstick is rated, what is not due is not, and delayed days have a direction`() throws {
        let council = try ExampleCouncil()
        let report = try #require(council.report("q3-2017-18").report)
        let rows = try check(report, in: council.book()).sections.flatMap(\.themes).flatMap(\.tables)
            .flatMap(\.groups).flatMap(\.rows)
        func status(_ row: CheckedTable.Row) -> String? { row.cells.first { $0.column.id == "status" }?.text }
        let unrated = ["no target", "context only", "neither high nor low is good"].map { "– \($0)" }
        let rated = rows.filter { row in status(row).map { !unrated.contains($0) } ?? true }
        #expect(
            rated.map { "\($0.measure.id): \(status($0) ?? "")" } == [
                "cin-rate: Requires improvement", "dtap-immunisation: – not due",
                "tpa-completion-rate: On track/good", "tcwm-completion-rate: Requires improvement",
                "admissions-65-number: Requires improvement",
            ])
        #expect(rows.first { $0.measure.id.text == "dtoc-days" }?.cells.last?.text == "↗ Improving")
    }
}
