import PerformanceModel
import Testing

/// Rounding held against the field's own: DfE `dfeR::round_five_up`, but for its added tolerance.
///
/// All rows are held in ReferenceTests.
struct RoundingOracleTests {
    /// An excerpt of `oracle/rounding/round_five_up.csv`, made by dfeR: value, places, rounded.
    private static let excerpt: [(String, UInt8, String)] = [
        ("0.5", 0, "1"), ("-2.5", 0, "-3"), ("34.55", 0, "35"), ("34.05", 1, "34.1"), ("34.45", 1, "34.5"),
        ("99.96", 1, "100"), ("0.285", 2, "0.29"), ("-6.65", 3, "-6.65"), ("500", 1, "500"),
    ]

    @Test(arguments: excerpt)
    func `rounding agrees with the excerpt`(_ text: String, _ places: UInt8, _ rounded: String) throws {
        #expect(try Ratio(Quantity(text)).rounded(to: places) == Quantity(rounded))
    }

    @Test func `a value just under a half is not helped over it, as dfeR would`() throws {
        #expect(try Ratio(Quantity("0.499999")).rounded(to: 0) == 0)
    }
}
