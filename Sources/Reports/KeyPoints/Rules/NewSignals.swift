import PerformanceModel

/// A signal of process control that the figure of the report before did not have.
///
/// Most changes are no more than ordinary variation. A figure outside the control limits, or the latest of a run, is
/// more than that; it is told when it begins, and not again while it goes on. Where limits could not be worked out for
/// the figure before, nothing is new. `Days lost to sickness rose from 2.06 in Q2 2018/19 to 2.77 in Q3 2018/19, more
/// than ordinary variation explains: a signal of concern.`
enum NewSignals: KeyPointRule {
    static let name = "signal"

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        evidence.measures.compactMap { entry in
            guard let before = entry.before, let signal = entry.now.meaning.signal.value,
                let earlier = before.meaning.signal.value, let rule = signal.rule,
                signal.variation != .commonCause, signal.variation != earlier.variation
            else { return nil }
            let season = signal.isAdjusted ? ", allowing for the season" : ""
            return point(
                entry, signal.variation.verdict,
                "\(entry.subject) \(told(rule, signal, entry))\(season): \(signal.variation.ending).",
                because: "\(entry.printed(entry.now)): \(signal.sentence(entry.measure)); before, "
                    + "\(entry.printed(before)): \(earlier.words)")
        }
    }

    /// What the figure did, in the words of the rule that marks it.
    private static func told(_ rule: Signal.Rule, _ signal: Signal, _ entry: MeasureInReport) -> String {
        // With a season, the report before says little.
        let movement = signal.isAdjusted ? entry.onBasis : entry.sinceBefore
        let moved = movement.map { entry.moved($0) } ?? "stood at \(entry.figure) \(entry.within)"
        let isHigh = entry.value.exact.nearestDouble > signal.mean
        switch rule {
        case .outside: return "\(moved), more than ordinary variation explains"
        case .twoOfThree: return "\(moved), near the limit of ordinary variation twice in three"
        case .trend: return "\(moved), the latest of a run of \(isHigh ? "rises" : "falls")"
        case .shift:
            // A season that was taken out may have hidden on which side of the mean it lies.
            let side = signal.isAdjusted ? "on one side of" : isHigh ? "above" : "below"
            return "stood at \(entry.figure) \(entry.within), the latest of a run of figures \(side) the average"
        }
    }
}

extension Signal.Variation {
    var verdict: KeyPoint.Verdict {
        switch self {
        case .concern: .worse
        case .improvement: .better
        case .commonCause, .neutralHigh, .neutralLow: .neither
        }
    }

    fileprivate var ending: String {
        switch self {
        case .concern: "a signal of concern"
        case .improvement: "a signal of improvement"
        case .commonCause, .neutralHigh, .neutralLow: "a signal of change"
        }
    }
}
