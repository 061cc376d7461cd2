/// The two ends of an interval, in the unit of what it is about.
public struct Interval: Hashable, Sendable {
    public let lower: Double
    public let upper: Double

    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether a value lies within, the ends included.
    public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
