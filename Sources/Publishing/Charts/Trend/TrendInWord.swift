package import Documents
import PerformanceModel

extension TrendPicture {
    /// The chart as an office program draws it from its figures; a missing period leaves a gap.
    ///
    /// - Parameters:
    ///   - width: in pixels.
    ///   - height: in pixels.
    /// - Returns: the chart, without a title, since its caption says the finding.
    package func nativeChart(width: Double = 600, height: Double = 260) -> NativeChart {
        let slots = TimeSlots(points.map { Double($0.period.last.number) })
        let format = unit.numberFormat(places: points.map { $0.printed.placesPrinted }.max() ?? 0)
        let ink = Scene.Ink.series.drawn
        let open = NativeChart.Marker(.circle, size: 7, ink, isHollow: true)
        let unsettled = zip(slots.places, points).filter { $1.isUnsettled }.map { ($0.0, open) }
        let scale = TrendChart(self).frame.scale
        let step = TimeAxis.step(
            points.map(\.period.shortWords), count: slots.count, across: width - left(scale) - right)
        let own = NativeChart.Series(
            title, values: slots.spread(points.map { $0.value.nearestDouble }), format: format,
            line: DrawnLine(ink, weight: 2), marker: NativeChart.Marker(.circle, size: 7, ink),
            markers: Dictionary(unsettled) { one, _ in one },
            // An axis that does not name every period may not name the last.
            label: .init(
                at: slots.places.last, .above, hasCategory: step > 1, isBold: true, colour: Scene.Ink.ink.drawn))
        return NativeChart(
            .lines, width: width, height: height,
            categories: slots.spread(points.map { Optional($0.period.shortWords) }).map { $0 ?? "" },
            categoryStep: step,
            series: [own] + (target(slots).map { [$0] } ?? []), axis: scale.native(unit), left: left(scale),
            right: max(right, step > 1 ? Self.room(for: points.last) : 0))
    }

    /// Half of a label that has the period too, which stands above the middle of the last point.
    private static func room(for last: Point?) -> Double {
        12 + (last.map { "\($0.period.shortWords) \($0.printed)".width(isBold: true) / 2 } ?? 0)
    }

    private func left(_ scale: ChartScale) -> Double { 16 + (scale.ticks.map { $0.printed.width() }.max() ?? 0) }

    private var right: Double {
        points.last?.target.map { 24 + "Target \(printed($0))".width() } ?? 24
    }

    private func target(_ slots: TimeSlots) -> NativeChart.Series? {
        guard points.contains(where: { $0.target != nil }) else { return nil }
        let ink = Scene.Ink.target.drawn
        let values = slots.spread(points.map { $0.target?.nearestDouble })
        return NativeChart.Series(
            "Target", values: values,
            format: unit.numberFormat(places: points.compactMap { $0.target?.grouped.placesPrinted }.max() ?? 0),
            line: DrawnLine(ink, weight: 1.5, dash: .dashed),
            label: .init(at: values.lastIndex { $0 != nil }, .right, hasName: true, colour: ink))
    }
}
