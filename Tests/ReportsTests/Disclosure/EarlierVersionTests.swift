import Evaluation
import PerformanceModel
import Reports
import TestSupport
import Testing

/// A paper is one of many: what was published before and what is published now are read together.
struct EarlierVersionTests {
    private static let columns = DisclosedPaper.areas.map { "period: 2017-18-Q3, area: \($0)" }

    private func paper(_ counts: [Int], columns: [String] = columns) -> DisclosedPaper {
        DisclosedPaper(
            zip(DisclosedPaper.areas, counts).map { "cases,\($0),2017-18-Q3,,,\($1),,,,," }, columns)
    }

    @Test func `a correction beside a small number keeps it protected`() throws {
        let first = paper([20, 3, 8, 9])
        #expect(try first.released().rows == [["20", "[c]", "[c]", "9"]])
        // North from 8 to 10: with it and the new total, the east could be worked out.
        let second = paper([22, 3, 10, 9])
        #expect(try second.released(against: [first.published()]).rows == [["22", "[c]", "[c]", "9"]])
        // West from 9 to 12 tells nothing that the total does not.
        let third = paper([23, 3, 8, 12])
        #expect(try third.released(against: [first.published()]).rows == [["23", "[c]", "[c]", "12"]])
    }

    @Test func `a number that is no longer small stays left out where it tells what it was`() throws {
        let first = paper([20, 3, 8, 9])
        // With the east's new 5 the north is 8, and so the east was 3.
        let second = paper([22, 5, 8, 9])
        #expect(try second.released().rows == [["22", "5", "8", "9"]])
        #expect(try second.released(against: [first.published()]).rows == [["22", "[c]", "[c]", "9"]])
    }

    @Test func `a paper that shows other figures is read with the one before`() throws {
        let districts = paper([20, 3, 8, 9], columns: Array(Self.columns.dropFirst()))
        #expect(try districts.released().rows == [["[c]", "8", "9"]])
        let county = paper([20, 3, 8, 9], columns: [Self.columns[0]])
        #expect(try county.released().rows == [["20"]])
        #expect(try county.released(against: [districts.published()]).rows == [["[c]"]])
    }

    @Test func `the same paper again leaves out the same`() throws {
        let paper = paper([20, 3, 8, 9])
        let first = try paper.released()
        let again = try paper.released(against: [paper.published()])
        #expect(first.rows == again.rows && first.shown == again.shown)
        #expect(again.differences(from: try paper.published()).isEmpty)
    }

    @Test func `a small number printed before is left out now, and said to come too late`() throws {
        let first = paper([20, 7, 3, 10], columns: Array(Self.columns.dropFirst()))
        #expect(try first.released().rows == [["7", "[c]", "10"]])
        var second = first
        second.rule = ", disclosure: {threshold: 9}"
        let released = try second.released(against: [first.published("version 1 of q2")])
        #expect(released.rows == [["[c]", "[c]", "10"]])
        let late = released.findings.filter { $0.rule == "number-told-before" }
        #expect(
            late.map(\.message) == [
                "Cases of East, 1 October 2017 to 31 December 2017 is small, and leaving it out comes too late: it was "
                    + "printed in version 1 of q2; decide whether the earlier paper is to be withdrawn"
            ])
    }

    @Test func `a small number that follows from earlier papers names them`() throws {
        let total = paper([20, 3, 8, 9], columns: [Self.columns[0]])
        let others = paper([20, 3, 8, 9], columns: Array(Self.columns.suffix(2)))
        // Published side by side by somebody who did not look: taken as read.
        let earlier = [try total.published("version 1 of a"), try others.published("version 1 of b")]
        let released = try paper([20, 3, 8, 9]).released(against: earlier)
        #expect(
            released.findings.first { $0.rule == "number-told-before" }?.message
                == "Cases of East, 1 October 2017 to 31 December 2017 is small, and leaving it out comes too late: it "
                + "follows from what was published before: Cases of North, 1 October 2017 to 31 December 2017 (version "
                + "1 of b), Cases of West, 1 October 2017 to 31 December 2017 (version 1 of b), Cases of County, 1 "
                + "October 2017 to 31 December 2017 (version 1 of a); decide whether the earlier paper is to be withdrawn"
        )
    }

    @Test func `a revision note says nothing of what either version leaves out`() throws {
        let first = paper([20, 3, 8, 9])
        let second = paper([24, 5, 8, 11])
        let changes = try second.released(against: [first.published()]).differences(from: first.published())
        let told = changes.flatMap { [$0.before, $0.after] }.compactMap(\.number)
        #expect(Set(told).isDisjoint(with: [Ratio(3), Ratio(5), Ratio(8)]))
        #expect(told.contains(Ratio(9)) && told.contains(Ratio(11)))
    }
}

