/// What the recent-trend test says of a yearly figure and the four before it.
///
/// Source: Fingertips technical guidance, "Trend markers"; methods, section 4.
package struct YearsTrend: Hashable, Sendable {
    package let way: Way
    /// The chi-squared statistic, on one degree of freedom.
    package let chiSquared: Double

    package enum Way: String, Word {
        case increasing, decreasing
        case increasingBetter = "increasing and getting better"
        case increasingWorse = "increasing and getting worse"
        case decreasingBetter = "decreasing and getting better"
        case decreasingWorse = "decreasing and getting worse"
        case noSignificantChange = "no significant change"

        package static var meaning: String { "recent trend" }
    }

    package init(way: Way, chiSquared: Double) {
        self.way = way
        self.chiSquared = chiSquared
    }
}
