/// Where the quarters of ranked values part, and which of them a value is in.
///
/// Source: methods, section 6.
public struct Quartiles: Hashable, Sendable {
    /// The bound between the lowest quarter and the next.
    public let first: Double
    public let median: Double
    /// The bound between the highest quarter and the one before.
    public let third: Double
    public let improvement: Improvement

    /// The quarter a value is in, from 1 for the best, or for the highest where neither end is good.
    ///
    /// A bound belongs to the better quarter, so that equal values are never parted. Nothing comes out for NaN.
    public func quarter(of value: Double) -> Int? {
        guard !value.isNaN else { return nil }
        let bounds = improvement == .decrease ? (first, median, third) : (-third, -median, -first)
        let value = improvement == .decrease ? value : -value
        return value <= bounds.0 ? 1 : value <= bounds.1 ? 2 : value <= bounds.2 ? 3 : 4
    }
}
