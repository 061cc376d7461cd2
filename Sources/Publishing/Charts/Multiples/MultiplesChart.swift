/// Draws several trends in a grid.
struct MultiplesChart {
    private let picture: MultiplesPicture
    private let width: Double
    private let heading: ChartHeading
    private let columns: Int

    private static let gap = 20.0
    private static let lineHeight = 44.0

    init(_ picture: MultiplesPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
        columns = max(Int((width + Self.gap) / 170), 1)
    }

    private var panelWidth: Double { (width - Self.gap * Double(columns - 1)) / Double(columns) }

    func scene(_ id: String) -> Scene {
        var marks = heading.marks
        var y = heading.height
        for start in stride(from: 0, to: picture.panels.count, by: columns) {
            let panels = picture.panels[start..<min(start + columns, picture.panels.count)]
            let labels = panels.map { $0.label.wrapped(to: panelWidth, most: 5) }
            // The lines of a row are level however long their labels are.
            let label = 16 * Double(labels.map(\.count).max() ?? 1)
            for (column, panel) in panels.enumerated() {
                let x = Double(column) * (panelWidth + Self.gap)
                marks += self.panel(panel, labels[column], .init(x, y), labelHeight: label)
            }
            y += label + 24 + Self.lineHeight + 30
        }
        let notes = ChartNotes([], notes: [note], top: y - 6, width: width)
        return Scene(
            id: id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description, marks: marks + notes.marks)
    }

    /// The label, the last value with its period, and the line over the axis of time that all have.
    private func panel(
        _ panel: MultiplesPicture.Panel, _ label: [String], _ place: Scene.Place, labelHeight: Double
    ) -> [Scene.Mark] {
        var marks: [Scene.Mark] = label.enumerated().map { index, line in
            .words(.init(text: line, place: .init(place.x, place.y + 16 * Double(index + 1) - 3)))
        }
        var y = place.y + labelHeight + 16
        if let last = panel.last {
            let value = (last.value?.printed ?? "").cut(to: panelWidth, size: 15, isBold: true)
            marks.append(.words(.init(text: value, place: .init(place.x, y), size: 15, isBold: true)))
            let start = value.width(at: 15, isBold: true) + 8
            // Only a last value that is not of the last period of all has to say its own.
            if last.time != picture.ends?.last.time, last.shortPeriod.width() <= panelWidth - start {
                marks.append(.words(.init(text: last.shortPeriod, place: .init(place.x + start, y), ink: .muted)))
            }
        } else {
            marks.append(.words(.init(text: "No value", place: .init(place.x, y), ink: .muted)))
        }
        y += 8
        let (top, bottom) = (
            Scene.Place(place.x + 4, y + 4), Scene.Place(place.x + panelWidth - 5, y + Self.lineHeight)
        )
        let times = picture.ends.map { (first: $0.first.time, last: $0.last.time) }
        marks += SmallLine(panel.points, target: panel.target, times: times, from: top, to: bottom).marks
        let base = y + Self.lineHeight + 6
        marks.append(.line(.init(place.x, base), .init(place.x + panelWidth, base), Scene.Stroke(.muted)))
        return marks + periods(under: base, x: place.x)
    }

    /// The first and the last period, where both have room.
    private func periods(under base: Double, x: Double) -> [Scene.Mark] {
        guard let ends = picture.ends, ends.first.shortPeriod != ends.last.shortPeriod,
            ends.first.shortPeriod.width() + ends.last.shortPeriod.width() + 8 <= panelWidth
        else { return [] }
        return [
            .words(.init(text: ends.first.shortPeriod, place: .init(x, base + 14), ink: .muted)),
            .words(
                .init(
                    text: ends.last.shortPeriod, place: .init(x + panelWidth, base + 14), anchor: .end, ink: .muted)),
        ]
    }

    private var note: String {
        let target = picture.panels.contains { $0.target != nil } ? " A dashed line is the target." : ""
        let span = picture.ends.map { ", which begins with \($0.first.period) and ends with \($0.last.period)" } ?? ""
        return "Each has its own scale, from its lowest to its highest, and all have one axis of time\(span).\(target)"
    }
}
