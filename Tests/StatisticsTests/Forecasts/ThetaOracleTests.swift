import Statistics
import TestSupport
import Testing

/// Forecasts beside those of the R package `forecast` 8.23.
///
/// Source: methods, 9.1. The parameters of the reference are its optimiser's: ours are held by what they lead to.
@Suite(
    .enabled(
        if: SharedFolder.has("oracle/forecast/theta_series.csv"),
        "the reference values are not here; ThetaForecastTests holds an excerpt all the same"))
struct ThetaOracleTests {
    private let series: [String: [Double]]
    private let parameters: [[String: String]]

    init() throws {
        series = Dictionary(grouping: try Self.read("theta_series")) { $0["series_id"] ?? "" }
            .mapValues { $0.compactMap { number($0, "y") } }
        parameters = try Self.read("theta_parameters")
    }

    private static func read(_ name: String) throws -> [[String: String]] {
        rows(of: try SharedFolder.bytes("oracle/forecast/\(name).csv"))
    }

    /// A forecast with the parameters of the reference.
    private func given(_ row: [String: String]) throws -> ThetaForecast {
        let parameters = try #require(self.parameters.first { $0["series_id"] == row["series_id"] })
        return try ThetaForecast(
            try #require(series[row["series_id"] ?? ""]), season: 4, alpha: try #require(number(parameters, "alpha")),
            start: try #require(number(parameters, "l0")))
    }

    @Test func `with given parameters level, drift, season and error are the reference's`() throws {
        #expect(parameters.count == 26)
        for row in parameters {
            let id = Comment(rawValue: row["series_id"] ?? "")
            let forecast = try given(row)
            #expect(forecast.values.count == number(row, "n").map { Int($0) }, id)
            #expect((forecast.seasonalFactors != nil) == (row["acf4_test_seasonal"] == "TRUE"), id)
            for (name, factor) in zip(["s1", "s2", "s3", "s4"], forecast.seasonalFactors ?? [0, 0, 0, 0]) {
                #expect(isNear(factor, number(row, name)), id)
            }
            #expect(isNear(forecast.level, number(row, "level_n")), id)
            #expect(isNear(forecast.drift, number(row, "drift")), id)
            #expect(isNear(forecast.sumOfSquares, number(row, "sse")), id)
            #expect(forecast.degreesOfFreedom == number(row, "df"), id)
            #expect(isNear(forecast.standardDeviation * forecast.standardDeviation, number(row, "sigma2")), id)
        }
    }

    @Test func `with given parameters every step, interval and total is the reference's`() throws {
        let expected = try Self.read("theta_expected")
        #expect(expected.count == 104)
        for row in expected {
            let id = Comment(rawValue: "\(row["series_id"] ?? "") \(row["h"] ?? "")")
            let ahead = try #require(Int(row["h"] ?? ""))
            let forecast = try given(row)
            let (step, total) = (try forecast.step(ahead), try forecast.total(of: ahead))
            #expect(isNear(step.value, number(row, "mean")), id)
            #expect(isNear(step.standardDeviation, number(row, "sd")), id)
            #expect(isNear(try step.interval(covering: 0.8).lower, number(row, "lo80")), id)
            #expect(isNear(try step.interval(covering: 0.8).upper, number(row, "hi80")), id)
            #expect(isNear(try step.interval().lower, number(row, "lo95")), id)
            #expect(isNear(try step.interval().upper, number(row, "hi95")), id)
            #expect(isNear(total.value, number(row, "total_of_h")), id)
            #expect(isNear(total.standardDeviation, number(row, "sd_total_of_h")), id)
        }
    }

    @Test func `with given parameters every year end and probability is the reference's`() throws {
        let expected = try Self.read("theta_year_end_probability")
        #expect(expected.count == 78)
        for row in expected {
            let id = Comment(rawValue: "\(row["series_id"] ?? "") \(row["target"] ?? "")")
            #expect(row["known_quarters"] == "2")
            let year = try given(row).total(of: 2, after: try #require(number(row, "known_sum")))
            let target = try #require(number(row, "target"))
            #expect(isNear(year.value, number(row, "year_end")), id)
            #expect(isNear(year.standardDeviation, number(row, "sd")), id)
            let atLeast = year.probability(ofAtLeast: target)
            // The reference takes 1 - F, which in one far tail has lost its last digits: 1.417718964e-8, where the tail
            // itself is 1.417718957e-8 (scipy 1.17).
            let share = row["series_id"] == "m3q_N1145" && atLeast < 1e-7 ? 1e-8 : 1e-9
            #expect(isNear(atLeast, number(row, "p_at_least_target"), within: share), id)
            #expect(isNear(year.probability(ofAtMost: target), number(row, "p_at_most_target")), id)
        }
    }

    /// The optimiser of the reference stops before the best start; ours leaves 5 and 6 per cent less of the squares.
    private static let stoppedShort = ["m3q_N0705", "m3q_idx290"]

    @Test
    func `our own parameters fit no worse and forecast the same, with less spread where the reference stops short`()
        throws
    {
        for row in try Self.read("theta_expected") {
            let id = Comment(rawValue: "\(row["series_id"] ?? "") \(row["h"] ?? "")")
            let (ours, theirs) = (
                try ThetaForecast(try #require(series[row["series_id"] ?? ""]), season: 4), try given(row)
            )
            #expect(ours.sumOfSquares <= theirs.sumOfSquares * (1 + 1e-9), id)
            let ahead = try #require(Int(row["h"] ?? ""))
            #expect(isNear(try ours.step(ahead).value, number(row, "mean"), within: 1e-3), id)
            if Self.stoppedShort.contains(row["series_id"] ?? "") {
                #expect(ours.sumOfSquares < theirs.sumOfSquares * 0.96, id)
            } else {
                #expect(isNear(try ours.step(ahead).standardDeviation, number(row, "sd"), within: 1e-3), id)
            }
            #expect(isNear(try ours.total(of: ahead).value, number(row, "total_of_h"), within: 1e-3), id)
        }
    }

    @Test func `every season and its autocorrelation is the reference's`() throws {
        let expected = try Self.read("seasonal_additive_expected")
        #expect(expected.count == 64)
        for row in expected {
            let id = Comment(rawValue: "\(row["series_id"] ?? "") \(row["quarter"] ?? "")")
            let values = try #require(series[row["series_id"] ?? ""])
            let quarter = try #require(Int(row["quarter"] ?? ""))
            let pattern = SeasonalPattern(values, length: 4)
            #expect(isNear(pattern.factors[quarter - 1], number(row, "seasonal_additive")), id)
            #expect(isNear(SeasonalPattern.autocorrelation(of: values, lag: 4), number(row, "acf_lag4")), id)
        }
    }
}

private func number(_ row: [String: String], _ name: String) -> Double? { Double(row[name] ?? "") }
