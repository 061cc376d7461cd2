/// One number that somebody could ask for: measure, area, period, statistic, and whether it is a forecast.
package struct Figure: Hashable, Sendable, Codable {
    package let measure: MeasureID
    package let area: AreaID
    package let period: Period
    package let statistic: Statistic
    package let isForecast: Bool

    /// Names a figure.
    ///
    /// The figure *at the end* of a span is the one as at its last day, so that a quarter's is its last month's.
    package init(
        measure: MeasureID, area: AreaID, period: Period, statistic: Statistic, isForecast: Bool = false
    ) {
        self.measure = measure
        self.area = area
        self.period = statistic == .atEnd ? .asAt(period.last) : period
        self.statistic = statistic
        self.isForecast = isForecast
    }

    package func with(area: AreaID) -> Self {
        Self(measure: measure, area: area, period: period, statistic: statistic, isForecast: isForecast)
    }

    package func with(period: Period) -> Self {
        Self(measure: measure, area: area, period: period, statistic: statistic, isForecast: isForecast)
    }
}

extension Figure: Comparable, CustomStringConvertible {
    package static func < (left: Self, right: Self) -> Bool {
        if left.measure != right.measure { return left.measure < right.measure }
        if left.area != right.area { return left.area < right.area }
        if left.period != right.period { return left.period < right.period }
        if left.statistic != right.statistic { return left.statistic.rawValue < right.statistic.rawValue }
        return !left.isForecast && right.isForecast
    }

    /// `cla-rate of lancashire at 2017-18-Q3 as ratio`.
    package var description: String {
        "\(measure) of \(area) at \(period) as \(statistic.rawValue)" + (isForecast ? " forecast" : "")
    }
}
