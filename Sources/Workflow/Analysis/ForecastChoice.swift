package import PerformanceModel
package import Statistics

/// What a person chooses about the forecasts of a file.
package struct ForecastChoice: Sendable {
    /// Periods a season has: 4 for quarters, 12 for months.
    package var season: Int?
    package var target: Double?
    /// Which way meets the target; where neither does, nothing is said of it.
    package var improvement: Improvement
    /// Periods ahead; as many as a season, or four, where nothing is said.
    package var steps: Int?
    /// How the figures of a year make its own, a flow or a stock, where its end is wanted.
    package var yearEnd: Aggregation?
    package var pictured: String?
    package var wantsPicture: Bool

    package init(
        season: Int? = nil, target: Double? = nil, improvement: Improvement = .increase, steps: Int? = nil,
        yearEnd: Aggregation? = nil, pictured: String? = nil, wantsPicture: Bool = false
    ) {
        self.season = season
        self.target = target
        self.improvement = improvement
        self.steps = steps
        self.yearEnd = yearEnd
        self.pictured = pictured
        self.wantsPicture = wantsPicture
    }

    /// How likely a target is met, and in words; nothing without one or a side to meet it from.
    func outlook(_ prediction: Prediction) -> (probability: Double, likelihood: Likelihood)? {
        guard let target, improvement != .neutral else { return nil }
        let probability =
            improvement == .increase
            ? prediction.probability(ofAtLeast: target) : prediction.probability(ofAtMost: target)
        return Likelihood(probability).map { (probability, $0) }
    }
}
