import Statistics
import Testing

extension ReferenceFile {
    static let forecasts: [Self] = [
        Self("forecast/theta_series.csv", inputs: 606),
        Self("forecast/theta_parameters.csv", agreeing: 24, [.fewestSquares: 2]) {
            try $0.map(try ThetaRows().parameters)
        },
        Self("forecast/theta_expected.csv", agreeing: 92, [.fewestSquares: 12]) { try $0.map(try ThetaRows().steps) },
        Self("forecast/theta_year_end_probability.csv", agreeing: 71, [.fewestSquares: 6, .farTail: 1]) {
            try $0.map(try ThetaRows().yearEnd)
        },
        Self("forecast/seasonal_additive_expected.csv", agreeing: 64) { try $0.map(try ThetaRows().season) },
        Self("forecast/special_functions.csv", agreeing: 104) { $0.map(SpecialFunctionRows.outcome) },
    ]
}

/// Forecasts beside those of the R package `forecast` 8.23: each with the parameters of the reference, to 1e-9, and with
/// our own, to 1e-3.
///
/// Source: methods, 9.1.
struct ThetaRows {
    private let series: [String: [Double]]
    private let given: [String: ThetaForecast]
    private let own: [String: ThetaForecast]

    init() throws {
        let series = Dictionary(grouping: try ReferenceFile.rows("forecast/theta_series.csv")) {
            $0["series_id", or: ""]
        }.mapValues { $0.map { $0.number("y") } }
        self.series = series
        let parameters = try ReferenceFile.rows("forecast/theta_parameters.csv")
        given = try Dictionary(
            uniqueKeysWithValues: parameters.map { row in
                let id = row["series_id", or: ""]
                return (
                    id,
                    try ThetaForecast(
                        series[id] ?? [], season: 4, alpha: row.number("alpha"), start: row.number("l0"))
                )
            })
        own = try given.mapValues { try ThetaForecast($0.values, season: 4) }
    }

    /// The two series of which the optimiser of the reference stops before the best start, and the least sum of squares.
    ///
    /// Worked with mpmath 1.3 at 30 digits: on the first the best start is 2176.579 and the reference's 2450.935, which
    /// leaves 5.1 per cent more; on the second 4329.499 and 4408.445, which leaves 6.4 per cent more.
    private static let leastSquares = ["m3q_N0705": 1481373.3451227509, "m3q_idx290": 96664.838717881022]

    /// The series whose lower ends are up to 2.9e-3 from the reference's, and the α that leaves the fewest squares.
    ///
    /// Worked with mpmath 1.3; the optimiser of the reference stops at 0.58614.
    private static let farBelow = (id: "m3q_N0845", alpha: 0.585031512354)

