/// Where the values of one row of a spine chart stand, its benchmark in the middle and the worst at the left.
struct SpineScale {
    private let middle: Double
    private let left: Double
    private let right: Double
    private let benchmark: Double
    private let reach: Double
    private let isLowGood: Bool

    /// Makes a scale on which the farthest value reaches one of the ends; nothing where there is no benchmark.
    init?(_ row: SpinePicture.Row, from left: Double, to right: Double) {
        guard let benchmark = row.benchmark?.drawable else { return nil }
        let all = [row.own, row.lowest, row.highest].compactMap { $0?.drawable }
        self.benchmark = benchmark
        self.left = left
        self.right = right
        middle = (left + right) / 2
        let farthest = all.map { abs($0 - benchmark) }.max() ?? 0
        // Without others to compare by, a hair's breadth would look like all the difference there could be.
        reach = row.lowest == nil && row.highest == nil ? max(farthest, abs(benchmark) / 10) : farthest
        isLowGood = row.isLowGood
    }

    func across(_ value: Double) -> Double {
        guard reach > 0, value.isFinite else { return middle }
        let share = (ChartScale.within(value) - benchmark) / reach
        return min(max(middle + (isLowGood ? -share : share) * (right - left) / 2, left), right)
    }

    /// The bar from worst to best, the middle half upon it, the benchmark's line and the council's mark.
    func marks(_ row: SpinePicture.Row, y: Double) -> [Scene.Mark] {
        var marks: [Scene.Mark] = []
        func bar(_ from: Double, _ to: Double, half: Double, _ opacity: Double) {
            marks.append(
                .rectangle(
                    .init(across(from), y - half), .init(across(to), y + half), .comparator, opacity: opacity))
        }
        if let lowest = row.lowest?.drawable, let highest = row.highest?.drawable {
            bar(lowest, highest, half: 5, 0.3)
            for end in [lowest, highest] {
                let x = across(end)
                marks.append(.line(.init(x, y - 5), .init(x, y + 5), Scene.Stroke(.comparator)))
            }
            if let quarters = row.quarters, quarters.lower.isFinite, quarters.upper.isFinite {
                bar(max(quarters.lower, lowest), min(quarters.upper, highest), half: 9, 0.45)
            }
        }
        marks.append(.line(.init(middle, y - 12), .init(middle, y + 12), Scene.Stroke(.ink, 2)))
        if let own = row.own?.drawable {
            let place = Scene.Place(across(own), y)
            // A ring of paper keeps the mark apart from what it lies upon.
            if row.judgement != .notCompared {
                let ring = row.judgement.symbol(at: place, size: 8)
                marks.append(
                    .symbol(.init(shape: ring.shape, place: place, size: ring.size, ink: .paper)))
            }
            marks.append(.symbol(row.judgement.symbol(at: place, size: 6)))
        }
        return marks
    }
}
