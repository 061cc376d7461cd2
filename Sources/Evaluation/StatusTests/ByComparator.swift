import PerformanceModel

extension JudgedFigure {
    /// On track where as good as another area's figure; slightly below within a tolerance, where one is set.
    func byComparator(_ area: AreaID, _ tolerance: StatusRule.Tolerance?) -> Status {
        guard area != figure.area,
            let comparison = book.comparison(of: figure, .value(value), of: measure, with: area)
        else { return .unrated(.notComparable) }
        let limit = comparison.value.exact
        let title = book.framework.area(area)?.title ?? area.text
        let what = "\(printed(limit)) in \(title) for \(comparison.with.period.words)"
        if meets(limit) { return rated(.onTrack, against: limit, what: what) }
        if let tolerance, let eased = eased(limit, by: tolerance), meets(eased) {
            return rated(
                .slightlyBelow, against: limit, what: what,
                reason: "within the tolerance of \(tolerance.words(of: title))")
        }
        return rated(.requiresImprovement, against: limit, what: what)
    }
}
