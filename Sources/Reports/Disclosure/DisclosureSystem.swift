import Evaluation
import PerformanceModel

/// Every number of people that a paper and the papers before it tell or are related to, as one system.
struct DisclosureSystem {
    let rule: DisclosureRule
    private(set) var system = SuppressionSystem()
    /// The figures whose items the system prints, in their order.
    private var printed: [Figure] = []
    private var cells: [NumberKey: Int] = [:]
    private var keys: [NumberKey] = []
    private var related: Set<[SuppressionSystem.Term]> = []
    /// Where a number was published before, by cell.
    private var sources: [Int: String] = [:]
    /// The numbers that Part II keeps, whatever their size.
    private var marked: Set<Int> = []

    init(rule: DisclosureRule) { self.rule = rule }

    /// The cell of a number, which is sensitive where any figure makes it so.
    mutating func cell(_ number: ToldNumber) -> Int {
        let cell = cell(number.key)
        if number.isSmall || number.isMarked { system.change(cell) { $0.isSensitive = true } }
        if number.isMarked { marked.insert(cell) }
        return cell
    }

    mutating func cell(_ key: NumberKey) -> Int {
        if let known = cells[key] { return known }
        let cell = system.add(SuppressionSystem.Cell(isOne: key.value == Ratio(1)))
        cells[key] = cell
        keys.append(key)
        return cell
    }

    mutating func relate(_ terms: [SuppressionSystem.Term]) {
        if related.insert(terms.sorted { $0.cell < $1.cell }).inserted { system.relate(terms) }
    }

    mutating func publish(_ figure: Figure, _ cells: [Int], weight: Ratio, isIncidental: Bool) {
        printed.append(figure)
        system.publish(SuppressionSystem.Item(cells: cells, weight: weight, isIncidental: isIncidental))
    }

    mutating func know(_ cell: Int, from source: String) {
        system.change(cell) { $0.isKnown = true }
        if sources[cell] == nil { sources[cell] = source }
    }

    /// Decides which figures are left out, and says which small numbers nothing protects any more.
    func solved(in framework: Framework) -> (leftOut: Set<Figure>, findings: [Finding]) {
        let solution = system.solved()
        let leftOut = zip(printed, solution.isLeftOut).filter(\.1).map(\.0)
        // Of a figure that is marked, one finding is enough for its parts.
        var found: Set<[String]> = []
        let unprotected = solution.unprotected.filter {
            let key = keys[$0]
            return !marked.contains($0)
                || found.insert(["\(key.measure) \(key.area)", "\(key.first) \(key.last)"]).inserted
        }
        return (Set(leftOut), unprotected.map { finding(on: $0, in: framework) })
    }

    private func finding(on cell: Int, in framework: Framework) -> Finding {
        let because: String
        if let source = sources[cell] {
            because = "it was printed in \(source)"
        } else {
            let relation = system.relations.first { terms in
                terms.contains { $0.cell == cell } && terms.allSatisfy { $0.cell == cell || sources[$0.cell] != nil }
            }
            let others = (relation ?? []).map(\.cell).filter { $0 != cell }
            let list = others.map { "\(words(for: $0, framework)) (\(sources[$0] ?? ""))" }.joined(separator: ", ")
            because =
                others.isEmpty
                ? "it follows from what was published before" : "it follows from what was published before: \(list)"
        }
        let key = keys[cell]
        return Finding(
            marked.contains(cell) ? "confidential-told-before" : "number-told-before", .query,
            at: Place(subject: "\(key.measure) of \(key.area), \(key.first) to \(key.last)"),
            "\(words(for: cell, framework)) is \(marked.contains(cell) ? "confidential" : "small"), and leaving it out "
                + "comes too late: \(because); decide whether the earlier paper is to be withdrawn")
    }

    private func words(for cell: Int, _ framework: Framework) -> String {
        let key = keys[cell]
        let part =
            switch key.part {
            case .count, .value: ""
            case .whole: ", denominator"
            case .rest: ", denominator without numerator"
            }
        let measure = framework.measure(key.measure).map { framework.label(of: $0) } ?? key.measure.text
        let span = key.first == key.last ? key.last.words : "\(key.first.words) to \(key.last.words)"
        return "\(measure) of \(framework.area(key.area)?.title ?? key.area.text), \(span)\(part)"
    }
}
