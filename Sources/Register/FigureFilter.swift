package import PerformanceModel

/// Which figures to fetch; what is left out is not asked about.
package struct FigureFilter: Hashable, Sendable {
    /// The measure they are of.
    package let measure: MeasureID?
    /// The area they are for.
    package let area: AreaID?
    /// The very period they are for.
    package let period: Period?

    /// Asks for figures.
    package init(measure: MeasureID? = nil, area: AreaID? = nil, period: Period? = nil) {
        self.measure = measure
        self.area = area
        self.period = period
    }
}
