import PerformanceModel

extension JudgedFigure {
    /// On track where better than another area's figure by more than chance, slightly below where similar.
    ///
    /// Source: methods, section 3.1, single overlap; the ends of the interval count as similar.
    func byComparatorWithInterval(_ area: AreaID) -> Status {
        guard area != figure.area,
            let comparison = book.comparison(of: figure, .value(value), of: measure, with: area),
            case .result(let interval) = book.interval(of: figure, value, measure)
        else { return .unrated(.notComparable) }
        let benchmark = comparison.value.exact.nearestDouble
        let title = book.framework.area(area)?.title ?? area.text
        let what = "\(printed(comparison.value.exact)) in \(title) for \(comparison.with.period.words)"
        let range =
            "\(measure.printed(interval.lower)) to \(measure.printed(interval.upper)), the \(interval.level)% interval"
        func verdict(_ band: Status.Band, _ reason: String) -> Status {
            rated(band, against: comparison.value.exact, what: what, reason: reason)
        }
        if interval.lower <= benchmark, benchmark <= interval.upper {
            return verdict(.slightlyBelow, "similar, since it lies within \(range)")
        }
        let isHigher = interval.lower > benchmark
        return isHigher == (measure.polarity == .high)
            ? verdict(.onTrack, "better by more than chance, since it lies beyond \(range)")
            : verdict(.requiresImprovement, "worse by more than chance, since it lies beyond \(range)")
    }
}
