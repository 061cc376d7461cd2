/// An exact ratio of two whole numbers, in lowest terms: what every worked-out figure is until it is printed.
///
/// ```swift
/// Ratio(3010, of: 8632, per: 100)?.rounded(to: 1)   // 34.9, and never 34.8
/// ```
///
/// A ratio over nought cannot be written. Arithmetic answers nothing where the exact result has more than 38 digits.
package struct Ratio: Hashable, Sendable {
    package let numerator: Int128
    /// Always more than nought.
    package let denominator: Int128

    /// Makes a ratio of two whole numbers.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / Int128(divisor))
        self.denominator = sign * (denominator / Int128(divisor))
    }

    /// Makes a share or rate from its parts; the multiplier is 100 for a percentage, 10,000 for a rate per 10,000.
    ///
    /// Nothing comes out where the denominator is nought.
    package init?(_ numerator: Quantity, of denominator: Quantity, per multiplier: Int = 1) {
        self.init(Int128(numerator.millionths) * Int128(multiplier), over: Int128(denominator.millionths))
    }

    /// The ratio a quantity is.
    package init(_ quantity: Quantity) {
        let divisor = Self.greatestCommonDivisor(UInt128(quantity.millionths.magnitude), 1_000_000)
        numerator = Int128(quantity.millionths) / Int128(divisor)
        denominator = 1_000_000 / Int128(divisor)
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }

    package var magnitude: Self { numerator < 0 ? -self : self }
    /// For methods that run in floating point; never printed and never a figure again.
    package var nearestDouble: Double { Double(numerator) / Double(denominator) }
    package var isZero: Bool { numerator == 0 }
    package var isNegative: Bool { numerator < 0 }

    package static prefix func - (ratio: Self) -> Self {
        Self(numerator: -ratio.numerator, denominator: ratio.denominator)
    }

    private init(numerator: Int128, denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

extension Ratio: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        // Cross-multiplied at twice the width, so that no comparison with a target is ever rounded.
        let one = left.numerator.multipliedFullWidth(by: right.denominator)
        let other = right.numerator.multipliedFullWidth(by: left.denominator)
        return one.high == other.high ? one.low < other.low : one.high < other.high
    }
}
