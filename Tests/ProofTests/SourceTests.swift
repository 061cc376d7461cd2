import Documents
import PerformanceModel
import Proof
import Reading
import TestSupport
import Testing

/// The report that the whole project began with, and its known defects.
@Suite(.enabled(if: SourceDocument.isHere, "the source document is not here"))
struct SourceTests {
    private let source: SourceDocument

    init() throws { source = try SourceDocument.read.get() }

    @Test(arguments: [
        (471, "change-column: -14.0%, -12.3%, 2,579 against 2,940 is -12.3%"),
        (479, "change-column: -6.55%, -6.15%, 458 against 488 is -6.15%"),
        (487, "change-column: -12.28%, -10.94%, 285 against 320 is -10.94%"),
        (495, "change-column: +3.77%, +3.92%, 53 against 51 is +3.92%"),
    ])
    func `the changes of casualties divide by the new year`(line: Int, found: String) {
        #expect(source.contradicted(on: line) == [found])
    }

    @Test func `delayed days fell by 608`() {
        #expect(
            source.contradicted(on: 729) == [
                "change: 644 days, -608, 3,903 against 4,511 is -608",
                "change: -14.2%, -13.5%, 3,903 against 4,511 is -13.5%",
            ])
    }

    @Test func `the third quarter does not begin in September`() {
        #expect(
            source.contradicted(on: 3) == [
                "period: September to December 2017, October to December 2017, "
                    + "Q3 is October to December, 3 months; 4 are printed"
            ])
    }

    @Test func `one rate of a list is printed as a percentage`() {
        #expect(source.contradicted(on: 168) == ["unit: 79.5%, 79.5, the others are 119.8, 104.7, 102.8"])
    }

    @Test func `the share of referrals was cut off`() {
        #expect(source.contradicted(on: 165) == ["share: 34.8%, 34.9%, 3,010 of 8,632 is 34.9%"])
    }

    @Test(arguments: [
        (293, "70,140 + 89,013 + 41,554 = 200,707"), (301, "49,249 + 53,023 + 52,492 = 154,764"),
        (309, "913,949 + 997,359 + 857,734 = 2,769,042"),
    ])
    func `what is called monthly is of quarters`(line: Int, sum: String) {
        #expect(source.contradicted(on: line) == ["period-label: each month, each quarter, \(sum)"])
    }

    @Test func `personal budgets are not improving`() {
        let found = source.contradicted(on: 724)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.contains("78.0% (Q2 2017/18) to 77.3% (Q3 2017/18), high is good") }, "\(found)")
    }

    @Test func `at least eighteen claims are contradicted`() { #expect(source.contradicted.count >= 18) }

    @Test(arguments: [
        ("the sums of the year to date", [291, 299, 307, 315, 386, 394]),
        ("the shares completed", [398, 399, 528, 533, 538, 550, 555, 560]),
        ("planning decisions in time", [325, 333, 350, 352]),
        ("ratings of the council's own services", [733]),
        ("reablement and occupational therapy", [728, 730]),
        ("claims of two years together", [433, 446]),
        ("contacts a month", [56]),
        ("days to adoption, weighted by child", [188, 197]),
        ("assessments beside comparators", [166]),
        ("first-time entrants and re-offending beside comparators", [239]),
    ])
    func `what is right stays silent`(what: String, lines: [Int]) {
        for line in lines { #expect(source.contradicted(on: line) == [], "\(what), line \(line)") }
    }

    @Test func `the rates of children looked after stand rightly beside their comparators`() {
        #expect(!source.contradicted.contains { $0.line == 168 && $0.rule == "comparison" })
    }

    @Test func `most numbers of the prose have a verdict`() {
        let numbers = source.report.claims.filter { $0.place != nil && $0.printed.contains(where: \.isNumber) }
            .filter { $0.rule != "period" }
        let places = Dictionary(grouping: numbers, by: \.place)
        let judged = places.values.count { claims in claims.contains { $0.verdict != .unchecked } }
        #expect(judged * 100 >= places.count * 60, "\(judged) of \(places.count)")
    }

    @Test(.enabled(if: SharedFolder.has("source/cells.csv"), "the list of its cells is not here"))
    func `every cell with a value is among the figures`() throws {
        let figures = source.report.paper.series.flatMap(\.values.values)
        var held: [Int: Set<Double>] = [:]
        for figure in figures {
            held[figure.line, default: []].insert(figure.value.nearestDouble)
            if let second = figure.second { held[figure.line, default: []].insert(second.value.nearestDouble) }
        }
        for row in rows(of: try SharedFolder.bytes("source/cells.csv")) {
            let line = try #require(Int(row["cell_line"] ?? ""))
            // A cell of several lines is named by the one it begins on.
            let lines = (row["raw_cell"] ?? "").split(separator: "\\n", omittingEmptySubsequences: false).indices
            for value in [row["parsed_value"], row["second_value"]].compactMap({ $0.flatMap(Double.init) }) {
                #expect(
                    lines.contains { held[line + $0]?.contains(value) == true },
                    "\(row["measure"] ?? ""), line \(line): \(value)")
            }
        }
    }
}
