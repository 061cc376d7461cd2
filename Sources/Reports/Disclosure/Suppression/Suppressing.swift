import PerformanceModel

extension SuppressionSystem {
    /// Decides what to leave out, so that no sensitive number can be worked out from the rest.
    ///
    /// Every item is published, in an order, unless a sensitive number could then be worked out: one that is a sum of
    /// multiples of what is known, by the relations. Two orders are tried, from the weightiest to the lightest and
    /// from what has least to do with anything sensitive; and in a small system also each item left out first of all.
    /// That which loses fewest items is kept. Source of the first order: Ø. Langsrud, "Secondary cell suppression by
    /// Gaussian elimination", Privacy in Statistical Databases, 2024.
    ///
    /// Where nothing but ones is left out of a sum, they come to as many as they are and would be told, since noughts
    /// are printed: one more goes with them. What else follows from counts having a least is not looked at.
    package func solved() -> Suppression {
        var isLeftOut = Array(repeating: false, count: items.count)
        var unprotected: [Int] = []
        for part in separateParts {
            let solution = part.solved()
            for item in solution.leftOut { isLeftOut[item] = true }
            unprotected += solution.unprotected
        }
        return Suppression(isLeftOut: isLeftOut, unprotected: unprotected.sorted())
    }

    /// The parts of the system that have no relation with each other, but for those with nothing sensitive.
    private var separateParts: [SystemPart] {
        var groups = JoinedGroups(count: cells.count)
        for relation in relations {
            let unknown = relation.map(\.cell).filter { !cells[$0].isKnown }
            for cell in unknown.dropFirst() { groups.join(unknown[0], cell) }
        }
        for item in items { for cell in item.cells.dropFirst() { groups.join(item.cells[0], cell) } }
        // A known cell that is sensitive stands alone: it is told of, and protects nothing.
        var parts: [Int: SystemPart] = [:]
        for cell in cells.indices where cells[cell].isSensitive { parts[groups.group(of: cell)] = SystemPart() }
        for cell in cells.indices { parts[groups.group(of: cell)]?.add(cells[cell], cell) }
        for relation in relations {
            guard let first = relation.first(where: { !cells[$0.cell].isKnown }) else { continue }
            parts[groups.group(of: first.cell)]?.relate(relation)
        }
        for (index, item) in items.enumerated() {
            guard let first = item.cells.first else { continue }
            parts[groups.group(of: first)]?.add(item, index)
        }
        return parts.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// Things put together two at a time: disjoint sets, with paths halved.
private struct JoinedGroups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func group(of thing: Int) -> Int {
        var thing = thing
        while parents[thing] != thing {
            parents[thing] = parents[parents[thing]]
            thing = parents[thing]
        }
        return thing
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (group(of: one), group(of: other))
        parents[max(first, second)] = min(first, second)
    }
}
