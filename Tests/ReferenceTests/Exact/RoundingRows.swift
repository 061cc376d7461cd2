import PerformanceModel

extension ReferenceFile {
    static let exact: [Self] = [
        Self(
            "rounding/round_five_up.csv", agreeing: 20,
            [.halfAway: 4, .noNegativePlaces: 17, .tooLargeForQuantity: 1]
        ) { try $0.map(RoundingRows.outcome) },
        Self("suppression/tables_2way.csv", agreeing: 5199, [.otherCells: 89], judge: SuppressionRows.cells),
        Self("suppression/summary.csv", agreeing: 105, [.otherCells: 15], judge: SuppressionRows.tables),
    ]
}

/// Rounding held against the field's own: DfE's `dfeR::round_five_up`, and R's `round`.
///
/// Source: methods, 0.2.
enum RoundingRows {
    static func outcome(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let (value, places) = (row.number("x"), row.number("dp"))
        if places < 0 {
            // A figure is rounded to places after the point; there is nothing to call.
            return .deviates(.noNegativePlaces)
        }
        guard let quantity = try? Quantity(shortest(value)) else {
            comparison.holds(value >= 1e12, "only what is too large is no figure")
            comparison.deviate(.tooLargeForQuantity)
            return comparison.outcome
        }
        let ours = Ratio(quantity).rounded(to: UInt8(places))
        comparison.holds(
            ours != nil && ours == (try? Quantity(shortest(row.number("dfeR_round_five_up")))), "it is dfeR's")
        if ours != (try? Quantity(shortest(row.number("base_R_round")))) { comparison.deviate(.halfAway) }
        return comparison.outcome
    }

    /// The shortest decimal that reads back as the double, which is the decimal that was meant.
    private static func shortest(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
