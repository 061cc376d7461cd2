/// A value that can be printed: exact, with its parts and the form it was returned in.
package struct FigureValue: Hashable, Sendable {
    package let exact: Ratio
    /// The value as returned; a returned value never gains places when it is printed.
    package let written: Quantity?
    package let numerator: Quantity?
    package let denominator: Quantity?

    package init(exact: Ratio, written: Quantity? = nil, numerator: Quantity? = nil, denominator: Quantity? = nil) {
        self.exact = exact
        self.written = written
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The value rounded half away from nought for display.
    ///
    /// Takes the measure's places; nothing comes out where the value is a million million or more.
    package func rounded(to places: UInt8) -> Quantity? {
        exact.rounded(to: written.map { min($0.places, places) } ?? places)
    }

    /// The value with its thousands and unit: `34.8%`.
    package func printed(as unit: MeasureUnit, places: UInt8) -> String {
        rounded(to: places).map { unit.printed($0.grouped) } ?? Absence.notAvailable.printed
    }
}
