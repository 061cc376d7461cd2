/// How far a figure could lie from what it estimates by chance alone, where the measure counts independent events.
package struct ConfidenceInterval: Hashable, Sendable {
    /// Both ends in the measure's unit.
    package let lower: Double
    package let upper: Double
    /// Per cent: 95.
    package let level: Int
    /// `Wilson`, `Byar` or `exact Poisson`.
    package let method: String

    package init(lower: Double, upper: Double, level: Int, method: String) {
        self.lower = lower
        self.upper = upper
        self.level = level
        self.method = method
    }
}
