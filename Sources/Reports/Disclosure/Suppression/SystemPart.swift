import PerformanceModel

/// A part of a system that has no relation with the rest, its cells counted anew from nought.
struct SystemPart {
    private var cells: [SuppressionSystem.Cell] = []
    private var original: [Int] = []
    private var index: [Int: Int] = [:]
    private var relations: [[(cell: Int, factor: FieldNumber)]] = []
    private var items: [(item: SuppressionSystem.Item, index: Int, cells: [Int])] = []

    /// Items tried again from the front, and the cells beyond which that would take too long.
    private static let mostTrials = 8
    private static let mostCellsForTrials = 1000

    mutating func add(_ cell: SuppressionSystem.Cell, _ number: Int) {
        index[number] = cells.count
        cells.append(cell)
        original.append(number)
    }

    mutating func relate(_ terms: [SuppressionSystem.Term]) {
        // A known cell may stand in several parts, and is no unknown of any.
        relations.append(
            terms.compactMap { term in
                index[term.cell].flatMap { cell in FieldNumber(term.factor).map { (cell, $0) } }
            })
    }

    mutating func add(_ item: SuppressionSystem.Item, _ number: Int) {
        items.append((item, number, item.cells.compactMap { index[$0] }))
    }

    /// Decides the part.
    ///
    /// - Returns: the items left out and the cells that nothing protects, as the whole system counts them.
    func solved() -> (leftOut: [Int], unprotected: [Int]) {
        let start = knowledgeBefore
        let unprotected = cells.indices.filter { cells[$0].isSensitive && start.isKnown($0) }
        let leftOut = protectingOnes(bestOrder(start), start)
        return (leftOut.map { items[$0].index }, unprotected.map { original[$0] })
    }

    /// What follows from the relations and from what is known, before anything is published.
    private var knowledgeBefore: ReadersKnowledge {
        var knowledge = ReadersKnowledge(of: cells.count) { cells[$0].isKnown }
        for relation in relations {
            let sum = relation.reduce(SparseVector.zero) { $0.adding(knowledge.sum($1.cell), times: $1.factor) }
            knowledge.learn(sum)
        }
        let asked = Set(items.flatMap(\.cells))
        for cell in cells.indices where !cells[cell].isSensitive && !asked.contains(cell) { knowledge.forget(cell) }
        return knowledge
    }

    private func bestOrder(_ start: ReadersKnowledge) -> (order: [Int], leftOut: [Int]) {
        let byWeight = items.indices.sorted { isBefore($0, $1) }
        let closeness = closeness
        let byCloseness = items.indices.sorted { isBefore($0, $1, closeness) }
        var best = (order: byWeight, leftOut: publish(byWeight, start))
        func attempt(_ order: [Int]) {
            let leftOut = publish(order, start)
            if loss(leftOut) < loss(best.leftOut) { best = (order, leftOut) }
        }
        attempt(byCloseness)
        guard cells.count <= Self.mostCellsForTrials else { return best }
        var tried: Set<Int> = []
        while tried.count < Self.mostTrials,
            let next = best.leftOut.first(where: { !isSensitive($0) && !tried.contains($0) })
        {
            tried.insert(next)
            let noughts = best.order.prefix { items[$0].item.weight.isZero }
            attempt(noughts + [next] + best.order.dropFirst(noughts.count).filter { $0 != next })
        }
        return best
    }

    /// Leaves out one more of each sum of which nothing but ones is left out: as many as their sum, they are told.
    private func protectingOnes(_ best: (order: [Int], leftOut: [Int]), _ start: ReadersKnowledge) -> [Int] {
        var (leftOut, forced) = (best.leftOut, Set<Int>())
        while let protector = protectorOfOnes(leftOut) {
            forced.insert(protector)
            leftOut = publish(best.order, start, leavingOut: forced)
        }
        return leftOut
    }

    /// The lightest printed item in a sum of which nothing but ones is left out.
    private func protectorOfOnes(_ leftOut: [Int]) -> Int? {
        let hidden = Set(leftOut.flatMap { items[$0].cells })
        guard hidden.contains(where: { cells[$0].isOne }) else { return nil }
        let asked = Set(items.flatMap(\.cells))
        let printed = Dictionary(
            items.indices.filter { !items[$0].item.weight.isZero }.flatMap { item in
                items[item].cells.filter { !hidden.contains($0) }.map { ($0, item) }
            }, uniquingKeysWith: min)
        for relation in relations {
            let unknown = relation.filter { hidden.contains($0.cell) }
            guard let first = unknown.first, unknown.allSatisfy({ cells[$0.cell].isOne && $0.factor == first.factor })
            else { continue }
            // A number that is nobody's to print hides the others already.
            guard relation.allSatisfy({ asked.contains($0.cell) || cells[$0.cell].isKnown }) else { continue }
            let others = relation.compactMap { printed[$0.cell] }
            if let lightest = others.min(by: { items[$0].item.weight < items[$1].item.weight }) { return lightest }
        }
        return nil
    }

    /// Publishes the items in an order, each whole, and leaves out those that would tell a sensitive number.
    ///
    /// - Returns: the items left out, in the order.
    private func publish(_ order: [Int], _ start: ReadersKnowledge, leavingOut forced: Set<Int> = []) -> [Int] {
        var knowledge = start
        return order.filter { item in
            if forced.contains(item) || isSensitive(item) { return true }
            for cell in items[item].cells {
                let sum = knowledge.sum(cell)
                if knowledge.tells(sum, anyOf: { cells[$0].isSensitive }) { return true }
                knowledge.learn(sum)
            }
            return false
        }
    }

    private func isSensitive(_ item: Int) -> Bool { items[item].cells.contains { cells[$0].isSensitive } }

    /// How many are lost of what is printed for itself, and then how many in all.
    private func loss(_ leftOut: [Int]) -> (Int, Int) {
        (leftOut.count { !items[$0].item.isIncidental }, leftOut.count)
    }

    /// Of each item, how many relations it shares with something sensitive.
    ///
    /// What shares a row with one and a column with another protects both, and is best left for that.
    private var closeness: [Int] {
        var shared = Array(repeating: 0, count: cells.count)
        for relation in relations where relation.contains(where: { cells[$0.cell].isSensitive }) {
            for term in relation { shared[term.cell] += 1 }
        }
        return items.map { $0.cells.map { shared[$0] }.max() ?? 0 }
    }

    /// Noughts first, then what is printed for itself, then the less close, the weightier, and the first.
    private func isBefore(_ left: Int, _ right: Int, _ closeness: [Int]? = nil) -> Bool {
        let (one, other) = (items[left].item, items[right].item)
        if one.weight.isZero != other.weight.isZero { return one.weight.isZero }
        if one.isIncidental != other.isIncidental { return other.isIncidental }
        if let closeness, closeness[left] != closeness[right] { return closeness[left] < closeness[right] }
        return one.weight == other.weight ? left < right : one.weight > other.weight
    }
}
