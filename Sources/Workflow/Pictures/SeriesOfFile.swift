import Intake
import PerformanceModel

extension DrawnSeries {
    /// A series of an analyst's file, whose unit nobody knows; printed with as many places as its spread asks for.
    init(_ series: DatedSeries, of file: String) {
        id = "series"
        subject = series.name.isEmpty ? file : series.name
        unit = .score
        times = series.points.map { Double($0.day.number) }
        periods = series.points.map(\.date)
        values = series.values
        let held = values.filter { !$0.isNaN }
        let spread = (held.max() ?? 0) - (held.min() ?? 0)
        let isWhole = held.allSatisfy { $0 == $0.rounded() }
        let places: UInt8 = spread >= 100 || isWhole && spread >= 20 ? 0 : spread >= 10 ? 1 : spread >= 1 ? 2 : 4
        print = { Quantity(nearest: $0, places: places)?.grouped ?? "\($0)" }
    }
}