/// Random districts and quarters, published, corrected, and published again.
struct UnionOfVersionsTests {
    private static let quarters = (1...4).map { "2016-17-Q\($0)" }
    private static let districts = ["east", "north", "west"]

    /// A count of each district and quarter, and the totals of both.
    private typealias Counts = [[String]: Int]

    private func withTotals(_ inner: Counts) -> Counts {
        var counts = inner
        for (key, count) in inner {
            counts[["county", key[1]], default: 0] += count
            counts[[key[0], "fy2016-17"], default: 0] += count
            counts[["county", "fy2016-17"], default: 0] += count
        }
        return counts
    }

    private func paper(_ counts: Counts) -> DisclosedPaper {
        let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return DisclosedPaper(
            keys.map { "cases,\($0[0]),\($0[1]),,,\(counts[$0] ?? 0),,,,," },
            keys.map { "period: \($0[1]), area: \($0[0])" })
    }

    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `no small number follows from a paper and its correction together`(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var inner: Counts = [:]
        for district in Self.districts {
            for quarter in Self.quarters { inner[[district, quarter]] = Int.random(in: 0...20, using: &numbers) }
        }
        let before = withTotals(inner)
        for _ in 0..<2 {
            let key = [
                Self.districts.randomElement(using: &numbers) ?? "", Self.quarters.randomElement(using: &numbers) ?? "",
            ]
            inner[key] = Int.random(in: 0...20, using: &numbers)
        }
        let after = withTotals(inner)
        let first = paper(before)
        let earlier = try first.published()
        let second = try paper(after).released(against: [earlier])
        try #require(second.findings.allSatisfy { $0.rule != "number-told-before" })

        // A cell is a figure with its value, so that what was not corrected is the same number in both.
        var cells: [[String]: Int] = [:]
        func cell(_ key: [String], _ counts: Counts) -> Int {
            let name = key + ["\(counts[key] ?? 0)"]
            if cells[name] == nil { cells[name] = cells.count }
            return cells[name] ?? 0
        }
        var relations: [[(cell: Int, factor: Double)]] = []
        var known: Set<Int> = []
        for (counts, shown) in [(before, earlier.shown), (after, Set(second.shown))] {
            for area in Self.districts + ["county"] {
                relations.append(
                    Self.quarters.map { (cell([area, $0], counts), 1) } + [(cell([area, "fy2016-17"], counts), -1)])
            }
            for span in Self.quarters + ["fy2016-17"] {
                relations.append(
                    Self.districts.map { (cell([$0, span], counts), 1) } + [(cell(["county", span], counts), -1)])
            }
            known.formUnion(shown.map { cell([$0.area.text, "\($0.period)"], counts) })
        }
        let leftOut = cells.values.filter { !known.contains($0) }.sorted()
        let small = Set(cells.filter { (1...4).contains(Int($0.key[2]) ?? 0) }.values)
        #expect(small.isDisjoint(with: known))
        #expect(Auditor(relations: relations).recoverable(leftOut).isDisjoint(with: small))
        #expect(known.count > 5, "hardly anything is published")
    }
}
