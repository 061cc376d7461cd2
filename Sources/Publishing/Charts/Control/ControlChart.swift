/// Draws a measure over time with the limits that chance alone would keep it within.
struct ControlChart {
    private let picture: ControlPicture
    private let width: Double
    private let heading: ChartHeading
    private let labels: EndLabels
    private let frame: ChartFrame
    private let time: TimeAxis

    init(_ picture: ControlPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(
            finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
        labels = EndLabels(Self.labels(of: picture), widest: width < 500 ? 78 : 150)
        frame = ChartFrame(
            picture.scale, to: width - labels.width,
            top: heading.height + UprightRules.height(picture.groups.dropFirst().map(\.reason)),
            height: width < Scene.wide ? 210 : 250)
        time = TimeAxis(picture.points.map(\.time), in: frame)
    }

    var scene: Scene {
        let notes = ChartNotes(
            keys, notes: [picture.withoutLimits, frame.scale.note].compactMap(\.self), top: frame.bottom + 28,
            width: width)
        let axes = frame.marks + time.marks(picture.points.map(\.period), in: frame)
        return Scene(
            id: picture.id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description,
            marks: heading.marks + axes + rebases + limits + series + labels.marks(in: frame) + notes.marks)
    }

    /// At the right: the lines that reach it, and the last point with its period.
    private static func labels(of picture: ControlPicture) -> [EndLabels.Label] {
        var labels: [EndLabels.Label] = []
        func add(_ name: String, _ value: PrintedValue?) {
            if let value, let place = value.drawable {
                labels.append(.init(value: place, parts: [name, value.printed]))
            }
        }
        if let group = picture.groups.last {
            let trial = group.isTrial ? "Trial " : ""
            add(trial.isEmpty ? "Upper limit" : "Trial upper limit", group.upper.map(picture.shown))
            add("Mean", group.mean)
            add(trial.isEmpty ? "Lower limit" : "Trial lower limit", group.lower.map(picture.shown))
        }
        add("Target", picture.target)
        if let last = picture.points.last(where: { $0.value?.drawable != nil }), let value = last.value {
            labels.append(.init(value: value.value, parts: [value.printed, last.period], isBold: true))
        }
        return labels
    }

    private var rebases: [Scene.Mark] {
        UprightRules(
            rules: picture.groups.dropFirst().map {
                .init(x: time.middle(before: $0.first, in: frame), text: $0.reason)
            }
        ).marks(in: frame, width: width)
    }

    /// Mean and limits of each group, and the target through all of them.
    private var limits: [Scene.Mark] {
        let ends = picture.groups.dropFirst().map(\.first) + [picture.points.count]
        let lines = zip(picture.groups, ends).flatMap { group, end -> [Scene.Mark] in
            let from = time.middle(before: group.first, in: frame) + (group.first > 0 ? 3 : 0)
            let to = time.middle(before: end, in: frame) - (end < picture.points.count ? 3 : 0)
            func across(_ value: PrintedValue?, _ stroke: Scene.Stroke) -> [Scene.Mark] {
                guard let y = value?.drawable else { return [] }
                return [.line(frame.place(from, y), frame.place(to, y), stroke)]
            }
            let stroke = group.isTrial ? Scene.Stroke(.chance, 1, .dotted) : Scene.Stroke(.chance, 1.5, .dashed)
            return across(group.mean, Scene.Stroke(.chance, 1.5))
                + across(group.lower.map(picture.shown), stroke) + across(group.upper.map(picture.shown), stroke)
        }
        guard let target = picture.target?.drawable else { return lines }
        return lines + [
            .line(frame.place(frame.left, target), frame.place(frame.right, target), Scene.Stroke(.target, 2))
        ]
    }

    private var series: [Scene.Mark] {
        let runs = frame.runs(time.across, picture.points.map(\.value))
        let symbols = zip(time.across, picture.points).compactMap { x, point in
            point.value?.drawable.map { symbol(point.judgement, at: frame.place(x, $0)) }
        }
        let line = Scene.Mark.line(runs.map(\.thinned).filter { $0.count > 1 }, Scene.Stroke(.chance, 1))
        return (line.isEmpty ? [] : [line]) + symbols.thinned.map(Scene.Mark.symbol)
    }

    /// Of the shapes of signals, smaller where points stand close.
    private var size: Double {
        min(max(0.55 * (frame.right - frame.left) / Double(max(picture.points.count, 1)), 3.5), 5)
    }

    private func symbol(_ judgement: DrawnJudgement, at place: Scene.Place) -> Scene.Symbol {
        judgement == .ordinary
            ? .init(shape: .circle, place: place, size: 2.5, ink: .chance)
            : judgement.symbol(at: place, size: size)
    }

    /// What the shapes that are there mean, the dot of chance last.
    private var keys: [ChartNotes.Key] {
        let seen = Set(picture.points.filter { $0.value?.drawable != nil }.map(\.judgement))
        guard seen != [.ordinary] else { return [] }
        let judgements = DrawnJudgement.allCases.filter(seen.contains)
        return (judgements.filter { $0 != .ordinary } + judgements.filter { $0 == .ordinary }).map { judgement in
            ChartNotes.Key(judgement.signal) { [.symbol(symbol(judgement, at: $0))] }
        }
    }
}
