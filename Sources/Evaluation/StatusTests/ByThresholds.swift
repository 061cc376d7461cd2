import PerformanceModel

extension JudgedFigure {
    /// On track at the good limit, slightly below at the acceptable one, otherwise requires improvement.
    func byThresholds(good: Quantity, acceptable: Quantity) -> Status {
        if meets(Ratio(good)) { return rated(.onTrack, against: Ratio(good)) }
        if meets(Ratio(acceptable)) {
            return rated(.slightlyBelow, against: Ratio(good), reason: "acceptable to \(printed(Ratio(acceptable)))")
        }
        return rated(.requiresImprovement, against: Ratio(acceptable))
    }
}
