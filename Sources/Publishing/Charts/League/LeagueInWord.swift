package import Documents
import PerformanceModel

extension LeaguePicture {
    /// The chart as an office program draws it from its figures: a bar an area, and one more for the benchmark, through
    /// which an office program draws no line.
    ///
    /// - Parameter width: in pixels.
    /// - Returns: the chart, without a title, since its caption says the finding.
    package func nativeChart(width: Double = 560) -> NativeChart {
        let bars = shown.map(bar) + (benchmark.map { [Bar(benchmarkName, $0, Scene.Ink.ink)] } ?? [])
        let values = bars.map { $0.value?.drawable }
        let held = values.compactMap(\.self)
        let (low, high) = (min(held.min() ?? 0, 0), max(held.max() ?? 0, 0))
        let top = high > low ? high : low + 1
        let printed = bars.compactMap { $0.value?.printed }
        let ink = Scene.Ink.comparator.drawn
        let fills = bars.enumerated().filter { $1.ink != .comparator }.map { ($0, $1.ink.drawn) }
        return NativeChart(
            .bars, width: width, height: 24 + 20 * Double(max(bars.count, 1)), categories: bars.map(\.name),
            series: [
                NativeChart.Series(
                    subject, values: values, format: unit.numberFormat(places: printed.map(\.placesPrinted).max() ?? 0),
                    fill: ink, fills: Dictionary(fills) { one, _ in one },
                    label: .init(at: nil, .beyond, colour: Scene.Ink.ink.drawn))
            ], axis: NativeChart.Axis(from: low, to: top, step: top - low, format: "General", isShown: false),
            left: min(16 + (bars.map { $0.name.width() }.max() ?? 0), width * 0.45),
            right: 24 + (printed.map { $0.width() }.max() ?? 0),
            notes: [order] + leftOut + (benchmark == nil ? [] : ["\(benchmarkName) is not ranked."]))
    }

    private struct Bar {
        let name: String
        let value: PrintedValue?
        let ink: Scene.Ink

        init(_ name: String, _ value: PrintedValue?, _ ink: Scene.Ink) {
            self.name = name
            self.value = value
            self.ink = ink
        }
    }

    private func bar(_ shown: Shown) -> Bar {
        switch shown {
        case .row(let row): Bar("\(row.place) \(row.area)", row.value, row.isOwn ? .series : .comparator)
        case .others(let count): Bar("\(count) others", nil, .comparator)
        }
    }
}
