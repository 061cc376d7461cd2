import PerformanceModel

extension JudgedFigure {
    /// On track within the tolerance; further off, slightly below unless worse than the same period last year.
    ///
    /// Source: the scheme of a London borough, in field notes 5.1: red is over 10 % off target and no better than last
    /// year.
    func byTargetOrLastYear(_ tolerance: StatusRule.Tolerance) -> Status {
        guard let target else { return .unrated(.noTarget) }
        let limit = Ratio(target.value)
        guard let eased = eased(limit, by: tolerance) else { return .unrated(.notComparable) }
        if meets(eased) { return rated(.onTrack, against: limit, reason: "within the tolerance of \(tolerance.words)") }
        guard let before = figure.period.earlier(months: 12).map(figure.with(period:)),
            let lastYear = book.find(before).content.value
        else { return .unrated(.incomplete) }
        let year = "\(printed(lastYear.exact)) in \(before.period.words)"
        return meets(lastYear.exact)
            ? rated(.slightlyBelow, against: limit, reason: "no worse than \(year)")
            : rated(.requiresImprovement, against: limit, reason: "worse than \(year)")
    }
}
