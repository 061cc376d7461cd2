import PerformanceModel

/// Where things stand in a trend chart, in the drawing's own units.
struct ChartFrame {
    let scale: ChartScale
    let left: Double
    let right: Double
    /// The middle of each point, from the left.
    let across: [Double]

    static let width = 360.0
    static let height = 190.0
    static let top = 24.0
    static let bottom = 158.0
    /// About the width of a digit of the chart's type.
    private static let digit = 6.5

    init(_ picture: TrendPicture) {
        scale = ChartScale(
            holding: picture.points.flatMap { [$0.value] + ($0.target.map { [$0] } ?? []) }, unit: picture.unit)
        let labels = scale.ticks.map { picture.printed($0).count }.max() ?? 1
        left = 10 + Self.digit * Double(labels)
        let target = picture.points.last?.target.map { max(picture.printed($0).count, 6) }
        right = Self.width - (target.map { 10 + Self.digit * Double($0) } ?? 12)
        let days = picture.points.map { Double($0.period.last.number) }
        let (first, last) = (days.first ?? 0, days.last ?? 1)
        let (start, end) = (left + 14, right - 14)
        across = days.map { start + (end - start) * ($0 - first) / max(last - first, 1) }
    }

    func down(_ value: Quantity) -> Double { Self.bottom - scale.position(of: value) * (Self.bottom - Self.top) }

    /// Whether two points stand further apart than the closest do, so that something between them is missing.
    func isGap(before index: Int) -> Bool {
        let steps = zip(across.dropFirst(), across).map { $0 - $1 }
        guard let least = steps.min(), least > 0 else { return false }
        return steps[index - 1] > 1.6 * least
    }
}
