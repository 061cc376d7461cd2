extension Quantity {
    /// The quantity nearest to what a method worked out in floating point, for display only.
    ///
    /// Nothing comes out where it is not a number or a million million or more.
    package init?(nearest value: Double, places: UInt8) {
        guard value.magnitude < Double(Self.limit), places <= Self.mostPlaces else { return nil }
        var unit: Int64 = 1
        for _ in places..<Self.mostPlaces { unit *= 10 }
        let units = value / Double(unit) * Double(Self.millionthsInOne)
        // Half away from nought, as everything shown is rounded.
        let rounded = Int64(units.magnitude + 0.5) * unit
        self.init(millionths: value < 0 ? -rounded : rounded, places: places)
    }

    /// For methods that run in floating point; never printed and never a figure again.
    package var nearestDouble: Double { Double(millionths) / Double(Self.millionthsInOne) }
}

extension Measure {
    /// A number that a method worked out, as the measure prints its figures.
    package func printed(_ value: Double) -> String {
        Quantity(nearest: value, places: places).map { unit.printed($0.grouped) } ?? Absence.notAvailable.printed
    }

    /// A mean or a limit, which falls between the figures and so has a place after the point at least.
    package func printedLimit(_ value: Double) -> String {
        Quantity(nearest: value, places: max(places, 1)).map { unit.printed($0.grouped) }
            ?? Absence.notAvailable.printed
    }
}
