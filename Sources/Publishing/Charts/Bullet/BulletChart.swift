/// Draws values against their targets, a row a measure.
struct BulletChart {
    private let picture: BulletPicture
    private let width: Double
    private let heading: ChartHeading

    init(_ picture: BulletPicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
    }

    func scene(_ id: String) -> Scene {
        var marks = heading.marks
        var y = heading.height
        for row in picture.rows {
            let drawn = self.row(row, top: y)
            marks += drawn.marks
            y = drawn.bottom
        }
        let notes = ChartNotes(
            keys,
            notes: [picture.rows.count > 1 ? "Each row has its own scale, from nought." : "The scale starts at 0."],
            top: y + 4, width: width)
        return Scene(
            id: id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description, marks: marks + notes.marks)
    }

    /// The measure, under it its value and status, and under those the bar with the target above its end.
    private func row(_ row: BulletPicture.Row, top: Double) -> (marks: [Scene.Mark], bottom: Double) {
        var marks: [Scene.Mark] = []
        var y = top
        for line in row.measure.wrapped(to: width, most: 3) {
            y += 16
            marks.append(.words(.init(text: line, place: .init(0, y), isBold: true)))
        }
        y += 18
        let value = row.value.printed.cut(to: width / 2, isBold: true)
        marks.append(.words(.init(text: value, place: .init(0, y), isBold: true)))
        let start = value.width(isBold: true) + 12
        marks += DrawnStatus(row.band).marks(at: .init(start + 6, y - 4.5), size: 5)
        let status = row.status.cut(to: width - start - 18)
        marks.append(.words(.init(text: status, place: .init(start + 18, y))))
        let bar = bar(row, y: y + 32)
        return (marks + bar, y + 56)
    }

    private func bar(_ row: BulletPicture.Row, y: Double) -> [Scene.Mark] {
        guard let value = row.value.drawable, let target = row.target.drawable else { return [] }
        let edge = row.edge?.drawable
        let all = [0, value, target, edge ?? 0]
        let (low, high) = (all.min() ?? 0, all.max() ?? 0)
        func across(_ value: Double) -> Double {
            high > low ? 2 + (value - low) / (high - low) * (width - 10) : 2
        }
        var marks: [Scene.Mark] = []
        if let edge {
            marks.append(
                .rectangle(.init(across(edge), y - 10), .init(across(target), y + 10), .comparator, opacity: 0.3))
        }
        marks += [
            .rectangle(.init(across(0), y - 5), .init(across(value), y + 5), .series),
            .line(.init(across(0), y - 10), .init(across(0), y + 10), Scene.Stroke(.muted)),
            .line(.init(across(target), y - 10), .init(across(target), y + 10), Scene.Stroke(.target, 3)),
        ]
        let text = "Target \(row.target.printed)".cut(to: width)
        let half = text.width() / 2
        let place = Scene.Place(min(max(across(target), half), width - half), y - 13)
        return marks + [.words(.init(text: text, place: place, anchor: .middle, ink: .muted))]
    }

    private var keys: [ChartNotes.Key] {
        guard picture.rows.contains(where: { $0.edge != nil }) else { return [] }
        return [
            ChartNotes.Key("Tolerated") {
                [.rectangle(.init($0.x - 9, $0.y - 8), .init($0.x + 9, $0.y + 8), .comparator, opacity: 0.3)]
            }
        ]
    }
}
