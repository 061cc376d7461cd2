import PerformanceModel
import Reports
import TestSupport
import Testing

/// Tables of three ways and tables whose rows lie within each other, with random counts.
struct RandomTableTests {
    /// A table of every combination of labels, its cells filled and its totals added up.
    private func table(_ ways: [[String]], smallShare: Double, _ numbers: inout SeededNumbers) -> CrossTable {
        var counts: [[String]: Int] = [[]: 0]
        for way in ways {
            counts = Dictionary(uniqueKeysWithValues: counts.keys.flatMap { key in way.map { (key + [$0], 0) } })
        }
        for key in counts.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let isSmall = Double.random(in: 0..<1, using: &numbers) < smallShare
            counts[key] = isSmall ? Int.random(in: 0...4, using: &numbers) : Int.random(in: 5...200, using: &numbers)
        }
        for way in ways.indices {
            for (key, count) in counts {
                var total = key
                total[way] = "Total"
                counts[total, default: 0] += count
            }
        }
        let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return CrossTable(labels: keys, counts: keys.map { counts[$0] ?? 0 })
    }

    private func names(_ prefix: String, _ count: Int) -> [String] { (1...count).map { "\(prefix)\($0)" } }

    @Test(arguments: [(2, 2, 2), (3, 4, 2), (5, 4, 3), (6, 5, 4)], [0.03, 0.2, 0.6])
    func `nothing small follows from a table of three ways`(_ size: (Int, Int, Int), _ smallShare: Double) {
        var numbers = SeededNumbers(seed: UInt64(size.0 * 100 + size.1 * 10 + size.2))
        for _ in 0..<5 {
            let table = table(
                [names("a", size.0), names("q", size.1), names("s", size.2)], smallShare: smallShare, &numbers)
            let leftOut = table.leftOut(threshold: 4)
            let small = table.counts.indices.filter { (1...4).contains(table.counts[$0]) }
            #expect(Set(small).isSubset(of: leftOut))
            #expect(Auditor(relations: table.relations).recoverable(leftOut).isDisjoint(with: small))
        }
    }

    /// Districts within areas within a county, by quarters within a year: sums of sums both ways.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `nothing small follows from areas within areas and quarters within a year`(_ seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let districts = names("d", 6)
        var relations: [[(cell: Int, factor: Double)]] = []
        var cells: [[String]: Int] = [:]
        var counts: [Int] = []
        func add(_ key: [String], _ count: Int) -> Int {
            cells[key] = counts.count
            counts.append(count)
            return counts.count - 1
        }
        for quarter in names("q", 4) {
            for district in districts { _ = add([district, quarter], Int.random(in: 0...25, using: &numbers)) }
        }
        func total(_ key: [String], of parts: [[String]]) {
            let parts = parts.compactMap { cells[$0] }
            let total = add(key, parts.map { counts[$0] }.reduce(0, +))
            relations.append(parts.map { ($0, 1) } + [(total, -1)])
        }
        func relate(_ key: [String], to parts: [[String]]) {
            guard let whole = cells[key] else { return }
            relations.append(parts.compactMap { cells[$0] }.map { ($0, 1) } + [(whole, -1)])
        }
        let areas = [
            ("east", Array(districts.prefix(3))), ("west", Array(districts.suffix(3))), ("county", ["east", "west"]),
        ]
        for quarter in names("q", 4) {
            for (area, parts) in areas { total([area, quarter], of: parts.map { [$0, quarter] }) }
        }
        for area in districts + areas.map(\.0) {
            total([area, "half"], of: names("q", 2).map { [area, $0] })
            total([area, "year"], of: names("q", 4).map { [area, $0] })
        }
        for (area, parts) in areas {
            for span in ["half", "year"] { relate([area, span], to: parts.map { [$0, span] }) }
        }
        var system = SuppressionSystem()
        for count in counts {
            let cell = system.add(.init(isSensitive: (1...4).contains(count)))
            system.publish(.init(cells: [cell], weight: Ratio(Quantity(integerLiteral: Int32(count)))))
        }
        for relation in relations {
            system.relate(relation.map { .init($0.cell, times: Ratio($0.factor < 0 ? -1 : 1)) })
        }
        let solution = system.solved()
        let leftOut = counts.indices.filter { solution.isLeftOut[$0] }
        let small = counts.indices.filter { (1...4).contains(counts[$0]) }
        #expect(Set(small).isSubset(of: leftOut) && leftOut.count < counts.count)
        #expect(Auditor(relations: relations).recoverable(leftOut).isDisjoint(with: small))
    }

    @Test func `what is known beforehand is taken into account`() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<30 {
            let table = table([names("a", 4), names("q", 4)], smallShare: 0.2, &numbers)
            let known = Set(
                table.counts.indices.filter { table.counts[$0] > 4 && Int.random(in: 0..<3, using: &numbers) == 0 })
            var system = SuppressionSystem()
            for (index, count) in table.counts.enumerated() {
                let cell = system.add(.init(isSensitive: (1...4).contains(count), isKnown: known.contains(index)))
                system.publish(.init(cells: [cell], weight: Ratio(Quantity(integerLiteral: Int32(count)))))
            }
            for relation in table.relations {
                system.relate(relation.map { .init($0.cell, times: Ratio($0.factor < 0 ? -1 : 1)) })
            }
            let solution = system.solved()
            let leftOut = table.counts.indices.filter { solution.isLeftOut[$0] }
            let told = Auditor(relations: table.relations).recoverable(leftOut)
            let small = Set(table.counts.indices.filter { (1...4).contains(table.counts[$0]) })
            #expect(Set(leftOut).isDisjoint(with: known))
            #expect(told.intersection(small) == Set(solution.unprotected))
        }
    }
}
