import Statistics

extension ReferenceFile {
    static let controlCharts: [Self] = [
        Self("xmr/series.csv", inputs: 1334),
        Self("xmr/cases.csv", agreeing: 242, [.trialLimits: 5], judge: ControlChartRows.cases),
        Self(
            "xmr/points.csv", agreeing: 7529,
            [.tooFewForLimits: 33, .constant: 60, .screenedAway: 48, .trialLimits: 144], judge: ControlChartRows.points),
        Self(
            "xmr/summary.csv", agreeing: 244, [.tooFewForLimits: 7, .constant: 4, .screenedAway: 3],
            judge: ControlChartRows.groups),
    ]
}

/// Charts beside those of NHSRplotthedots 0.2.2.
///
/// Source of the deviations: methods, 5.6.
enum ControlChartRows {
    static func cases(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        try ControlChartCase.all().map { example in
            var comparison = Comparison(example.row)
            let chart = try ControlChart(example.values, example.settings)
            comparison.same("", "error")
            comparison.holds(chart.points.count == example.points.count, "there are as many points")
            comparison.holds(chart.groups.count == example.groups.count, "there are as many groups")
            let isWarned = chart.groups.contains { $0.range.count < warnedBelow }
            comparison.same(isWarned ? "TRUE" : "FALSE", "short_group_warning")
            if chart.groups.contains(where: isTrialWithoutWarning) { comparison.deviate(.trialLimits) }
            return comparison.outcome
        }
    }

    static func groups(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        try ControlChartCase.all().flatMap { example in
            let chart = try ControlChart(example.values, example.settings)
            return try zip(chart.groups, example.groups).map { group, row in
                var comparison = Comparison(row)
                let deviation = try deviation(of: row, in: example)
                let judgements = chart.points[group.range].map(\.judgement)
                comparison.near(Double(group.range.count), "n")
                comparison.near(group.mean, "mean")
                comparison.same(group.assurance.type, "assurance_type")
                hold(group, deviation, in: &comparison)
                if deviation == nil || deviation == .screenedAway {
                    comparison.same(group.variation?.pointType, "variation_type")
                    for (column, judgement) in counted {
                        comparison.near(Double(judgements.count { $0 == judgement }), column)
                    }
                } else {
                    comparison.holds(group.variation == nil, "nothing is said of the last point")
                    comparison.holds(judgements.allSatisfy { $0 == .commonCause }, "nothing is flagged")
                }
                return comparison.outcome
            }
        }
    }

    static func points(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        try ControlChartCase.all().flatMap { example in
            let chart = try ControlChart(example.values, example.settings)
            // A rebase at the first point makes no group; the reference counts from 1 then.
            let first = example.points.first?.number("rebase_group") ?? 0
            return try zip(chart.points.indices, example.points).map { place, row in
                let (point, group) = (chart.points[place], chart.groups[chart.points[place].group])
                var comparison = Comparison(row)
                comparison.near(Double(place + 1), "i")
                comparison.same(example.days[place], "x")
                comparison.near(point.value, "y")
                comparison.near(Double(point.group) + first, "rebase_group")
                comparison.near(group.mean, "mean")
                let deviation = try deviation(of: example.groups[point.group], in: example)
                hold(point, group, deviation, in: &comparison)
                return comparison.outcome
            }
        }
    }

    private static func hold(
        _ point: ControlChart.Point, _ group: ControlChart.Group, _ deviation: Deviation?,
        in comparison: inout Comparison
    ) {
        comparison.same(group.range.count < warnedBelow ? "TRUE" : "FALSE", "short_group_warning")
        if isTrialWithoutWarning(group) { comparison.deviate(.trialLimits) }
        hold(group, deviation, in: &comparison)
        guard let mean = group.mean, !point.value.isNaN else {
            for column in ["relative_to_mean", "outside_limits", "close_to_limits"] { comparison.same("NA", column) }
            comparison.holds(point.value.isNaN && point.rule == .none, "it is missing, and so not flagged")
            return
        }
        comparison.near(point.value > mean ? 1 : point.value < mean ? -1 : 0, "relative_to_mean")
        guard deviation == nil || deviation == .screenedAway else {
            comparison.holds(point.rule == .none && point.judgement == .commonCause, "it is not flagged")
            return
        }
        comparison.same(point.signal.specialCause, "special_cause_type")
        comparison.same(point.judgement.pointType, "point_type")
        guard deviation == nil, let lines = group.limits.lines else { return }
        let isOutside = point.value < lines.lower || point.value > lines.upper
        let isBeyondNear = point.value < lines.nearLower || point.value > lines.nearUpper
        comparison.same(isOutside ? "TRUE" : "FALSE", "outside_limits")
        comparison.same(isBeyondNear && !isOutside ? "TRUE" : "FALSE", "close_to_limits")
    }

    /// Holds the limits, or why there are none.
    private static func hold(
        _ group: ControlChart.Group, _ deviation: Deviation?, in comparison: inout Comparison
    ) {
        switch deviation {
        case .tooFewForLimits: comparison.holds(group.limits == .tooFew(group.count), "there are too few points")
        case .constant: comparison.holds(group.limits == .noVariation, "nothing varies")
        case .screenedAway:
            // What the reference gives for the same series without screening.
            comparison.near(group.limits.lines?.lower, 13.226666666666667, "the lower limit")
            comparison.near(group.limits.lines?.upper, 16.773333333333333, "the upper limit")
        default:
            comparison.near(group.limits.lines?.lower, "lpl")
            comparison.near(group.limits.lines?.upper, "upl")
        }
        if let deviation { comparison.deviate(deviation) }
    }

    /// Why a group of ours is not that of the reference, seen from what the reference says of it.
    private static func deviation(of row: [String: String], in example: ControlChartCase) throws -> Deviation? {
        if row.number("n") < 8 { return .tooFewForLimits }
        if row["lpl"] == "NaN" || row["lpl"] == row["upl"] && !example.settings.screensOutliers { return .constant }
        return row["lpl"] == row["upl"] ? .screenedAway : nil
    }

    /// Below how many points in a group the reference warns that its limits may move.
    private static let warnedBelow = 13

    private static func isTrialWithoutWarning(_ group: ControlChart.Group) -> Bool {
        guard case .trial = group.limits else { return false }
        return group.range.count >= warnedBelow
    }

    private static let counted: [(String, ControlChart.Judgement)] = [
        ("n_common_cause", .commonCause), ("n_improvement", .improvement), ("n_concern", .concern),
        ("n_neutral_high", .neutralHigh), ("n_neutral_low", .neutralLow),
    ]
}
