import Evaluation
import PerformanceModel

/// How a measure went from one figure to another, as far as printed places tell.
struct Movement {
    let from: Figure
    let to: Figure
    let change: Change
    let rose: Bool
    let verdict: KeyPoint.Verdict
    /// The least count or part of the two figures: a change of a few is no news.
    private let base: Double

    /// - Returns: nothing where either has no value, both print the same, or the series breaks between them.
    init?(from: Figure, to: Figure, of measure: Measure, in book: EvaluatedBook) {
        if let mark = measure.lastBreak(upTo: to.period.last), from.period.first < mark.from { return nil }
        guard let old = book.find(from).content.value, let new = book.find(to).content.value,
            old.rounded(to: measure.places) != new.rounded(to: measure.places),
            let change = Change(from: old.exact, to: new.exact, isPercentage: measure.unit == .percentage)
        else { return nil }
        self.from = from
        self.to = to
        self.change = change
        rose = new.exact > old.exact
        base = min(old.base(of: measure), new.base(of: measure))
        switch measure.polarity {
        case .none: verdict = .neither
        case .high: verdict = rose ? .better : .worse
        case .low: verdict = rose ? .worse : .better
        case .nearTarget:
            guard let target = book.book.target(of: to).map({ Ratio($0.value) }),
                let was = old.exact.subtracting(target)?.magnitude,
                let isNow = new.exact.subtracting(target)?.magnitude,
                was != isNow
            else {
                verdict = .neither
                return
            }
            verdict = isNow < was ? .better : .worse
        }
    }

    /// Whether the change can be printed as one of its kind: of the same span, and not from nought.
    var hasSize: Bool {
        guard from.period.isLike(to.period) else { return false }
        switch change {
        case .percent, .points: return true
        case .fromZero, .difference: return false
        }
    }

    /// Without a sign, in per cent or in percentage points.
    var size: Double { change.amount.magnitude.nearestDouble }

    var isInPoints: Bool { if case .points = change { true } else { false } }

    /// Source: methods, section 7: the percentage of a base of fewer than 20 is not made much of.
    var isOfFew: Bool { base < 20 }
}

extension FigureValue {
    fileprivate func base(of measure: Measure) -> Double {
        let parts = [numerator, measure.kind.parts?.overPopulation == true ? nil : denominator]
        let known = parts.compactMap { $0?.nearestDouble.magnitude }
        return measure.unit == .count ? exact.magnitude.nearestDouble : known.min() ?? .infinity
    }
}
