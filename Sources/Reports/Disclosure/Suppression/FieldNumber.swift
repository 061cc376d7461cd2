import PerformanceModel

/// A number of the field of 2⁶¹ − 1 elements: division is exact, and nothing overflows or is rounded.
///
/// What follows from the relations of whole numbers follows here too, and the other way round unless a determinant of
/// the relations is a multiple of the prime, which by chance happens once in 10¹⁸.
struct FieldNumber: Hashable, Sendable {
    private let residue: UInt64

    /// A Mersenne prime, so that a product is reduced by shifts.
    private static let prime: UInt64 = (1 << 61) - 1

    static let zero = Self(residue: 0)
    static let one = Self(residue: 1)

    private init(residue: UInt64) { self.residue = residue }

    /// The element that a ratio is; nothing where its denominator is a multiple of the prime.
    init?(_ ratio: Ratio) {
        let below = Self(whole: ratio.denominator)
        guard !below.isZero else { return nil }
        self = Self(whole: ratio.numerator) * below.inverse
    }

    private init(whole: Int128) {
        let rest = UInt64(whole.magnitude % UInt128(Self.prime))
        residue = whole < 0 && rest > 0 ? Self.prime - rest : rest
    }

    var isZero: Bool { residue == 0 }

    /// What it is multiplied by to give one; nought for nought.
    var inverse: Self {
        // By Fermat's little theorem, the power of the prime less two.
        var (result, power, exponent) = (Self.one, self, Self.prime - 2)
        if residue == 1 || residue == Self.prime - 1 { return self }
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * power }
            power = power * power
            exponent >>= 1
        }
        return result
    }

    static prefix func - (number: Self) -> Self {
        number.isZero ? number : Self(residue: prime - number.residue)
    }

    static func + (left: Self, right: Self) -> Self {
        let sum = left.residue + right.residue
        return Self(residue: sum >= prime ? sum - prime : sum)
    }

    static func * (left: Self, right: Self) -> Self {
        let (high, low) = left.residue.multipliedFullWidth(by: right.residue)
        let sum = (low & prime) + (low >> 61 | high << 3)
        return Self(residue: sum >= prime ? sum - prime : sum)
    }
}
