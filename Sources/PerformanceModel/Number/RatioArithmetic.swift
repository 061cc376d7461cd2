extension Ratio {
    /// The sum, or nothing where it has too many digits to be exact.
    package func adding(_ other: Self) -> Self? {
        guard let left = Self.product(numerator, other.denominator),
            let right = Self.product(other.numerator, denominator),
            let below = Self.product(denominator, other.denominator)
        else { return nil }
        let (above, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Self(above, over: below)
    }

    /// The difference, or nothing where it has too many digits to be exact.
    package func subtracting(_ other: Self) -> Self? { adding(-other) }

    /// The product, or nothing where it has too many digits to be exact.
    package func multiplied(by other: Self) -> Self? {
        guard let above = Self.product(numerator, other.numerator),
            let below = Self.product(denominator, other.denominator)
        else { return nil }
        return Self(above, over: below)
    }

    /// The quotient, or nothing where the divisor is nought or the result has too many digits to be exact.
    package func divided(by other: Self) -> Self? {
        guard let above = Self.product(numerator, other.denominator),
            let below = Self.product(denominator, other.numerator)
        else { return nil }
        return Self(above, over: below)
    }

    /// The sum of several, or nothing where there are none or it has too many digits to be exact.
    package static func total(_ ratios: some Sequence<Self>) -> Self? {
        var total: Self?
        for ratio in ratios {
            guard let known = total else {
                total = ratio
                continue
            }
            guard let next = known.adding(ratio) else { return nil }
            total = next
        }
        return total
    }

    /// The value at a number of places, half away from zero.
    ///
    /// Source: DfE `dfeR::round_five_up` without its added tolerance; done on whole numbers, so 2.675 gives 2.68.
    ///
    /// - Parameter places: 0 to 6 digits after the point.
    /// - Returns: nothing where the value is a million million or more.
    package func rounded(to places: UInt8) -> Quantity? {
        let places = min(places, Quantity.mostPlaces)
        let scale = (0..<places).reduce(Int64(1)) { scale, _ in scale * 10 }
        // At twice the width, so that a value of many digits is rounded as exactly as one of few.
        let scaled = numerator.magnitude.multipliedFullWidth(by: UInt128(scale))
        let divisor = denominator.magnitude
        guard scaled.high < divisor else { return nil }
        let (whole, rest) = divisor.dividingFullWidth(scaled)
        guard let units = Int64(exactly: rest >= divisor - rest ? whole + 1 : whole) else { return nil }
        let (millionths, overflow) = units.multipliedReportingOverflow(by: Quantity.millionthsInOne / scale)
        return overflow ? nil : Quantity(millionths: isNegative ? -millionths : millionths, places: places)
    }

    private static func product(_ left: Int128, _ right: Int128) -> Int128? {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : product
    }
}
