import PerformanceModel
import TestSupport
import Testing

/// Exact arithmetic held against slow arithmetic of any length.
struct RatioPropertyTests {
    private static func any(_ random: inout SeededNumbers) throws -> Ratio {
        let above = Int128(Int64.random(in: .min ... .max, using: &random)) << Int128.random(in: 0...63, using: &random)
        let below = Int128(Int64.random(in: 1 ... .max, using: &random)) << Int128.random(in: 0...63, using: &random)
        return try #require(Ratio(above >> Int128.random(in: 0...60, using: &random), over: below))
    }

    /// Whether one ratio is less than another, by products of any length.
    private static func isLess(_ left: Ratio, _ right: Ratio) -> Bool {
        let one = BigNumber(left.numerator.magnitude) * BigNumber(right.denominator.magnitude)
        let other = BigNumber(right.numerator.magnitude) * BigNumber(left.denominator.magnitude)
        switch (left.isNegative, right.isNegative) {
        case (false, false): return one < other
        case (true, true): return other < one
        case (true, false): return true
        case (false, true): return false
        }
    }

    @Test func `comparisons are right far beyond 128 bits`() throws {
        var random = SeededNumbers(seed: 2)
        for _ in 0..<2000 {
            let (left, right) = (try Self.any(&random), try Self.any(&random))
            #expect((left < right) == Self.isLess(left, right), "\(left) < \(right)")
            #expect(!(left < left))
        }
        let (most, nearly) = (try #require(Ratio(.max, over: .max - 1)), try #require(Ratio(.max - 1, over: .max - 2)))
        #expect(most < nearly)
        #expect(-nearly < -most)
    }

    @Test func `a rounded value is within half a unit, and exactly half goes away from nought`() throws {
        var random = SeededNumbers(seed: 3)
        for _ in 0..<2000 {
            let above = Int64.random(in: -999_999_999...999_999_999, using: &random)
            let most: Int64 = try #require([2, 8, 20, 1000, 8632].randomElement(using: &random))
            let below = Int64.random(in: 1...most, using: &random)
            let places = UInt8.random(in: 0...6, using: &random)
            let ratio = try #require(Ratio(Int128(above), over: Int128(below)))
            let rounded = try #require(ratio.rounded(to: places))
            // |2·(a·10⁶ − b·r)| ≤ b·10⁶⁻ᵖ, where r is in millionths.
            let off = 2 * (Int128(above) * 1_000_000 - Int128(below) * Int128(rounded.millionths))
            let unit = (0..<(6 - places)).reduce(Int128(below)) { unit, _ in unit * 10 }
            #expect(off.magnitude <= unit.magnitude)
            if off.magnitude == unit.magnitude { #expect((above < 0) == (off > 0), "\(above)/\(below) to \(places)") }
        }
    }

    @Test func `order and grouping make no difference to a total`() throws {
        var random = SeededNumbers(seed: 4)
        for _ in 0..<200 {
            let ratios = try (0..<12).map { index in
                try #require(
                    Ratio(.random(in: -99_999...99_999, using: &random), over: [1, 4, 10, 1000][index % 4]))
            }
            let total = Ratio.total(ratios)
            #expect(total != nil)
            #expect(Ratio.total(ratios.shuffled(using: &random)) == total)
        }
    }
}
