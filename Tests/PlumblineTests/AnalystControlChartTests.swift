import Documents
import Foundation
import TestSupport
import Testing

/// The command for control charts, held against the field's own program.
///
/// Source: NHSRplotthedots 0.2.2 (`oracle/xmr`). Left out is what methods 5.6 does otherwise on purpose: 12 cases of
/// series that are constant or step once, whose limits have no width there, or have a gap, across which the reference
/// has an open mistake; and the 33 points of 7 groups of fewer than eight points, which have no limits here. A group of
/// 9 has no assurance here, and the reference has none for want of a target. The reference knows runs of seven only;
/// runs of 6 and 8 are held against rules written out in full (``ReferenceRules``), which agree with it on seven.
struct AnalystControlChartTests {
    static let folder = "oracle/xmr"

    private func tables() throws -> [String: [String: [[String: String]]]] {
        var tables: [String: [String: [[String: String]]]] = [:]
        for (name, column) in [("series", "series_id"), ("points", "case_id"), ("summary", "case_id")] {
            let all = rows(of: try SharedFolder.bytes("\(Self.folder)/\(name).csv"))
            tables[name] = Dictionary(grouping: all) { $0[column] ?? "" }
        }
        return tables
    }

    @Test(
        .enabled(if: SharedFolder.has("\(folder)/cases.csv"), "the reference values are not here"),
        arguments: [6, 7, 8])
    func `limits, rules and judgements are those of NHSRplotthedots`(_ runLength: Int) throws {
        let tables = try tables()
        let scratch = try Scratch()
        var (points, groups, leftOut) = (0, 0, 0)
        for (settings, cases) in Dictionary(
            grouping: rows(of: try SharedFolder.bytes("\(Self.folder)/cases.csv")), by: Self.settings)
        {
            var file = "series,date,value\n"
            var (expected, summaries): ([[String: String]], [[String: String]]) = ([], [])
            for one in cases {
                let (id, series) = (one["case_id"] ?? "", one["series_id"] ?? "")
                let rows = tables["series"]?[series] ?? []
                guard !series.contains("constant"), !series.contains("two_level"),
                    !rows.contains(where: { $0["y"] == "NA" })
                else {
                    leftOut += 1
                    continue
                }
                for row in rows { file += "\(id),\(row["x"] ?? ""),\(row["y"] ?? "")\n" }
                let reference = tables["points"]?[id] ?? []
                expected += runLength == 7 ? reference : ReferenceRules(reference, one, runLength).points
                summaries += tables["summary"]?[id] ?? []
            }
            guard !expected.isEmpty else { continue }
            try scratch.write(file, to: "series.csv")
            let outcome = try scratch.program.run(
                ["spc", "series.csv", "--format", "csv", "--summary", "--run-length", "\(runLength)"] + settings)
            try #require(outcome.status == 0, "\(outcome.complaint)")
            let printed = rows(of: Array(outcome.output.utf8))
            points += try compare(printed.filter { $0["date"] != "summary" }, with: expected, expectSamePoint)
            groups += try compare(printed.filter { $0["date"] == "summary" }, with: summaries) { ours, theirs in
                expectSameLines(ours, theirs)
                guard runLength == 7 else { return }
                #expect(ours["variation"] == Self.judgement(theirs["variation_type"]), "\(theirs)")
                #expect(ours["assurance"] == Self.assurances[theirs["assurance_type"] ?? ""], "\(theirs)")
            }
        }
        #expect(points == 7594 - 33 && groups == 246 - 7 && leftOut == 12)
    }

    /// Compares what has limits, and counts it.
    private func compare(
        _ ours: [[String: String]], with theirs: [[String: String]],
        _ expectSame: ([String: String], [String: String]) -> Void
    ) throws -> Int {
        try #require(ours.count == theirs.count)
        let pairs = zip(ours, theirs).filter { $0.0["lower_limit"] != "" }
        for (mine, reference) in pairs { expectSame(mine, reference) }
        return pairs.count
    }

    private func expectSamePoint(_ ours: [String: String], _ theirs: [String: String]) {
        expectSameLines(ours, theirs)
        #expect(ours["rule"] == ReferenceRules.rule(theirs["special_cause_type"] ?? ""), "\(theirs)")
        #expect(ours["judgement"] == Self.judgement(theirs["point_type"]), "\(theirs)")
    }

    private func expectSameLines(_ ours: [String: String], _ theirs: [String: String]) {
        for (one, other) in [("mean", "mean"), ("lower_limit", "lpl"), ("upper_limit", "upl")] {
            let (mine, reference) = (Double(ours[one] ?? "") ?? .nan, Double(theirs[other] ?? "") ?? .nan)
            #expect(abs(mine - reference) <= 1e-9 * max(1, abs(reference)), "\(one) of \(theirs)")
        }
    }

    private static func judgement(_ type: String?) -> String {
        (type ?? "").replacing("special_cause_", with: "").replacing("_", with: "-")
    }

    private static let assurances = [
        "NA": "none", "consistent_pass": "consistently-pass", "consistent_fail": "consistently-fail",
        "inconsistent": "hit-and-miss",
    ]

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
