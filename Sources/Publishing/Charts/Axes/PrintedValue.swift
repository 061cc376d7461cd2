/// A number as it is drawn and as it is printed.
package struct PrintedValue: Hashable, Sendable {
    package let value: Double
    /// With its sign: `34.8%`.
    package let printed: String

    package init(_ value: Double, printed: String) {
        self.value = value
        self.printed = printed
    }

    /// What can be drawn: no infinity and nothing that is not a number.
    var drawable: Double? { value.isFinite ? ChartScale.within(value) : nil }
}
