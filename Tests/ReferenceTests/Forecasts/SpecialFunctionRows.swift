import Statistics

/// Distributions by their names in R, held to 1e-12; `schisq` is the upper tail.
enum SpecialFunctionRows {
    private static let functions: [String: @Sendable (_ x: Double, _ ν: Double) -> Double] = [
        "pnorm": { x, _ in Normal.cumulative(x) }, "qnorm": { x, _ in Normal.quantile(x) },
        "pt": { StudentT(degreesOfFreedom: $1).cumulative($0) }, "qt": { StudentT(degreesOfFreedom: $1).quantile($0) },
        "pchisq": { ChiSquare(degreesOfFreedom: $1).cumulative($0) },
        "schisq": { ChiSquare(degreesOfFreedom: $1).survival($0) },
        "qchisq": { ChiSquare(degreesOfFreedom: $1).quantile($0) },
    ]

    static func outcome(_ row: [String: String]) -> Comparison.Outcome {
        guard let function = functions[row["f", or: ""]] else { return .differs("there is no function for \(row)") }
        var comparison = Comparison(row)
        comparison.near(function(row.number("x"), row.number("df")), "v", within: 1e-12)
        return comparison.outcome
    }
}
