package import PerformanceModel

/// The ends of a 95% interval that a publisher prints beside a figure, to be held against what is worked out here.
package struct PrintedLimits: Hashable, Sendable {
    package let lower: Quantity
    package let upper: Quantity
    package let line: Int
}