    /// The forecast with the reference's parameters and that with our own; whether ours is the closer fit is held too.
    private func pair(
        _ row: [String: String], in comparison: inout Comparison
    ) throws -> (given: ThetaForecast, own: ThetaForecast) {
        let id = row["series_id", or: ""]
        let (given, own) = (try #require(given[id]), try #require(own[id]))
        comparison.holds(own.sumOfSquares <= given.sumOfSquares * (1 + 1e-9), "ours leaves no more squares")
        if let least = Self.leastSquares[id] {
            comparison.near(own.sumOfSquares, least, "the least squares")
            comparison.deviate(.fewestSquares)
        } else {
            comparison.near(own.sumOfSquares, given.sumOfSquares, "squares", within: 1e-3)
        }
        return (given, own)
    }

    func parameters(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let (given, own) = try pair(row, in: &comparison)
        comparison.near(Double(given.values.count), "n")
        for column in ["acf4_test_seasonal", "seasonal_adjusted"] {
            comparison.same(given.seasonalFactors == nil ? "FALSE" : "TRUE", column)
        }
        for (column, factor) in zip(["s1", "s2", "s3", "s4"], given.seasonalFactors ?? [0, 0, 0, 0]) {
            comparison.near(factor, column)
        }
        comparison.near(given.level, "level_n")
        comparison.near(given.drift, "drift")
        comparison.near(given.sumOfSquares, "sse")
        comparison.near(given.degreesOfFreedom, "df")
        comparison.near(given.standardDeviation * given.standardDeviation, "sigma2")
        comparison.near(own.level, "level_n", within: 1e-3)
        // The share is one of 1: an optimiser that finds the edge stops a little before it.
        comparison.holds(abs(own.alpha - row.number("alpha")) < 2e-3, "α is \(own.alpha)")
        if Self.leastSquares[row["series_id", or: ""]] == nil { comparison.near(own.start, "l0", within: 1e-3) }
        return comparison.outcome
    }

    func steps(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let (given, own) = try pair(row, in: &comparison)
        let ahead = try #require(Int(row["h", or: ""]))
        let id = row["series_id", or: ""]
        for (forecast, share, isOwn) in [(given, 1e-9, false), (own, 1e-3, true)] {
            let (step, total) = (try forecast.step(ahead), try forecast.total(of: ahead))
            comparison.near(step.value, "mean", within: share)
            comparison.near(total.value, "total_of_h", within: share)
            if isOwn, Self.leastSquares[id] != nil { continue }
            comparison.near(step.standardDeviation, "sd", within: share)
            comparison.near(total.standardDeviation, "sd_total_of_h", within: share)
            for (covering, name) in [(0.8, "80"), (0.95, "95")] {
                let interval = try step.interval(covering: covering)
                // A lower end far below its value is the difference of two near numbers, and moves the more.
                let isFarBelow = isOwn && id == Self.farBelow.id
                comparison.near(interval.lower, "lo\(name)", within: isFarBelow ? 3 * share : share)
                comparison.near(interval.upper, "hi\(name)", within: share)
            }
        }
        if id == Self.farBelow.id {
            comparison.near(own.alpha, Self.farBelow.alpha, "the α of the fewest squares", within: 1e-6)
            comparison.deviate(.fewestSquares)
        }
        return comparison.outcome
    }

    func yearEnd(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let (given, own) = try pair(row, in: &comparison)
        let (known, target) = (row.number("known_sum"), row.number("target"))
        comparison.near(2, "known_quarters")
        comparison.near(given.values.suffix(2).reduce(0, +), "known_sum")
        let year = try given.total(of: 2, after: known)
        comparison.near(year.value, "year_end")
        comparison.near(year.standardDeviation, "sd")
        comparison.near(year.degreesOfFreedom, "df")
        let (atLeast, atMost) = (year.probability(ofAtLeast: target), year.probability(ofAtMost: target))
        comparison.near(atMost, "p_at_most_target")
        if row["series_id"] == "m3q_N1145", target > 36_000 {
            // By mpmath 1.3 at 40 digits; the reference is 5.4e-9 of it too high, as 1 − F of the next column is.
            comparison.near(atLeast, 1.4177189568081155e-8, "the far tail", within: 1e-11)
            let theirs = row.number("p_at_least_target")
            comparison.holds(theirs == 1 - row.number("p_at_most_target"), "the reference takes 1 − F")
            comparison.near(theirs, atLeast, "the far tail of the reference", within: 6e-9)
            comparison.deviate(.farTail)
        } else {
            comparison.near(atLeast, "p_at_least_target")
        }
        let ours = try own.total(of: 2, after: known)
        comparison.near(ours.value, "year_end", within: 1e-3)
        if Self.leastSquares[row["series_id", or: ""]] == nil {
            comparison.near(ours.standardDeviation, "sd", within: 1e-3)
        }
        return comparison.outcome
    }

    func season(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let values = series[row["series_id", or: ""]] ?? []
        let quarter = try #require(Int(row["quarter", or: ""]))
        comparison.near(SeasonalPattern(values, length: 4).factors[quarter - 1], "seasonal_additive")
        comparison.near(SeasonalPattern.autocorrelation(of: values, lag: 4), "acf_lag4")
        return comparison.outcome
    }
}
