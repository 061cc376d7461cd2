/// A value worked out from counts or measurements, with the interval that chance leaves it.
public struct Estimate: Hashable, Sendable {
    public let value: Double
    public let interval: Interval

    public init(value: Double, interval: Interval) {
        self.value = value
        self.interval = interval
    }
}
