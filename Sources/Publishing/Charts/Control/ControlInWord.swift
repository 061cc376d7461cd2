package import Documents
import PerformanceModel

extension ControlPicture {
    /// The chart as an office program draws it from its figures; a missing period leaves a gap.
    ///
    /// - Parameters:
    ///   - width: in pixels.
    ///   - height: in pixels.
    /// - Returns: the chart, without a title, since its caption says the finding.
    package func nativeChart(width: Double = 600, height: Double = 300) -> NativeChart {
        NativeControlChart(self).chart(width, height)
    }
}

/// The series of a control chart in an office program.
///
/// The mean and the limits of each group are series of their own, and so are the points of each kind of signal, whose
/// shapes a legend explains.
private struct NativeControlChart {
    private let picture: ControlPicture
    private let slots: TimeSlots
    /// In their places.
    private let values: [Double?]
    private let format: String

    init(_ picture: ControlPicture) {
        self.picture = picture
        slots = TimeSlots(picture.points.map(\.time))
        values = slots.spread(picture.points.map { $0.value?.drawable })
        format = picture.unit.numberFormat(
            places: picture.points.compactMap { $0.value?.printed.placesPrinted }.max() ?? 0)
    }

    func chart(_ width: Double, _ height: Double) -> NativeChart {
        let (levels, scale) = (levels, picture.scale)
        let periods = picture.points.map(\.period)
        let last = picture.points.last { $0.value?.drawable != nil }.map { "\($0.period) \($0.value?.printed ?? "")" }
        let labels = levels.filter(\.isLabelled).map { "\($0.name) \($0.value.printed)" } + [last ?? ""]
        let left = 16 + (scale.ticks.map { $0.printed.width() }.max() ?? 0)
        let right = 24 + (labels.map { $0.width(isBold: true) }.max() ?? 0)
        return NativeChart(
            .lines, width: width, height: height,
            categories: slots.spread(periods.map(Optional.some)).map { $0 ?? "" },
            categoryStep: TimeAxis.step(periods, count: slots.count, across: width - left - right),
            series: [own] + levels.map(series) + signals, axis: scale.native(picture.unit), left: left, right: right,
            notes: notes)
    }

    /// Why limits begin anew or are missing, and where the scale starts, which the drawn picture says itself.
    private var notes: [String] {
        let reasons = picture.groups.dropFirst().map(\.reason).filter { !$0.isEmpty }.map(\.ending)
        return reasons + [picture.withoutLimits, picture.scaleNote].compactMap(\.self)
    }

    private var own: NativeChart.Series {
        let ink = Scene.Ink.chance.drawn
        return NativeChart.Series(
            picture.subject, values: values, format: format, line: DrawnLine(ink),
            marker: NativeChart.Marker(.circle, size: 5, ink),
            label: .init(
                at: values.lastIndex { $0 != nil }, .right, hasCategory: true, isBold: true,
                colour: Scene.Ink.ink.drawn))
    }

    /// A level line over some of the places.
    private struct Level {
        let name: String
        let value: PrintedValue
        let places: Range<Int>
        let line: DrawnLine
        let isLabelled: Bool

        /// Nothing where there is no value.
        init?(_ name: String, _ value: PrintedValue?, _ places: Range<Int>, _ line: DrawnLine, isLabelled: Bool = true)
        {
            guard let value, value.drawable != nil else { return nil }
            self.name = name
            self.value = value
            self.places = places
            self.line = line
            self.isLabelled = isLabelled
        }
    }

    /// Mean and limits of each group, those of the last labelled, and the target through all of them.
    private var levels: [Level] {
        let ends = picture.groups.dropFirst().map { slots.places[$0.first] } + [slots.count]
        let ink = Scene.Ink.chance.drawn
        let groups = zip(picture.groups, ends).enumerated().flatMap { index, pair -> [Level?] in
            let (group, places) = (pair.0, slots.places[pair.0.first]..<pair.1)
            let isLast = index == picture.groups.count - 1
            let (trial, until) = (group.isTrial ? "Trial " : "", isLast ? "" : ", group \(index + 1)")
            let dashed = group.isTrial ? DrawnLine(ink, dash: .dotted) : DrawnLine(ink, weight: 1.5, dash: .dashed)
            func level(_ name: String, _ value: PrintedValue?, _ line: DrawnLine) -> Level? {
                Level((trial + name).lowercased().capitalisedFirst + until, value, places, line, isLabelled: isLast)
            }
            return [
                level("Upper limit", group.upper.map(picture.shown), dashed),
                Level("Mean\(until)", group.mean, places, DrawnLine(ink, weight: 1.5), isLabelled: isLast),
                level("Lower limit", group.lower.map(picture.shown), dashed),
            ]
        }
        let target = Level("Target", picture.target, 0..<slots.count, DrawnLine(Scene.Ink.target.drawn, weight: 2))
        return (groups + [target]).compactMap(\.self)
    }

    private func series(_ level: Level) -> NativeChart.Series {
        NativeChart.Series(
            level.name, values: (0..<slots.count).map { level.places.contains($0) ? level.value.drawable : nil },
            format: picture.unit.numberFormat(places: level.value.printed.placesPrinted), line: level.line,
            label: level.isLabelled
                ? .init(at: slots.count - 1, .right, hasName: true, colour: Scene.Ink.ink.drawn) : nil)
    }

    /// The points that are more than chance, again and by kind.
    private var signals: [NativeChart.Series] {
        DrawnJudgement.allCases.filter { $0 != .ordinary }.compactMap { judgement in
            let held = slots.spread(
                picture.points.map { $0.judgement == judgement ? $0.value?.drawable : nil })
            guard held.contains(where: { $0 != nil }) else { return nil }
            return NativeChart.Series(
                judgement.signal, values: held, format: format,
                marker: NativeChart.Marker(judgement.native, size: 9, judgement.ink.drawn), isInLegend: true)
        }
    }
}

extension DrawnJudgement {
    /// The nearest of the shapes that office programs have.
    fileprivate var native: NativeChart.Marker.Shape {
        switch self {
        case .ordinary, .better: .circle
        case .worse: .square
        case .higher: .triangle
        case .lower: .dash
        case .notCompared: .x
        }
    }
}
