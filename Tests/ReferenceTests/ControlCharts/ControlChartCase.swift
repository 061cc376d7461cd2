import Statistics
import Testing

/// A case of the reference values: a series, the settings, and what the reference program says of each point.
struct ControlChartCase {
    /// Its row of `cases.csv`.
    let row: [String: String]
    let days: [String]
    let values: [Double]
    let settings: ControlChart.Settings
    /// Rows of `points.csv` of this case.
    let points: [[String: String]]
    /// Rows of `summary.csv` of this case, one a group.
    let groups: [[String: String]]

    static func all() throws -> [Self] {
        func grouped(_ name: String, by column: String) throws -> [String: [[String: String]]] {
            Dictionary(grouping: try ReferenceFile.rows("xmr/\(name).csv")) { $0[column, or: ""] }
        }
        let series = try grouped("series", by: "series_id")
        let points = try grouped("points", by: "case_id")
        let groups = try grouped("summary", by: "case_id")
        return try ReferenceFile.rows("xmr/cases.csv").map { row in
            let id = row["case_id", or: ""]
            return try Self(
                row, series: series[row["series_id", or: ""]] ?? [], points: points[id] ?? [], groups: groups[id] ?? [])
        }
    }

    private init(
        _ row: [String: String], series: [[String: String]], points: [[String: String]], groups: [[String: String]]
    ) throws {
        self.row = row
        self.points = points
        self.groups = groups
        let days = series.map { $0["x", or: ""] }
        self.days = days
        values = series.map { $0.number("y") }
        let rebases = row["rebase", or: ""].split(separator: ";").map(String.init)
        settings = ControlChart.Settings(
            improvement: try #require(Improvement(rawValue: row["improvement_direction", or: ""])),
            target: Double(row["target", or: ""]), rebaseAt: rebases.compactMap { days.firstIndex(of: $0) },
            fixAfter: Int(row["fix_after_n_points", or: ""]), screensOutliers: row["screen_outliers"] == "TRUE")
    }
}

extension ControlChart.Signal {
    /// The words of the reference.
    var specialCause: String {
        switch rule {
        case .none: "Common Cause"
        case .outside: isHigh ? "Above UCL" : "Below LCL"
        case .trend: "7 Point Trend (\(isHigh ? "Increasing" : "Decreasing"))"
        case .twoOfThree: "2 in 3 \(isHigh ? "Above" : "Below") CL"
        case .shift: "7 Points \(isHigh ? "Above" : "Below") CL"
        }
    }
}

extension ControlChart.Judgement {
    /// The words of the reference.
    var pointType: String {
        switch self {
        case .commonCause: "common_cause"
        case .improvement: "special_cause_improvement"
        case .concern: "special_cause_concern"
        case .neutralHigh: "special_cause_neutral_high"
        case .neutralLow: "special_cause_neutral_low"
        }
    }
}

extension ControlChart.Assurance {
    /// The words of the reference.
    var type: String {
        switch self {
        case .consistentlyPass: "consistent_pass"
        case .consistentlyFail: "consistent_fail"
        case .hitAndMiss: "inconsistent"
        default: "NA"
        }
    }
}
