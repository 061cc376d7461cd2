import Evaluation
import PerformanceModel

/// Key points that the figures bore out in an earlier version of a paper and do not now, and the other way round.
///
/// Whether either paper's words have them is for whoever has the papers to see.
package struct KeyPointChanges: Hashable, Sendable {
    /// As the earlier version printed them.
    package let noLongerSo: [String]
    /// As they print now.
    package let nowSo: [String]
}

extension ReleasedReport {
    /// What could be said of the figures in one version and not in the other, of figures that both show.
    ///
    /// A sentence that only changed its numbers is so in both. Nor is a point lost because another has become more
    /// worth telling: a change of any size counts here.
    package func keyPointChanges(since earlier: PublishedEarlier) -> KeyPointChanges {
        let scope = ReferenceScope(framework: framework, period: report.period, area: report.area)
        let both = earlier.shown.intersection(shown)
        let (before, now) = (readersBook(of: earlier), KeyPointEvidence(self))
        func points(in book: EvaluatedBook) -> [KeyPoint] {
            let evidence = now.asked(of: book)
            return KeyPointRules.all.flatMap { $0.points(in: evidence) }
                .filter { $0.figures(in: scope).isSubset(of: both) }
        }
        let (old, new) = (points(in: before), points(in: book))
        let (oldClaims, newClaims) = (Set(old.map(\.claim)), Set(new.map(\.claim)))
        return KeyPointChanges(
            noLongerSo: old.filter { !newClaims.contains($0.claim) }.compactMap { $0.printed(in: before, scope) },
            nowSo: new.filter { !oldClaims.contains($0.claim) }.compactMap { $0.printed(in: book, scope) })
    }
}

extension KeyPoint {
    /// What a key point says but for its numbers.
    fileprivate struct Claim: Hashable {
        let rule: String
        let measure: MeasureID
        let verdict: Verdict
        let telling: Set<String>
    }

    private static let telling: Set = [
        "above", "below", "fell", "highest", "largest", "lowest", "met", "missed", "rose", "similar",
        "better", "best", "worse", "worst",
    ]

    fileprivate var claim: Claim {
        let words = Passage(reading: sentence).pieces.flatMap { piece -> [Substring] in
            if case .words(let words) = piece { words.split(separator: " ") } else { [] }
        }
        return Claim(
            rule: rule, measure: measure, verdict: verdict, telling: Self.telling.intersection(words.map(String.init)))
    }

    /// The figures that the sentence prints, those of a target aside.
    fileprivate func figures(in scope: ReferenceScope) -> Set<Figure> {
        Set(
            Passage(reading: sentence).references.compactMap { try? scope.reference($0) }
                .filter { $0.aspect != .target }.map(\.figure))
    }
}
