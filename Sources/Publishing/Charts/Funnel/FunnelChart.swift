import PerformanceModel

/// Draws the rates of areas against their size, with the limits narrowing as size grows.
struct FunnelChart {
    private let picture: FunnelPicture
    private let points: [FunnelPicture.Point]
    private let limits: [FunnelPicture.Limits]
    private let width: Double
    private let heading: ChartHeading
    private let labels: EndLabels
    private let sizes: ChartScale
    /// Where the axis of sizes ends, a little beyond the largest.
    private let largest: Double
    private let frame: ChartFrame

    init(_ picture: FunnelPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        points = picture.drawable
        limits = picture.limits.filter { limit in
            [limit.size, limit.lower, limit.upper, limit.farLower, limit.farUpper].allSatisfy(\.isFinite)
        }.sorted { $0.size < $1.size }
        heading = ChartHeading(
            finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
        let sizes = ChartScale(
            holding: points.map(\.size), unit: .count, noughtWithin: nil, steps: width < 500 ? 3 : 6)
        largest = 1.04 * max(points.map { ChartScale.within($0.size) }.max() ?? 0, 1)
        let seen = limits.filter { [largest] in $0.size <= largest }
        labels = EndLabels(Self.labels(of: picture, at: seen.last), widest: width < 500 ? 70 : 140)
        // At the smallest sizes limits run off to nowhere; the scale holds them from the smallest area on.
        let least = points.map(\.size).min() ?? 0
        let funnel = seen.filter { $0.size >= least }.flatMap { [$0.farLower, $0.farUpper] }
        let values =
            points.compactMap { $0.value?.drawable } + funnel + [picture.benchmark?.drawable].compactMap(\.self)
        frame = ChartFrame(
            ChartScale(holding: values, unit: picture.unit, noughtWithin: 0.5, steps: 5), to: width - labels.width,
            top: heading.height + 12, height: width < 500 ? 240 : 300)
        self.sizes = sizes
    }

    var scene: Scene {
        let notes = ChartNotes(
            keys, notes: [frame.scale.note].compactMap(\.self), top: frame.bottom + 46, width: width)
        return Scene(
            id: picture.id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description,
            marks: heading.marks + frame.marks + sizeAxis + curves + labels.marks(in: frame)
                + symbols + names + notes.marks)
    }

    private func across(_ size: Double) -> Double {
        frame.left + min(max(size / largest, 0), 1) * (frame.right - frame.left)
    }

    private func place(_ point: FunnelPicture.Point) -> Scene.Place {
        frame.place(across(point.size), point.value?.drawable ?? 0)
    }

    private func symbol(_ point: FunnelPicture.Point) -> Scene.Symbol { symbol(point, at: place(point)) }

    private func symbol(_ point: FunnelPicture.Point, at place: Scene.Place) -> Scene.Symbol {
        point.judgement == .ordinary
            ? .init(shape: .circle, place: place, size: 3, ink: .chance)
            : point.judgement.symbol(at: place, isHollow: !point.isFarOut)
    }

    private var sizeAxis: [Scene.Mark] {
        let y = frame.bottom + 20
        return sizes.ticks.filter { $0.value <= largest }.flatMap { tick -> [Scene.Mark] in
            let x = across(tick.value)
            return [
                frame.tick(at: x),
                .words(.init(text: tick.printed, place: .init(x, y), anchor: .middle, ink: .muted)),
            ]
        } + [
            .words(
                .init(
                    text: picture.sizeName.cut(to: frame.right - frame.left),
                    place: .init((frame.left + frame.right) / 2, y + 18), anchor: .middle, ink: .muted))
        ]
    }

    private static func labels(of picture: FunnelPicture, at last: FunnelPicture.Limits?) -> [EndLabels.Label] {
        var labels: [EndLabels.Label] = []
        if let last {
            labels.append(.init(value: last.farUpper, parts: ["99.8% limits"]))
            labels.append(.init(value: last.upper, parts: ["95% limits"]))
        }
        if let benchmark = picture.benchmark, let value = benchmark.drawable {
            labels.append(.init(value: value, parts: [picture.benchmarkName, benchmark.printed]))
        }
        return labels
    }

    /// The two pairs of limits and the benchmark between them.
    private var curves: [Scene.Mark] {
        func curve(_ value: (FunnelPicture.Limits) -> Double, _ stroke: Scene.Stroke) -> Scene.Mark {
            var runs: [[Scene.Place]] = [[]]
            for limit in limits where limit.size <= largest && limit.size >= 0 {
                // What lies beyond the scale is left out, and not drawn along its edge.
                if (frame.scale.base...frame.scale.top).contains(value(limit)) {
                    runs[runs.count - 1].append(frame.place(across(limit.size), value(limit)))
                } else {
                    runs.append([])
                }
            }
            return .line(runs.map(\.thinned).filter { $0.count > 1 }, stroke)
        }
        let (near, far) = (Scene.Stroke(.comparator, 1.5, .dashed), Scene.Stroke(.comparator, 1.5))
        let lines = [curve(\.lower, near), curve(\.upper, near), curve(\.farLower, far), curve(\.farUpper, far)]
        guard let benchmark = picture.benchmark?.drawable else { return lines.filter { !$0.isEmpty } }
        let (from, to) = (frame.place(frame.left, benchmark), frame.place(frame.right, benchmark))
        return lines.filter { !$0.isEmpty } + [.line(from, to, Scene.Stroke(.ink, 1.5))]
    }

    /// The areas, and over them the council's own with a ring around it.
    private var symbols: [Scene.Mark] {
        let others = points.filter { !$0.isOwn }.map(symbol).thinned
        let own = points.filter(\.isOwn).flatMap { own in
            [Scene.Symbol(shape: .circle, place: place(own), size: 10, ink: .ink, isHollow: true), symbol(own)]
        }
        return (others + own).map(Scene.Mark.symbol)
    }

    /// The names of the council and of those outside the limits, the farthest first, as long as there is room.
    private var names: [Scene.Mark] {
        let benchmark = picture.benchmark?.drawable ?? 0
        func distance(_ point: FunnelPicture.Point) -> Double {
            point.isOwn ? .infinity : abs((point.value?.drawable ?? 0) - benchmark)
        }
        let named = points.filter { $0.isOwn || $0.judgement != .ordinary && $0.judgement != .notCompared }
            .sorted {
                ($0.isOwn ? 2 : $0.isFarOut ? 1 : 0, distance($0)) > ($1.isOwn ? 2 : $1.isFarOut ? 1 : 0, distance($1))
            }
            .prefix(width < 500 ? 7 : 20)
        var labels = PlacedLabels(around: named.map(place), in: frame)
        for point in named {
            let text = point.isOwn ? "\(point.area) \(point.printed)" : point.area
            labels.add(text, at: place(point), isBold: point.isOwn, distance: point.isOwn ? 13 : 8)
        }
        return labels.marks
    }

    /// What the shapes that are there mean.
    private var keys: [ChartNotes.Key] {
        var seen: Set<String> = []
        let kinds = points.sorted { $0.isFarOut && !$1.isFarOut }.filter {
            seen.insert(picture.verdict($0)).inserted
        }
        let shapes = DrawnJudgement.allCases.reversed().flatMap { judgement in
            kinds.filter { $0.judgement == judgement }.map { kind in
                ChartNotes.Key(picture.verdict(kind)) { [.symbol(symbol(kind, at: $0))] }
            }
        }
        return shapes
    }
}
