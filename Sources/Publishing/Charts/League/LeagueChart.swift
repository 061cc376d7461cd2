/// Draws areas in order of their value, a bar an area.
struct LeagueChart {
    private let picture: LeaguePicture
    private let width: Double
    private let heading: ChartHeading
    /// Where the names begin, the bars stand between, and the values end.
    private let names: Double
    private let bars: ClosedRange<Double>

    init(_ picture: LeaguePicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
        names = 8 + (picture.rows.map { $0.place.width(isBold: true) }.max() ?? 0)
        let widest = picture.rows.map { $0.area.width(isBold: true) }.max() ?? 0
        let value = picture.rows.map { $0.value.printed.width(isBold: true) }.max() ?? 0
        let start = names + min(widest, width * 0.36) + 10
        bars = start...max(width - min(value, width * 0.25) - 8, start + 20)
    }

    func scene(_ id: String) -> Scene {
        let top = heading.height + (picture.benchmark == nil ? 0 : 20)
        var marks: [Scene.Mark] = []
        var y = top
        for part in picture.shown {
            if case .others(let count) = part {
                y += 20
                marks.append(
                    .words(.init(text: "\(count) others", place: .init(names, y - 5), ink: .muted)))
            } else if case .row(let row) = part {
                let drawn = self.row(row, top: y)
                marks += drawn.marks
                y = drawn.bottom
            }
        }
        let notes = ChartNotes([], notes: [picture.order] + picture.leftOut, top: y + 4, width: width)
        return Scene(
            id: id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description,
            marks: heading.marks + marks + benchmark(top: top, bottom: y) + notes.marks)
    }

    // MARK: What is drawn

    private func row(_ row: LeaguePicture.Row, top: Double) -> (marks: [Scene.Mark], bottom: Double) {
        let lines = row.area.wrapped(to: bars.lowerBound - names - 10, isBold: row.isOwn, most: 2)
        let height = max(22, 8 + 15 * Double(lines.count))
        let middle = top + height / 2
        func words(_ text: String, _ x: Double, _ y: Double = 0, _ anchor: Scene.Words.Anchor = .start) -> Scene.Mark {
            .words(.init(text: text, place: .init(x, middle + 4.5 + y), anchor: anchor, isBold: row.isOwn))
        }
        let area = lines.enumerated().map { index, line in
            words(line, names, 15 * (Double(index) - Double(lines.count - 1) / 2))
        }
        let value = row.value.printed.cut(to: width * 0.25, isBold: row.isOwn)
        let bar = Scene.Mark.rectangle(
            .init(across(0), middle - 7), .init(across(row.value.value), middle + 7),
            row.isOwn ? .series : .comparator, opacity: row.isOwn ? 1 : 0.7)
        let place = words(row.place, names - 8, 0, .end)
        return ([bar, place] + area + [words(value, width, 0, .end)], top + height)
    }

    private func across(_ value: Double) -> Double {
        let all = picture.rows.map(\.value.value) + [0, picture.benchmark?.drawable ?? 0]
        let (low, high) = (all.map(ChartScale.within).min() ?? 0, all.map(ChartScale.within).max() ?? 0)
        guard high > low else { return bars.lowerBound }
        let share = (ChartScale.within(value) - low) / (high - low)
        return bars.lowerBound + min(max(share, 0), 1) * (bars.upperBound - bars.lowerBound)
    }

    /// A line through all the bars, with its name above it.
    private func benchmark(top: Double, bottom: Double) -> [Scene.Mark] {
        guard let benchmark = picture.benchmark, let value = benchmark.drawable else { return [] }
        let x = across(value)
        let text = "\(picture.benchmarkName) \(benchmark.printed)".cut(to: width)
        let half = text.width() / 2
        return [
            .line(.init(x, top - 2), .init(x, bottom), Scene.Stroke(.ink, 2)),
            .words(
                .init(text: text, place: .init(min(max(x, half), width - half), top - 7), anchor: .middle)),
        ]
    }
}
