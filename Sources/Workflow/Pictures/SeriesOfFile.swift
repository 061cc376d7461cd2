import Intake
import PerformanceModel

extension DrawnSeries {
    /// A series of an analyst's file, printed with as many places as its spread asks for.
    init(_ series: DatedSeries, of file: String, unit: MeasureUnit = .score) {
        id = "series"
        subject = (series.name.isEmpty ? file : series.name) + (unit == .score ? "" : ", \(unit.words)")
        self.unit = unit
        isWithinWhole = unit == .percentage
        times = series.points.map { Double($0.day.number) }
        periods = series.points.map(\.date)
        values = series.values
        last = series.values.last { !$0.isNaN }
        print = unit.printing(values)
    }
}

extension MeasureUnit {
    /// How values that nobody said the places of are printed: the closer together, the more places.
    func printing(_ values: [Double]) -> (Double) -> String {
        let held = values.filter { !$0.isNaN }
        let spread = (held.max() ?? 0) - (held.min() ?? 0)
        let isWhole = held.allSatisfy { $0 == $0.rounded() }
        let places: UInt8 = spread >= 100 || isWhole && spread >= 20 ? 0 : spread >= 10 ? 1 : spread >= 1 ? 2 : 4
        return { printed(Quantity(nearest: $0, places: places)?.grouped ?? "\($0)") }
    }
}
