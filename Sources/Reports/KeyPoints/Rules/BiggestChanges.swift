import PerformanceModel

/// A change that is big for its measure, or where too little is held to say so, big among changes of its kind.
///
/// A change is on the basis of the measure's direction of travel, and none is told where that is no change, or none
/// beyond chance. Where at least eight earlier changes on the same basis are held, it is big if it is larger than each
/// of them: half a point can be much for one measure and five points nothing for another. Where fewer are held, the
/// three largest of each kind are told, from five percentage points and from ten per cent on; points are never ranked
/// among per cent, nor what became worse among what became better. Changes of fewer than twenty people or cases are
/// left out. `The number of contacts rose by 12.4%, from 7,680 in Q2 2017/18 to 8,632 in Q3 2017/18.`
enum BiggestChanges: KeyPointRule {
    static let name = "biggest-change"

    private static let fewestEarlier = 8
    private static let mostOfKind = 3

    /// What is ranked among itself.
    private struct Kind: Hashable {
        let isInPoints: Bool
        let verdict: KeyPoint.Verdict

        var words: String {
            let way =
                switch verdict {
                case .worse: " for the worse"
                case .better: " for the better"
                case .neither: ""
                }
            return "changes\(way) in \(isInPoints ? "percentage points" : "per cent")"
        }
    }

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        var ofKind: [Kind: Int] = [:]
        return largestFirst(evidence).compactMap { entry, movement in
            let earlier = entry.earlierMovements(like: movement)
            guard earlier.count < fewestEarlier else { return largest(entry, movement, earlier) }
            let kind = Kind(isInPoints: movement.isInPoints, verdict: movement.verdict)
            let rank = ofKind[kind, default: 0] + 1
            let isBig = movement.size >= (movement.isInPoints ? 5 : 10) && rank <= mostOfKind
            guard isBig || evidence.isOfEveryChange else { return nil }
            ofKind[kind] = rank
            return point(
                entry, movement, "",
                "number \(rank) by size of the \(kind.words), of measures with too few figures to judge by their own "
                    + "history")
        }
    }

    /// Changes with a size, those of equal size in the order of the paper.
    private static func largestFirst(_ evidence: KeyPointEvidence) -> [(entry: MeasureInReport, movement: Movement)] {
        let all = evidence.measures.compactMap { entry in
            entry.onBasis.flatMap { $0.hasSize && !$0.isOfFew ? (entry: entry, movement: $0) : nil }
        }
        return all.enumerated().sorted {
            ($1.element.movement.size, $0.offset) < ($0.element.movement.size, $1.offset)
        }.map(\.element)
    }

    /// A change larger than each before it.
    private static func largest(
        _ entry: MeasureInReport, _ movement: Movement, _ earlier: [(figure: Figure, size: Double)]
    ) -> KeyPoint? {
        guard let most = earlier.map(\.size).max(), let first = earlier.first, movement.size > most else { return nil }
        let since = entry.words.name(of: first.figure.period)
        return point(
            entry, movement, ", the largest such change since at least \(since)",
            "larger than each of the \(earlier.count) such changes before it, of which the largest was "
                + amount(most, movement))
    }

    private static func point(
        _ entry: MeasureInReport, _ movement: Movement, _ record: String, _ reason: String
    ) -> KeyPoint {
        let words = entry.words
        let change = words.reference(entry.now.figure, .change(from: movement.from.period))
        return point(
            entry, movement.verdict,
            "\(entry.subject) \(movement.rose ? "rose" : "fell") by \(change), from \(words.reference(movement.from)) "
                + "\(words.within(movement.from.period)) to \(entry.figure) \(entry.within)\(record)"
                + "\(movement.verdict.clause).",
            because: "\(amount(movement.size, movement)), \(reason); \(entry.good)")
    }

    private static func amount(_ size: Double, _ movement: Movement) -> String {
        let digits = Quantity(nearest: size, places: 1)?.grouped ?? "?"
        return movement.isInPoints ? "\(digits) percentage points" : "\(digits)%"
    }
}
