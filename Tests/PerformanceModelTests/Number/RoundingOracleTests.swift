import PerformanceModel
import TestSupport
import Testing

/// Rounding held against the field's own: DfE `dfeR::round_five_up`, but for its added tolerance.
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

    @Test(
        .enabled(
            if: SharedFolder.has("oracle/rounding/round_five_up.csv"),
            "the folder shared with the reference values is not here; the excerpt is checked all the same"))
    func `rounding agrees with every row of nought or more places`() throws {
        var compared = 0
        for row in rows(of: try SharedFolder.bytes("oracle/rounding/round_five_up.csv")) {
            let places = try #require(row["dp"].flatMap(Int.init))
            let value = try #require(row["x"].flatMap(Double.init))
            let rounded = try #require(row["dfeR_round_five_up"].flatMap(Double.init))
            // A million million and more is no quantity.
            guard places >= 0, value.magnitude < 1e12 else { continue }
            let ours = Ratio(try Quantity(Self.shortest(value))).rounded(to: UInt8(places))
            #expect(try ours == Quantity(Self.shortest(rounded)), "\(value) to \(places)")
            compared += 1
        }
        #expect(compared == 24)
    }

    @Test func `a value just under a half is not helped over it, as dfeR would`() throws {
        #expect(try Ratio(Quantity("0.499999")).rounded(to: 0) == 0)
    }

    /// The shortest decimal that reads back as the double, which is the decimal that was meant.
    private static func shortest(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
