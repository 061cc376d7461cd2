import Statistics

/// Funnels, each round the baseline that all areas of its input come to.
enum FunnelRows {
    private static func baseline(_ path: String) throws -> Double {
        try GroupMean(
            pooled: ReferenceFile.rows(path).map { ($0.number("num"), $0.number("den")) }
        ).value
    }

    static func limits(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let baseline = try baseline("intervals/funnel_input.csv")
        return try rows.map { row in
            var comparison = Comparison(row)
            comparison.near(baseline * 100, "baseline")
            for (confidence, name) in [(Confidence.ninetyFive, "2s"), (.ninetyNinePointEight, "3s")] {
                let limits = try Funnel.limits(
                    aroundShare: baseline, in: row.number("Population"), at: confidence)
                comparison.near(limits.lower * 100, "lower_\(name)_limit")
                comparison.near(limits.upper * 100, "upper_\(name)_limit")
            }
            return comparison.outcome
        }
    }

    private static let words: [Standing: String] = [
        .muchLower: "Low (0.001)", .lower: "Low (0.025)", .similar: "Not significant", .higher: "High (0.025)",
        .muchHigher: "High (0.001)",
    ]

    static func shares(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let path = "intervals/funnel_input.csv"
        let baseline = try baseline(path)
        return try zip(rows, ReferenceFile.rows(path)).map { row, input in
            var comparison = Comparison(row)
            for column in ["area", "num", "den"] { comparison.same(input[column], column) }
            let (x, n) = (input.number("num"), input.number("den"))
            let standing = Standing(
                of: x / n, within: try Funnel.limits(aroundShare: baseline, in: n, at: .ninetyFive),
                wider: try Funnel.limits(aroundShare: baseline, in: n, at: .ninetyNinePointEight))
            comparison.same(standing.flatMap { words[$0] }, "significance")
            return comparison.outcome
        }
    }

    static func rates(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let path = "intervals/funnel_rate_input.csv"
        let baseline = try baseline(path)
        return try zip(rows, ReferenceFile.rows(path)).map { row, input in
            var comparison = Comparison(row)
            for column in ["area", "num", "den"] { comparison.same(input[column], column) }
            let (count, population) = (input.number("num"), input.number("den"))
            let rate = try GroupMean(pooled: [(count, population)]).value * 100_000
            comparison.near(rate, "rate")
            comparison.near(rate, input.number("rate"), "rate of the input")
            let standing = Standing(
                of: try PoissonInterval.interval(of: count, at: .ninetyFive),
                wider: try PoissonInterval.interval(of: count, at: .ninetyNinePointEight), with: population * baseline)
            comparison.same(standing.flatMap { words[$0] }, "significance")
            return comparison.outcome
        }
    }
}
