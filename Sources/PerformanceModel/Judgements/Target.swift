/// What a measure's figures should be in a period, with who approved it and why.
package struct Target: Hashable, Sendable, Codable {
    package let measure: MeasureID
    /// A year's target holds for every figure that ends in it; any other only for the figure of its own period.
    package let period: Period
    package let value: Quantity
    /// The worst that is acceptable, where the council sets one.
    package let floor: Quantity?
    package let approvedBy: String
    package let because: String

    package init(
        measure: MeasureID, period: Period, value: Quantity, floor: Quantity? = nil, approvedBy: String,
        because: String
    ) {
        self.measure = measure
        self.period = period
        self.value = value
        self.floor = floor
        self.approvedBy = approvedBy
        self.because = because
    }

    package func applies(to period: Period) -> Bool {
        if self.period.isYear { return self.period.first <= period.last && period.last <= self.period.last }
        // The figure at the end of a quarter is one as at a day.
        return self.period.last == period.last && (period.kind == .day || self.period.isLike(period))
    }

    /// Whether a figure is held against the target.
    ///
    /// A year's total is no target for a total of part of the year: every quarter would miss it.
    package func applies(to figure: Figure) -> Bool {
        let isPartOfYear = figure.statistic == .total && period.isYear && figure.period.monthCount < 12
        return !isPartOfYear && applies(to: figure.period)
    }
}
