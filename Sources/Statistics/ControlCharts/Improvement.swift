/// Which way a measure has to move to get better.
public enum Improvement: String, CaseIterable, Hashable, Sendable {
    case increase, decrease, neutral
}
