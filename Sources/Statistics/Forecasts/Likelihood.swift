/// A probability in words, which say as much as it is good for.
///
/// Source: methods, 9.1.9. Held against what happened, the ends are honest and the middle is not, so no percentage is
/// shown: stated odds of 30 in 100 came true 47 times.
public enum Likelihood: String, CaseIterable, Hashable, Sendable {
    case veryUnlikely = "very unlikely"
    case unlikely
    case couldGoEitherWay = "could go either way"
    case likely
    case veryLikely = "very likely"

    /// Puts a probability in words: below 0.05, to 0.2, to 0.8, to 0.95 and above; nothing outside 0 to 1.
    ///
    /// 0.2 and 0.8 could go either way; 0.05 is unlikely and 0.95 likely.
    public init?(_ probability: Double) {
        switch probability {
        case 0..<0.05: self = .veryUnlikely
        case 0.05..<0.2: self = .unlikely
        case 0.2...0.8: self = .couldGoEitherWay
        case 0.8...0.95: self = .likely
        case 0.95...1: self = .veryLikely
        default: return nil
        }
    }
}
