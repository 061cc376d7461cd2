import Statistics

/// Fingertips' own tests of its percentiles and quartiles, where a low value is in the first quarter.
enum PercentileRows {
    private static let shares: [String: [Double]] = [
        "quartile_bounds": [0, 0.25, 0.5, 0.75, 1], "quintile_bounds": [0, 0.2, 0.4, 0.6, 0.8, 1],
        "p25_median_p75": [0.25, 0.5, 0.75], "p25_p75": [0.25, 0.75],
    ]

    static func outcome(_ row: [String: String]) -> Comparison.Outcome {
        var comparison = Comparison(row)
        var words = row["input", or: ""].split(separator: " ").map(String.init)
        let values = values(words.isEmpty ? "" : words.removeFirst())
        var ranking = Ranking()
        ranking.rank(values.span, .decrease)
        let quartiles = try? ranking.quartiles()
        switch (row["statistic", or: ""], row["expected", or: ""]) {
        case ("percentiles", "NULL (fewer than 4 values)"), ("quartile_category", "0"):
            comparison.holds(quartiles == nil, "there are too few for quartiles")
        case ("percentiles", "not null"):
            comparison.holds(quartiles == nil && values.count < 8, "there are too few for ours")
            comparison.deviate(.tooFewForQuartiles)
        case ("quartile_category", _):
            comparison.same(
                words.last.flatMap(Double.init).flatMap { quartiles?.quarter(of: $0) }.map(String.init), "expected")
        case (let statistic, let expected):
            guard let shares = shares[statistic] else { return .differs("there is no statistic for \(row)") }
            let bounds = expected.split(separator: ";").map { Double($0) ?? .nan }
            comparison.holds(bounds.count == shares.count, "there are as many bounds")
            for (share, bound) in zip(shares, bounds) { comparison.near(ranking.quantile(share), bound, "at \(share)") }
        }
        return comparison.outcome
    }

    /// `1..50` or `4,5,6`.
    private static func values(_ text: String) -> [Double] {
        let ends = text.split(separator: "..").compactMap { Int($0) }
        if ends.count == 2, ends[0] <= ends[1] { return (ends[0]...ends[1]).map(Double.init) }
        return text.split(separator: ",").compactMap { Double($0) }
    }
}
