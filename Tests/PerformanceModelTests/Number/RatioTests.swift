import PerformanceModel
import Testing

struct RatioTests {
    @Test(arguments: [
        ("3010", "8632", 100, 1, "34.9"), ("3010", "8632", 100, 2, "34.87"), ("1", "3", 1, 6, "0.333333"),
        ("-1", "2", 1, 0, "-1"), ("1", "2", 1, 0, "1"), ("1966", "247000.5", 10_000, 1, "79.6"),
        ("0", "5", 100, 1, "0.0"), ("2.675", "1", 1, 2, "2.68"), ("1.005", "1", 1, 2, "1.01"),
        ("94.96", "1", 1, 1, "95.0"), ("-0.049", "1", 1, 1, "0.0"),
    ])
    func `a share is rounded half away from nought`(
        _ numerator: String, _ denominator: String, _ multiplier: Int, _ places: UInt8, _ printed: String
    ) throws {
        let ratio = try #require(Ratio(Quantity(numerator), of: Quantity(denominator), per: multiplier))
        #expect(ratio.rounded(to: places)?.description == printed)
    }

    @Test func `a ratio over nought cannot be written`() {
        #expect(Ratio(5, over: 0) == nil)
        #expect(Ratio(5, of: 0) == nil)
        #expect(Ratio(5).divided(by: Ratio(0)) == nil)
    }

    @Test func `a ratio stands in lowest terms with its sign above`() throws {
        let ratio = try #require(Ratio(6, over: -4))
        #expect(ratio.numerator == -3)
        #expect(ratio.denominator == 2)
        #expect(Ratio(0, over: -7) == Ratio(0))
    }

    @Test func `arithmetic is exact`() throws {
        let (third, sixth) = (try #require(Ratio(1, over: 3)), try #require(Ratio(1, over: 6)))
        #expect(third.adding(sixth) == Ratio(1, over: 2))
        #expect(third.subtracting(sixth) == sixth)
        #expect(third.multiplied(by: Ratio(3)) == Ratio(1))
        #expect(third.divided(by: sixth) == Ratio(2))
        #expect(Ratio.total([third, third, third]) == Ratio(1))
        #expect(Ratio.total([]) == nil)
    }

    @Test func `what has too many digits to be exact is nothing, and does not trap`() throws {
        let huge = try #require(Ratio(.max, over: 1))
        let tiny = try #require(Ratio(1, over: .max))
        #expect(huge.adding(huge) == nil)
        #expect(huge.multiplied(by: huge) == nil)
        #expect(tiny.multiplied(by: tiny) == nil)
        #expect(huge.divided(by: tiny) == nil)
        #expect(huge.subtracting(tiny) == nil)
        #expect(huge.rounded(to: 0) == nil)
        #expect(Ratio(.min, over: 1) == nil)
        #expect(Ratio(1, over: .min) == nil)
    }

    @Test func `a value of many digits is rounded all the same`() throws {
        let nearlyOne = try #require(Ratio(.max - 1, over: .max))
        #expect(nearlyOne.rounded(to: 6)?.description == "1.000000")
        #expect(try #require(Ratio(1, over: .max)).rounded(to: 2)?.description == "0.00")
        #expect(try #require(Ratio(.max, over: 2)).rounded(to: 0) == nil)
    }

    @Test func `a million million or more is not printed`() throws {
        #expect(try #require(Ratio(999_999_999_999, over: 1)).rounded(to: 0)?.description == "999999999999")
        #expect(try #require(Ratio(9_999_999_999_995, over: 10)).rounded(to: 0) == nil)
    }
}
