import Documents
import Foundation
import TestSupport
import Testing

/// The command for control charts, held against the field's own program.
///
/// Source: NHSRplotthedots 0.2.2 (`oracle/xmr`). Left out are what methods 5.6 does otherwise on purpose: groups of fewer
/// than eight points, and constant, two-level and gappy series.
struct AnalystControlChartTests {
    static let folder = "oracle/xmr"

    @Test(.enabled(if: SharedFolder.has("\(folder)/cases.csv"), "the reference values are not here"))
    func `limits, rules and judgements are those of NHSRplotthedots`() throws {
        let series = Dictionary(grouping: rows(of: try SharedFolder.bytes("\(Self.folder)/series.csv"))) {
            $0["series_id"] ?? ""
        }
        let points = Dictionary(grouping: rows(of: try SharedFolder.bytes("\(Self.folder)/points.csv"))) {
            $0["case_id"] ?? ""
        }
        let scratch = try Scratch()
        var compared = 0
        for (settings, cases) in Dictionary(
            grouping: rows(of: try SharedFolder.bytes("\(Self.folder)/cases.csv")), by: Self.settings)
        {
            var file = "series,date,value\n"
            var expected: [[String: String]] = []
            for one in cases where one["error"]?.isEmpty == true {
                let id = one["series_id"] ?? ""
                let rows = series[id] ?? []
                guard !id.contains("constant"), !id.contains("two_level"), !rows.contains(where: { $0["y"] == "NA" })
                else { continue }
                for row in rows { file += "\(one["case_id"] ?? ""),\(row["x"] ?? ""),\(row["y"] ?? "")\n" }
                expected += points[one["case_id"] ?? ""] ?? []
            }
            guard !expected.isEmpty else { continue }
            try scratch.write(file, to: "series.csv")
            let outcome = try scratch.program.run(["spc", "series.csv", "--format", "csv"] + settings)
            try #require(outcome.status == 0, "\(outcome.complaint)")
            let printed = rows(of: Array(outcome.output.utf8))
            try #require(printed.count == expected.count)
            for (ours, theirs) in zip(printed, expected) {
                let isShort = ours["lower_limit"] == ""
                if isShort { continue }
                compared += 1
                expectSame(ours, theirs)
            }
        }
        #expect(compared == 7561)
    }

    private func expectSame(_ ours: [String: String], _ theirs: [String: String]) {
        let place = "\(theirs["case_id"] ?? "") at \(theirs["x"] ?? "")"
        for (one, other) in [("mean", "mean"), ("lower_limit", "lpl"), ("upper_limit", "upl")] {
            let (mine, reference) = (Double(ours[one] ?? "") ?? .nan, Double(theirs[other] ?? "") ?? .nan)
            #expect(abs(mine - reference) <= 1e-9 * max(1, abs(reference)), "\(one) of \(place)")
        }
        #expect(ours["rule"] == Self.rule(theirs["special_cause_type"] ?? ""), "\(place)")
        let judgement = (theirs["point_type"] ?? "").replacing("special_cause_", with: "").replacing("_", with: "-")
        #expect(ours["judgement"] == judgement, "\(place)")
    }

    private static func rule(_ type: String) -> String {
        if type.contains("UCL") || type.contains("LCL") { return "outside" }
        if type.contains("Trend") { return "trend" }
        if type.contains("2 in 3") { return "two-of-three" }
        return type == "Common Cause" ? "none" : "shift"
    }

    private static func settings(of one: [String: String]) -> [String] {
        var options = ["--improvement", one["improvement_direction"] ?? ""]
        func option(_ name: String, _ column: String) {
            if let value = one[column], !value.isEmpty {
                options += [name] + value.split(separator: ";").map(String.init)
            }
        }
        option("--target", "target")
        option("--rebase", "rebase")
        option("--fix-after", "fix_after_n_points")
        return options + (one["screen_outliers"] == "FALSE" ? ["--no-screen"] : [])
    }
}
