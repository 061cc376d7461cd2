/// How a figure stands beside that of England, of a region or of a group of councils.
///
/// Source: methods, sections 3.1 and 3.2.
package struct BenchmarkStanding: Hashable, Sendable {
    package let comparison: Comparison
    package let dataStatus: DataStatus
    /// When the other's figure was published, where that is held.
    package let publishedOn: Day?
    /// What the figure's confidence interval says; nothing where it has none, so that chance has no known size.
    package let judgement: Judgement?

    package struct Judgement: Hashable, Sendable {
        package let way: Way
        /// Whether it lies beyond the limits of 99.8 per cent as well as those of 95.
        package let isFar: Bool

        package init(_ way: Way, isFar: Bool) {
            self.way = way
            self.isFar = isFar
        }
    }

    package enum Way: String, Hashable, Sendable {
        case similar, better, worse
        /// Without polarity, never better or worse.
        case higher, lower
    }

    package init(comparison: Comparison, dataStatus: DataStatus, publishedOn: Day?, judgement: Judgement?) {
        self.comparison = comparison
        self.dataStatus = dataStatus
        self.publishedOn = publishedOn
        self.judgement = judgement
    }

    /// `better by more than chance`, `similar`, `above`; the last where chance has no known size.
    package func words(of measure: Measure) -> String {
        guard let judgement else { return comparison.side(of: measure).rawValue }
        if judgement.way == .similar { return "similar, no further off than chance allows" }
        return "\(judgement.way.rawValue) by more than chance" + (judgement.isFar ? ", also at 99.8% confidence" : "")
    }
}
