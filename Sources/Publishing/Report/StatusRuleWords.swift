import PerformanceModel

extension StatusRule {
    /// The rule in a sentence, with the council's names for the bands.
    func words(for council: Council, in framework: Framework) -> String {
        let good = council.name(of: .onTrack)
        let middle = council.name(of: .slightlyBelow)
        let bad = council.name(of: .requiresImprovement)
        func three(_ first: String, _ second: String) -> String {
            "\(good): \(first). \(middle): \(second). \(bad): otherwise."
        }
        switch test {
        case .target(let tolerance?): return three("meets the target", "within \(tolerance.words) of it")
        case .target(nil): return "\(good): meets the target. \(bad): otherwise."
        case .thresholds(let limit, let acceptable):
            return three("at \(limit.grouped) or better", "at \(acceptable.grouped) or better")
        case .targetAndFloor: return three("meets the target", "meets the least that is acceptable")
        case .comparator(let area, let tolerance):
            let name = framework.area(area)?.title ?? area.text
            guard let tolerance else { return "\(good): as good as \(name) or better. \(bad): otherwise." }
            return three("as good as \(name) or better", "within \(tolerance.words) of \(name)")
        case .comparatorWithInterval(let area):
            let name = framework.area(area)?.title ?? area.text
            return three("better than \(name) by more than chance", "similar to \(name)")
        case .targetOrBetterThanLastYear(let tolerance):
            return three("within \(tolerance.words) of the target", "further off, but no worse than the year before")
        case .band(let within, let outer?):
            return three("within \(within.words) of the target either way", "within \(outer.words)")
        case .band(let within, nil):
            return "\(good): within \(within.words) of the target either way. \(bad): otherwise."
        }
    }
}

extension StatusRule.Tolerance {
    fileprivate var words: String {
        switch self {
        case .points(let points): points.grouped + " (in the measure's unit)"
        case .percentOfTarget(let percent): "\(percent.grouped)% of the target"
        }
    }
}
