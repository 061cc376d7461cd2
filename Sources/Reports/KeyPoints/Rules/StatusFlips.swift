import Evaluation
import PerformanceModel

/// A status that is another than in the report before.
///
/// It is what members look for first. Each measure is held against the figure it stood at in the report before, of its
/// own kind of period, by the rule and target of that figure's day; so a harder rule can flip a status without any
/// change of the figure, and the sum says both. `Spending beside its profile went from “Requires improvement” to
/// “Slightly below”, at 102.4% in Q3 2018/19 against a target of 100%, after 102.9% in Q2 2018/19.`
enum StatusFlips: KeyPointRule {
    static let name = "status-flip"

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        evidence.measures.compactMap { entry in
            guard let band = entry.status.band, let before = entry.before, let earlier = before.status.band,
                band != earlier, let figureBefore = entry.figureBefore
            else { return nil }
            let (words, now) = (entry.words, entry.now.figure)
            let target = evidence.book.book.target(of: now).map(\.value)
            let targetBefore = evidence.book.book.target(of: before.figure).map(\.value)
            func against(_ figure: Figure, _ value: Quantity?) -> String {
                value == nil ? "" : " against a target of \(words.reference(figure, .target))"
            }
            let sentence =
                "\(entry.subject) went from “\(words.reference(before.figure, .status))” to "
                + "“\(words.reference(now, .status))”, at \(entry.figure) \(entry.within)\(against(now, target)), "
                + "after \(figureBefore)" + (target == targetBefore ? "" : against(before.figure, targetBefore)) + "."
            return point(
                entry, band.isWorse(than: earlier) ? .worse : .better, sentence,
                because: "now \(entry.status.because); before, \(before.status.because)")
        }
    }
}

extension Status.Band {
    /// Whether it is further down than another.
    func isWorse(than other: Self) -> Bool {
        let order = Self.allCases
        return (order.firstIndex(of: self) ?? 0) > (order.firstIndex(of: other) ?? 0)
    }
}
