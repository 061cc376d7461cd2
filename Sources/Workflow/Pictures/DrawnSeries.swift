import Evaluation
import PerformanceModel
import Publishing
import Statistics

/// Points in time with how they are printed, as every picture of a series takes them.
struct DrawnSeries {
    let id: String
    let subject: String
    let unit: MeasureUnit
    /// Whether it is a percentage of a whole.
    let isWithinWhole: Bool
    /// Days since a fixed day.
    let times: [Double]
    let periods: [String]
    /// Not a number where there is a gap.
    let values: [Double]
    /// The last of them as it is, with its season.
    let last: Double?
    let print: (Double) -> String

    func printed(_ value: Double) -> PrintedValue { PrintedValue(value, printed: print(value)) }

    func point(_ index: Int) -> PrintedValue? { values[index].isNaN ? nil : printed(values[index]) }
}

extension DrawnSeries {
    /// The control chart as a picture.
    ///
    /// - Parameters:
    ///   - chart: of the same points.
    ///   - target: in the unit of the values.
    ///   - reasons: why each group but the first begins.
    /// - Returns: the picture, to be drawn at any width.
    func picture(of chart: ControlChart, target: Double?, reasons: [String]) -> ControlPicture {
        let points = chart.points.indices.map { index in
            ControlPicture.Point(
                time: times[index], period: periods[index], value: point(index),
                judgement: chart.points[index].judgement.drawn, rule: chart.points[index].rule.words)
        }
        let groups = chart.groups.enumerated().map { index, group in
            ControlPicture.Group(
                first: group.range.lowerBound, mean: group.mean.map(printed),
                lower: group.limits.lines.map { printed($0.lower) },
                upper: group.limits.lines.map { printed($0.upper) },
                isTrial: group.limits.isTrial,
                reason: index == 0 || index > reasons.count ? "" : reasons[index - 1])
        }
        return ControlPicture(
            id: id, subject: subject, finding: finding(of: chart, target), unit: unit, isWithinWhole: isWithinWhole,
            points: points, groups: groups,
            target: target.map(printed), withoutLimits: chart.groups.last?.limits.reason.map { "No limits: \($0)." })
    }

    /// Such as `Improvement: 7 points above the mean; will meet the target of 95% in some periods.`, a sentence.
    private func finding(of chart: ControlChart, _ target: Double?) -> String {
        guard let group = chart.groups.last, let point = chart.points.last(where: { !$0.value.isNaN }) else {
            return "There are no points."
        }
        guard group.limits.lines != nil else { return "Too little to judge: \(group.limits.reason ?? "")." }
        let judgement = point.judgement.drawn == .ordinary ? "No more than usual variation" : point.judgement.sentence
        let rule = point.rule.words.map { ": \($0)" } ?? ""
        guard let target, let assurance = group.assurance.judged.value else { return "\(judgement)\(rule)." }
        let isBorneOut = group.isBorneOut(by: last ?? point.value, beside: target)
        let words = assurance.words(of: "the target of \(print(target))", isBorneOut: isBorneOut)
        return "\(judgement)\(rule); \(words)."
    }
}

extension ControlChart.Limits {
    var isTrial: Bool { if case .trial = self { true } else { false } }
}

extension ControlChart.Rule {
    /// Nothing for a point that no rule marks.
    var words: String? { Signal.Rule(rawValue: rawValue)?.words }
}

extension ControlChart.Judgement {
    var drawn: DrawnJudgement {
        switch self {
        case .commonCause: .ordinary
        case .improvement: .better
        case .concern: .worse
        case .neutralHigh: .higher
        case .neutralLow: .lower
        }
    }

    fileprivate var sentence: String {
        (Signal.Variation(rawValue: rawValue)?.words ?? rawValue).capitalisedFirst
    }
}
