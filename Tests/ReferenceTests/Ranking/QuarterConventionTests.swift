import TestSupport
import Testing

/// How far the conventions of official programs lie apart.
///
/// Source: methods, section 6.
@Suite(
    .enabled(
        if: SharedFolder.has("oracle/intervals/quartile_conventions_compared.csv"), "the reference values are not here")
)
struct QuarterConventionTests {
    private func differing(from convention: String) throws -> [[String: String]] {
        QuarterRows(try ReferenceFile.rows("intervals/quartile_conventions_compared.csv")).differing(from: convention)
    }

    /// It goes by ranks, and puts a value just above the third bound one quarter lower.
    @Test func `PHEindicatormethods differs on four values, each of which we put into the last quarter`() throws {
        let rows = try differing(from: "phe_quantile")
        #expect(
            rows.map { "\($0["set", or: ""]) \($0["value", or: ""])" }
                == ["n10 8.0", "na12 8.0", "na12 8.0", "n151 78.4"])
        for row in rows { #expect(row["phe_quantile"] == "3" && row["fingertips_legacy_type7_bounds"] == "4") }
    }

    @Test(arguments: [
        ("fingertips_next_ntile", 46), ("ceil_4_rank_over_n", 4), ("ceil_4_midrank_over_n", 45),
    ])
    func `each other convention differs on so many of 349`(_ convention: String, _ count: Int) throws {
        #expect(try differing(from: convention).count == count)
    }
}
