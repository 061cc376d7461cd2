import Statistics
import TestSupport
import Testing

/// A case of the reference values: a series, the settings, and what the reference program says of each point.
struct ControlChartCase {
    static let folder = "oracle/xmr"

    let id: String
    let values: [Double]
    let settings: ControlChart.Settings
    /// Rows of `points.csv` of this case.
    let points: [[String: String]]
    /// Rows of `summary.csv` of this case, one a group.
    let groups: [[String: String]]

    static func all() throws -> [Self] {
        func read(_ name: String) throws -> [[String: String]] {
            rows(of: try SharedFolder.bytes("\(folder)/\(name).csv"))
        }
        let series = Dictionary(grouping: try read("series")) { $0["series_id"] ?? "" }
        let points = Dictionary(grouping: try read("points")) { $0["case_id"] ?? "" }
        let groups = Dictionary(grouping: try read("summary")) { $0["case_id"] ?? "" }
        return try read("cases").map { row in
            let id = try #require(row["case_id"])
            return try Self(
                id: id, row, series: series[row["series_id"] ?? ""] ?? [], points: points[id] ?? [],
                groups: groups[id] ?? [])
        }
    }

    private init(
        id: String, _ row: [String: String], series: [[String: String]], points: [[String: String]],
        groups: [[String: String]]
    ) throws {
        self.id = id
        self.points = points
        self.groups = groups
        values = series.map { Double($0["y"] ?? "") ?? .nan }
        let days = (row["rebase"] ?? "").split(separator: ";").map(String.init)
        settings = ControlChart.Settings(
            improvement: try #require(Improvement(rawValue: row["improvement_direction"] ?? "")),
            target: Double(row["target"] ?? ""),
            rebaseAt: days.compactMap { day in series.firstIndex { $0["x"] == day } },
            fixAfter: Int(row["fix_after_n_points"] ?? ""), screensOutliers: row["screen_outliers"] == "TRUE")
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

/// Whether a number is another, but for a share of it.
func isNear(_ number: Double?, _ other: Double?, within share: Double = 1e-9) -> Bool {
    guard let number, let other else { return false }
    return abs(number - other) <= share * max(abs(other), 1e-300)
}
