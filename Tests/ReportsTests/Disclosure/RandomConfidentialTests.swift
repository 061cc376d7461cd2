import PerformanceModel
import Reports
import TestSupport
import Testing

/// Random districts and quarters of a number that counts no people, some of them in Part II, published, corrected and
/// published again: what the public has is held against all margins by elimination in floating point.
struct RandomConfidentialTests {
    private static let spans = (1...4).map { "2016-17-Q\($0)" }
    private static let districts = ["east", "north", "west"]

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

    private func paper(_ counts: Counts, secret: Set<[String]>) -> DisclosedPaper {
        let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
        var paper = DisclosedPaper(
            keys.map { "bins,\($0[0]),\($0[1]),,,\(counts[$0] ?? 0),,,,," },
            keys.filter { !secret.contains($0) }.map { "period: \($0[1]), area: \($0[0])" }, groups: "[j]")
        paper.paper.secret = keys.filter(secret.contains).map { "{bins of \($0[0]) at \($0[1])}" }
            .joined(separator: " and ")
        return paper
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `no public number of two papers lets a marked figure be worked out`(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var inner: Counts = [:]
        for district in Self.districts {
            for span in Self.spans { inner[[district, span]] = Int.random(in: 0...200, using: &numbers) }
        }
        let before = withTotals(inner)
        let all = before.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let secret = Set(
            (0..<Int.random(in: 1...4, using: &numbers)).compactMap { _ in all.randomElement(using: &numbers) })
        let first = paper(before, secret: secret)
        let earlier = try first.published()
        if let key = inner.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }).randomElement(using: &numbers) {
            inner[key] = Int.random(in: 0...200, using: &numbers)
        }
        let after = withTotals(inner)
        let second = try paper(after, secret: secret).released(against: [earlier])
        #expect(second.leavingOut.allSatisfy { $0.severity == .note }, "\(second.leavingOut)")

        // A cell is a figure with its value, so that what was not corrected is the same number in both.
        var cells: [[String]: Int] = [:]
        func cell(_ key: [String], _ counts: Counts) -> Int {
            let name = key + ["\(counts[key] ?? 0)"]
            if cells[name] == nil { cells[name] = cells.count }
            return cells[name] ?? 0
        }
        var relations: [[(cell: Int, factor: Double)]] = []
        var (known, marked): (Set<Int>, Set<Int>) = ([], [])
        for (counts, shown) in [(before, earlier.shown), (after, Set(second.shown))] {
            for area in Self.districts + ["county"] {
                relations.append(
                    Self.spans.map { (cell([area, $0], counts), 1) } + [(cell([area, "fy2016-17"], counts), -1)])
            }
            for span in Self.spans + ["fy2016-17"] {
                relations.append(
                    Self.districts.map { (cell([$0, span], counts), 1) } + [(cell(["county", span], counts), -1)])
            }
            known.formUnion(shown.map { cell([$0.area.text, "\($0.period)"], counts) })
            marked.formUnion(secret.map { cell($0, counts) })
        }
        #expect(marked.isDisjoint(with: known))
        let hidden = cells.values.filter { !known.contains($0) }.sorted()
        #expect(Auditor(relations: relations).recoverable(hidden).isDisjoint(with: marked))
        #expect(known.count > 5, "hardly anything is published")
    }

    @Test func `a marked figure takes with it one more of its row, one of its column, and where those meet`() throws {
        let counts = withTotals(
            Dictionary(
                uniqueKeysWithValues: Self.districts.flatMap { district in
                    Self.spans.map { ([district, $0], 10 + $0.count) }
                }))
        let released = try paper(counts, secret: [["east", "2016-17-Q1"]]).released()
        #expect(counts.count == 20 && released.shown.count == 16)
        #expect(released.rows[0].count { $0 == "[c]" } == 3)
    }
}
