/// A standing read by the polarity of a measure that has one.
public enum Verdict: Int, CaseIterable, Hashable, Sendable {
    /// Worse at 99.8 per cent too, as ``best`` is better.
    case worst = -2
    case worse = -1
    case similar = 0
    case better = 1
    case best = 2
}
