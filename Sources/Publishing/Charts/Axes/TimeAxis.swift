/// Where the points of a series stand from left to right, and the few labels under them.
struct TimeAxis {
    let across: [Double]

    /// Spaces points as their times are, or evenly where a time is missing or none is after another.
    ///
    /// - Parameters:
    ///   - times: in any unit, such as days.
    ///   - frame: what the points stand in.
    ///   - margin: left free at either side.
    init(_ times: [Double], in frame: ChartFrame, margin: Double = 14) {
        let (start, end) = (frame.left + margin, frame.right - margin)
        let isKnown = times.allSatisfy { abs($0) < 1e15 } && zip(times, times.dropFirst()).allSatisfy { $0 <= $1 }
        let places = isKnown && times.first != times.last ? times : times.indices.map(Double.init)
        let (first, last) = (places.first ?? 0, places.last ?? 1)
        across = places.map { start + (end - start) * ($0 - first) / (last > first ? last - first : 1) }
    }

    /// The middle between a point and the one before, or the edge of the frame at either end.
    func middle(before index: Int, in frame: ChartFrame) -> Double {
        if index <= 0 { return frame.left }
        return index < across.count ? (across[index - 1] + across[index]) / 2 : frame.right
    }

    /// The last label, the first, and between them those at equal steps from the last that have room.
    func marks(_ labels: [String], in frame: ChartFrame) -> [Scene.Mark] {
        let count = min(labels.count, across.count)
        guard count > 0 else { return [] }
        let step = Self.step(labels, count: count, across: frame.right - frame.left)
        let middle = stride(from: count - 1 - step, to: 0, by: -step)
        var taken: [ClosedRange<Double>] = []
        var marks = across.count <= 60 ? across.map(frame.tick) : []
        for index in [count - 1, 0] + middle where index >= 0 {
            let half = labels[index].width() / 2
            // A label at the edge is drawn inwards, not cut off.
            let x = min(max(across[index], half), max(frame.right + 12 - half, half))
            let extent = (x - half - 8)...(x + half + 8)
            if taken.contains(where: { $0.overlaps(extent) }) { continue }
            taken.append(extent)
            if across.count > 60 { marks.append(frame.tick(at: across[index])) }
            marks.append(
                .words(
                    .init(text: labels[index], place: .init(x, frame.bottom + 20), anchor: .middle, ink: .muted)))
        }
        return marks
    }

    /// Each how many of the points one can have a label of these.
    static func step(_ labels: [String], count: Int, across width: Double) -> Int {
        let widest = labels.map { $0.width() }.max() ?? 0
        let fitting = max(Int(width / (widest + 20)), 1)
        return steps.first { $0 * fitting >= count } ?? max(count / fitting, 1)
    }

    /// Whole years of quarters and months come out as such.
    private static let steps = [1, 2, 4, 8, 12, 24, 36, 48, 60, 120]
}
