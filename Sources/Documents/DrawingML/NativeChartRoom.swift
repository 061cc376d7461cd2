extension NativeChart {
    /// How high a label of one line is, with a little room.
    private static let labelHeight = 15.0

    var hasLegend: Bool { series.contains(where: \.isInLegend) }

    /// Above and below what is drawn, in pixels.
    var margins: (top: Double, bottom: Double) {
        let names = kind == .bars && !axis.isShown ? 8.0 : 30
        return (title == nil ? 14 : 44, names + (hasLegend ? 26 : 0))
    }

    /// How far the label of each series is moved down, so that those at the right lie over no other.
    var shifts: [Double] {
        let (top, bottom) = margins
        let places: [(index: Int, y: Double)] = series.enumerated().compactMap { index, series in
            guard let label = series.label, label.place == .right, let point = label.point,
                series.values.indices.contains(point), let value = series.values[point]
            else { return nil }
            let share = min(max((value - axis.least) / (axis.most - axis.least), 0), 1)
            return (index, top + (1 - share) * (height - top - bottom))
        }.sorted { $0.y < $1.y }
        let apart = SpansApart(places.map { ($0.y, Self.labelHeight) }, from: 0, to: height - bottom + 8)
        return zip(places, apart.middles).reduce(into: Array(repeating: 0, count: series.count)) { shifts, place in
            shifts[place.0.index] = place.1 - place.0.y
        }
    }
}
