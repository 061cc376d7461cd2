import Statistics

extension ReferenceFile {
    static let trends: [Self] = [
        Self("trend/cases.csv", inputs: 329),
        Self("trend/expected.csv", agreeing: 58, [.noLogit: 2], judge: TrendRows.all),
    ]
}

/// Recent trends of proportions.
///
/// Source: methods, section 4.
enum TrendRows {
    static func all(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let cases = Dictionary(grouping: try ReferenceFile.rows("trend/cases.csv")) { $0["case_id"] }
        return rows.map { row in outcome(row, cases[row["case_id"]] ?? []) }
    }

    private static func outcome(_ row: [String: String], _ years: [[String: String]]) -> Comparison.Outcome {
        var comparison = Comparison(row)
        comparison.near(Double(years.count), "n")
        comparison.holds(row["type"] == "proportion", "it is of a proportion")
        do throws(MethodRefusal) {
            let trend = try RecentTrend(counts: years.map { $0.number("num") }, of: years.map { $0.number("den") })
            comparison.holds(trend.movement.rawValue == row["recent_trend"]?.lowercased(), "it moves so")
            comparison.near(trend.chiSquare, "chi2")
            comparison.near(trend.slope, "beta")
            let reason =
                trend.restsOnOnePoint
                ? "Outlier found"
                : trend.movement == .noSignificantChange
                    ? "No significant trend" : "No outliers and significant trend"
            comparison.same(reason, "reason")
        } catch {
            switch (row["recent_trend", or: ""], row["reason", or: ""]) {
            case ("Cannot be calculated", "Missing values"):
                comparison.holds(error.reason.contains("is no number"), "a value is missing: \(error.reason)")
            case ("Cannot be calculated", "Not enough data points"):
                comparison.holds(error.reason.contains("needs 5 points"), "there are too few: \(error.reason)")
            case ("REFERENCE_ERROR", _):
                comparison.holds(error.reason.contains("has no logit"), "a period has no cases: \(error.reason)")
                comparison.deviate(.noLogit)
            default: comparison.holds(false, "it cannot be calculated: \(error.reason)")
            }
        }
        return comparison.outcome
    }
}
