import RealModule
import Statistics

/// A mean with Student's interval.
enum MeanRow {
    static func all(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let groups = Dictionary(grouping: try ReferenceFile.rows("intervals/mean_input.csv")) { $0["g"] }
        return try rows.map { row in try outcome(row, of: (groups[row["g"]] ?? []).map { $0.number("v") }) }
    }

    private static func outcome(_ row: [String: String], of values: [Double]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let count = Double(values.count)
        comparison.near(count, "value_count")
        comparison.near(values.reduce(0, +), "value_sum")
        for (confidence, name) in [(Confidence.ninetyFive, "95_0"), (.ninetyNinePointEight, "99_8")] {
            guard values.count > 1 else {
                comparison.holds(row["lower\(name)cl"] == "NaN", "the reference has no interval")
                let ours = try? MeanInterval.estimate(of: values, at: confidence)
                comparison.holds(ours == nil, "the mean of one value is refused")
                comparison.deviate(.meanOfOne)
                continue
            }
            let ours = try MeanInterval.estimate(of: values, at: confidence)
            comparison.near(ours.value, "value")
            comparison.near(ours.value * count, "value_sum")
            comparison.near(ours.interval.lower, "lower\(name)cl")
            comparison.near(ours.interval.upper, "upper\(name)cl")
            // The standard deviation is not given; the interval is as wide as it makes it.
            let width = StudentT(degreesOfFreedom: count - 1).quantile((1 + confidence.level) / 2)
            comparison.near((ours.interval.upper - ours.value) / width * .sqrt(count), "stdev")
        }
        return comparison.outcome
    }
}
