import Documents
import PerformanceModel

extension ChartScale {
    /// The axis of a chart that an office program draws.
    func native(_ unit: MeasureUnit) -> NativeChart.Axis {
        let step = ticks.count > 1 ? ticks[1].value - ticks[0].value : top - base
        let places = ticks.map { $0.printed.placesPrinted }.max() ?? 0
        return NativeChart.Axis(from: base, to: top, step: step, format: unit.numberFormat(places: places))
    }
}

extension MeasureUnit {
    /// A number format of spreadsheets: `#,##0.0"%"`, `"£"#,##0`.
    func numberFormat(places: Int) -> String {
        let digits = "#,##0" + (places > 0 ? "." + String(repeating: "0", count: min(places, 12)) : "")
        return switch self {
        case .percentage: digits + "\"%\""
        case .pounds: "\"£\"" + digits
        default: digits
        }
    }
}

extension String {
    /// How many digits stand after the point: 1 of `34.8%`.
    var placesPrinted: Int {
        firstIndex(of: ".").map { self[index(after: $0)...].prefix { "0"..."9" ~= $0 }.count } ?? 0
    }
}
