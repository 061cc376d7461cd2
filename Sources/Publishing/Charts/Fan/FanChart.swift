import PerformanceModel

/// Draws what has been and what is forecast, which is hollow and stands within its bands.
struct FanChart {
    private let picture: FanPicture
    /// Those that can be drawn whole.
    private let forecast: [FanPicture.Step]
    private let width: Double
    private let heading: ChartHeading
    private let labels: EndLabels
    private let frame: ChartFrame
    private let time: TimeAxis

    init(_ picture: FanPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        forecast = picture.forecast.filter { step in
            [step.value, step.inner.lower, step.inner.upper, step.outer.lower, step.outer.upper]
                .allSatisfy { $0.drawable != nil }
        }
        heading = ChartHeading(
            finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
        labels = EndLabels(Self.labels(of: picture, at: forecast.last), widest: width < 500 ? 78 : 150)
        let bands = forecast.flatMap { [picture.shown($0.outer).lower, picture.shown($0.outer).upper, $0.value] }
        let values = (picture.history.map(\.value) + bands + [picture.target]).compactMap { $0?.drawable }
        frame = ChartFrame(
            ChartScale(holding: values, unit: picture.unit, noughtWithin: 0.5, steps: 5), to: width - labels.width,
            top: heading.height + UprightRules.height(forecast.isEmpty ? [] : ["last"]),
            height: width < 500 ? 210 : 250)
        time = TimeAxis(picture.history.map(\.time) + forecast.map(\.time), in: frame)
    }

    var scene: Scene {
        let notes = ChartNotes(
            keys, notes: [picture.yearEnd, picture.basis, frame.scale.note].compactMap(\.self),
            top: frame.bottom + 28, width: width)
        let periods = picture.history.map(\.period) + forecast.map { "\($0.period) [f]" }
        return Scene(
            id: picture.id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description,
            marks: heading.marks + frame.marks + time.marks(periods, in: frame) + bands + lastData + target + series
                + labels.marks(in: frame) + notes.marks)
    }

    /// At the right: the last forecast with its outer band, and the target.
    private static func labels(of picture: FanPicture, at last: FanPicture.Step?) -> [EndLabels.Label] {
        var labels: [EndLabels.Label] = []
        if let last {
            let outer = picture.shown(last.outer)
            labels = [outer.upper, outer.lower].map { .init(value: $0.value, parts: [$0.printed], ink: .muted) }
            labels.append(
                .init(value: last.value.value, parts: ["\(last.value.printed) [f]", last.period], isBold: true))
        }
        if let target = picture.target, let value = target.drawable {
            labels.append(.init(value: value, parts: ["Target", target.printed]))
        }
        return labels
    }

    /// The last point of history, where the forecast sets out; nothing where there is none.
    private var start: Scene.Place? {
        guard let index = picture.history.lastIndex(where: { $0.value?.drawable != nil }),
            let value = picture.history[index].value?.drawable
        else { return nil }
        return frame.place(time.across[index], value)
    }

    private var ahead: ArraySlice<Double> { time.across.dropFirst(picture.history.count) }

    private var bands: [Scene.Mark] {
        func band(_ band: (FanPicture.Step) -> FanPicture.Band, _ opacity: Double) -> [Scene.Mark] {
            let steps = zip(ahead, forecast).map { ($0, picture.shown(band($1))) }
            let start = [start].compactMap(\.self)
            let upper = start + steps.map { frame.place($0, $1.upper.value) }
            let lower = start + steps.map { frame.place($0, $1.lower.value) }
            return [
                .area(upper + lower.reversed(), .series, opacity: opacity),
                .line([upper, lower], Scene.Stroke(.series, 1, opacity < 0.2 ? .dotted : .solid)),
            ]
        }
        return forecast.isEmpty ? [] : band(\.outer, 0.15) + band(\.inner, 0.25)
    }

    /// Where what is known ends.
    private var lastData: [Scene.Mark] {
        guard let start, !forecast.isEmpty,
            let last = picture.history.last(where: { $0.value?.drawable != nil }), let value = last.value
        else { return [] }
        return UprightRules(rules: [.init(x: start.x, text: "Last data: \(value.printed), \(last.period)")])
            .marks(in: frame, width: width)
    }

    private var target: [Scene.Mark] {
        guard let target = picture.target?.drawable else { return [] }
        return [
            .line(
                frame.place(frame.left, target), frame.place(frame.right, target), Scene.Stroke(.target, 1.5, .dashed))
        ]
    }

    private var series: [Scene.Mark] {
        let runs = frame.runs(time.across, picture.history.map(\.value))
        let steps = zip(ahead, forecast).map { frame.place($0, $1.value.value) }
        let lines: [Scene.Mark] = [
            .line(runs.map(\.thinned).filter { $0.count > 1 }, Scene.Stroke(.series, 2)),
            .line([[start].compactMap(\.self) + steps], Scene.Stroke(.series)),
        ]
        func symbols(_ places: [Scene.Place], isHollow: Bool) -> [Scene.Mark] {
            places.map { Scene.Symbol(shape: .circle, place: $0, size: 3.5, ink: .series, isHollow: isHollow) }
                .thinned.map(Scene.Mark.symbol)
        }
        return lines.filter { !$0.isEmpty } + symbols(runs.flatMap(\.self), isHollow: false)
            + symbols(steps, isHollow: true)
    }

    private var keys: [ChartNotes.Key] {
        if forecast.isEmpty { return [] }
        func swatch(_ opacity: Double) -> (Scene.Place) -> [Scene.Mark] {
            { place in
                let (one, other) = (Scene.Place(place.x - 9, place.y - 6), Scene.Place(place.x + 9, place.y + 6))
                let edges = [[one, .init(other.x, one.y)], [.init(one.x, other.y), other]]
                let stroke = Scene.Stroke(.series, 1, opacity < 0.2 ? .dotted : .solid)
                return [.rectangle(one, other, .series, opacity: opacity), .line(edges, stroke)]
            }
        }
        return [
            .init("Forecast [f]") {
                [.symbol(.init(shape: .circle, place: $0, size: 3.5, ink: .series, isHollow: true))]
            },
            .init(picture.innerWords.capitalisedFirst, mark: swatch(0.35)),
            .init(picture.outerWords.capitalisedFirst, mark: swatch(0.15)),
        ]
    }
}
