import Evaluation
import PerformanceModel

/// A target met that was missed in the report before, or missed that was met.
///
/// Where a status allows for a tolerance, a target can be missed without a flip. Each figure is held unrounded against
/// the target of its own period. `Delayed days missed the target of 4,050 in Q3 2018/19, at 4,123, after 3,720 in Q2
/// 2018/19 against 3,800.`
enum TargetsCrossed: KeyPointRule {
    static let name = "target"

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        evidence.measures.compactMap { entry in
            guard let before = entry.before, let earlier = before.content.value, let figureBefore = entry.figureBefore,
                let target = evidence.book.book.target(of: entry.now.figure)?.value,
                let targetBefore = evidence.book.book.target(of: before.figure)?.value,
                let isMet = entry.measure.meets(target, entry.value),
                let wasMet = entry.measure.meets(targetBefore, earlier), isMet != wasMet
            else { return nil }
            let words = entry.words
            let other =
                target == targetBefore ? "" : " against \(words.reference(before.figure, .target))"
            let unit = entry.measure.unit
            return point(
                entry, isMet ? .better : .worse,
                "\(entry.subject) \(isMet ? "met" : "missed") the target of "
                    + "\(words.reference(entry.now.figure, .target)) \(entry.within), at \(entry.figure), "
                    + "after \(figureBefore)\(other).",
                because: "\(entry.printed(entry.now)) against \(unit.printed(target.grouped)); before, "
                    + "\(entry.printed(before)) against \(unit.printed(targetBefore.grouped)); \(entry.good)")
        }
    }
}

extension Measure {
    /// Whether a value is as good as a target; nothing where neither high nor low is good.
    fileprivate func meets(_ target: Quantity, _ value: FigureValue) -> Bool? {
        switch polarity {
        case .high: value.exact >= Ratio(target)
        case .low: value.exact <= Ratio(target)
        case .nearTarget, .none: nil
        }
    }
}
