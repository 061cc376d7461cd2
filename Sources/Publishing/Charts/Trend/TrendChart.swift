import PerformanceModel

/// Draws a measure over time.
///
/// Three inks at most: the figures, their target, and the axis. A hollow point may yet change; a dotted line crosses a
/// period that is not held.
struct TrendChart {
    let picture: TrendPicture
    let frame: ChartFrame
    let time: TimeAxis

    static let usualWidth = 360.0
    private static let height = 190.0
    private let width: Double

    init(_ picture: TrendPicture, width: Double = Self.usualWidth) {
        self.picture = picture
        self.width = width
        let isCounted = picture.unit == .count || picture.unit == .pounds
        let scale = ChartScale(
            holding: picture.points.flatMap { [$0.value.double] + ($0.target.map { [$0.double] } ?? []) },
            unit: picture.unit, noughtWithin: isCounted ? nil : 2)
        let room = picture.points.last?.target.map { 10 + max(picture.printed($0).width(), "Target".width()) }
        frame = ChartFrame(scale, to: width - (room ?? 12), top: 24, height: 134)
        time = TimeAxis(picture.points.map { Double($0.period.last.number) }, in: frame)
    }

    var scene: Scene {
        Scene(
            id: picture.id, width: width, height: Self.height, title: "\(picture.headline).",
            description: picture.description, marks: frame.marks + times + target + series + lastValue)
    }

    private var times: [Scene.Mark] {
        guard let first = picture.points.first, let last = picture.points.last else { return [] }
        let y = frame.bottom + 20
        return time.across.map(frame.tick) + [
            .words(.init(text: first.period.shortWords, place: .init(frame.left, y), ink: .muted)),
            .words(.init(text: last.period.shortWords, place: .init(frame.right, y), anchor: .end, ink: .muted)),
        ]
    }

    /// A line for each run of points with the same target, and its label at the end.
    private var target: [Scene.Mark] {
        let runs = picture.points.enumerated().compactMap { index, point in
            point.target.map { target in
                [index, index + 1].map { frame.place(time.middle(before: $0, in: frame), target.double) }
            }
        }
        guard !runs.isEmpty else { return [] }
        let line = Scene.Mark.line(runs, Scene.Stroke(.target, 1.5, .dashed))
        guard let last = picture.points.last?.target else { return [line] }
        let (x, y) = (frame.right + 6, frame.down(last.double))
        return [
            line, .words(.init(text: "Target", place: .init(x, y - 2))),
            .words(.init(text: picture.printed(last), place: .init(x, y + 12))),
        ]
    }

    private var series: [Scene.Mark] {
        let places = zip(time.across, picture.points).map { frame.place($0, $1.value.double) }
        let steps = zip(places, places.dropFirst()).map { [$0, $1] }
        let least = steps.map { $0[1].x - $0[0].x }.min() ?? 0
        // Two points that stand further apart than the closest do have something missing between them.
        let isGap = { (step: [Scene.Place]) in least > 0 && step[1].x - step[0].x > 1.6 * least }
        let lines: [Scene.Mark] = [
            .line(steps.filter(isGap), Scene.Stroke(.series, 1, .dotted)),
            .line(steps.filter { !isGap($0) }, Scene.Stroke(.series, 2)),
        ]
        let points = zip(places, picture.points).map { place, point in
            Scene.Mark.symbol(
                .init(shape: .circle, place: place, size: 3.5, ink: .series, isHollow: point.isUnsettled))
        }
        return lines.filter { !$0.isEmpty } + points
    }

    /// The last value, on the side the line does not come from.
    private var lastValue: [Scene.Mark] {
        guard let last = picture.points.last, let before = picture.points.dropLast().last, let x = time.across.last
        else { return [] }
        let y = frame.down(last.value.double)
        let isAbove = last.value >= before.value || y > frame.bottom - 24
        return [
            .words(
                .init(
                    text: last.printed, place: .init(x + 8, isAbove ? y - 10 : y + 20), anchor: .end, size: 13,
                    isBold: true, isCutOut: true))
        ]
    }
}

extension Quantity {
    /// The nearest number that a place on a page can be worked out from.
    fileprivate var double: Double { Double(millionths) / 1e6 }
}
