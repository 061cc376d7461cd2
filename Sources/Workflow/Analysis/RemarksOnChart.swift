import Intake
import PerformanceModel
import Statistics

extension ChartedSeries {
    /// What a reader of the chart has to know, each with the name of its rule.
    func remarks(_ choice: ControlChartChoice) -> [(rule: String, message: String)] {
        let limits = chart.groups.filter { !$0.range.isEmpty }.compactMap(remark)
        let rebases = choice.rebaseOn.filter { day in !series.points.contains { $0.day == day && $0.line != nil } }
            .map { ("no-such-date", "\($0) is no date of the series, so no group begins there") }
        return limits + rebases + [gaps, season].compactMap(\.self)
    }

    /// Why a group has no limits, or none to rely on.
    private func remark(_ group: ControlChart.Group) -> (String, String)? {
        let start = date(group.range.lowerBound)
        switch group.limits {
        case .calculated: return nil
        case .trial:
            return (
                "trial-limits",
                "the limits from \(start) rest on \(group.count) points and are trial limits; 15 make them sure"
            )
        default: return ("no-limits", "from \(start): \(group.limits.reason ?? "")")
        }
    }

    private var gaps: (String, String)? {
        let missing = series.missingPeriods
        guard !missing.isEmpty else { return nil }
        return (
            "missing-period",
            "there is no row for \(missing.joined(separator: ", ")); no run and no move from point to point goes "
                + "across a gap"
        )
    }

    /// Source: methods, sections 5.8 and 9.1.2.
    private var season: (String, String)? {
        guard let months, SeasonalPattern.takenOut(of: series.values, atMonths: months) != nil else { return nil }
        let length = 12 / months
        return (
            "season",
            "the series has a season of \(length) periods, which widens the limits and hides signals; chart each value "
                + "less the one \(length) periods before, or values with the season taken out"
        )
    }
}
