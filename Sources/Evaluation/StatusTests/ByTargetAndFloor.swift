import PerformanceModel

extension JudgedFigure {
    /// On track at the target, slightly below at the floor, otherwise requires improvement.
    func byTargetAndFloor() -> Status {
        guard let target, let floor = target.floor else { return .unrated(.noTarget) }
        if meets(Ratio(target.value)) { return rated(.onTrack, against: Ratio(target.value)) }
        if meets(Ratio(floor)) {
            return rated(
                .slightlyBelow, against: Ratio(target.value),
                reason: "at or beyond the floor of \(printed(Ratio(floor)))")
        }
        return rated(.requiresImprovement, against: Ratio(floor), reason: "beyond the floor")
    }
}
