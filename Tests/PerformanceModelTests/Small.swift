import PerformanceModel
import Testing

/// A day from its written form.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A measure about which nothing is said but what a test is about.
func small(
    _ id: String, unit: MeasureUnit = .count, aggregation: Aggregation = .flow
) throws -> Measure {
    Measure(id: try MeasureID(id), title: id, unit: unit, aggregation: aggregation, group: try GroupID("group"))
}

/// A figure of Lancashire.
func figure(
    _ measure: String, _ period: String, as statistic: Statistic = .total, of area: String = "lancashire",
    isForecast: Bool = false
) throws -> Figure {
    Figure(
        measure: try MeasureID(measure), area: try AreaID(area), period: try Period(period), statistic: statistic,
        isForecast: isForecast)
}
