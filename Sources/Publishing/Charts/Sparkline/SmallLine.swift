/// A series in a small space, from its lowest value to its highest, with its last point marked; a dotted line crosses a
/// time without a figure.
struct SmallLine {
    let marks: [Scene.Mark]

    /// - Parameters:
    ///   - points: in order of time.
    ///   - target: a dashed line across.
    ///   - times: the time at the left and at the right; those of the points where none are given.
    ///   - start: the top left of the space.
    ///   - end: its bottom right.
    init(
        _ points: [SparklinePicture.Point], target: PrintedValue?, times: (first: Double, last: Double)? = nil,
        from start: Scene.Place, to end: Scene.Place
    ) {
        let values = points.map { $0.value?.drawable }
        let all = (values + [target?.drawable]).compactMap(\.self)
        let (low, high) = (all.min() ?? 0, all.max() ?? 0)
        func down(_ value: Double) -> Double {
            high > low ? end.y - (value - low) / (high - low) * (end.y - start.y) : (start.y + end.y) / 2
        }
        let across = Self.across(points.map(\.time), times, from: start.x, to: end.x)
        let least = zip(across, across.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min() ?? 0
        var (runs, gaps): ([[Scene.Place]], [[Scene.Place]]) = ([[]], [])
        for (x, value) in zip(across, values) {
            guard let place = value.map({ Scene.Place(x, down($0)) }) else { continue }
            if let last = runs.last?.last, place.x - last.x > 1.6 * least {
                gaps.append([last, place])
                runs.append([])
            }
            runs[runs.count - 1].append(place)
        }
        let aim = target?.drawable.map {
            Scene.Mark.line(.init(start.x, down($0)), .init(end.x, down($0)), Scene.Stroke(.target, 1, .dashed))
        }
        let gap = Scene.Mark.line(gaps, Scene.Stroke(.series, 1, .dotted))
        let line = Scene.Mark.line(runs.map(\.thinned).filter { $0.count > 1 }, Scene.Stroke(.series, 1.5))
        let last = runs.last { !$0.isEmpty }?.last.map {
            Scene.Mark.symbol(.init(shape: .circle, place: $0, size: 3, ink: .series))
        }
        marks = [aim, gap.isEmpty ? nil : gap, line.isEmpty ? nil : line, last].compactMap(\.self)
    }

    /// As their times are, or evenly where a time is missing or none is after another.
    private static func across(
        _ times: [Double], _ ends: (first: Double, last: Double)?, from start: Double, to end: Double
    ) -> [Double] {
        let isKnown = times.allSatisfy { abs($0) < 1e15 } && zip(times, times.dropFirst()).allSatisfy { $0 <= $1 }
        let ends = isKnown ? ends : nil
        let places = isKnown && (times.first != times.last || ends != nil) ? times : times.indices.map(Double.init)
        let (first, last) = (ends?.first ?? places.first ?? 0, ends?.last ?? places.last ?? 1)
        return places.map { place in
            let share = last > first ? (place - first) / (last - first) : 0.5
            return start + (end - start) * (share.isFinite ? min(max(share, 0), 1) : 0)
        }
    }
}
