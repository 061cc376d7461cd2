import PerformanceModel

/// Draws where a council stands among others, a row a measure.
struct SpineChart {
    private let picture: SpinePicture
    private let width: Double
    private let heading: ChartHeading

    init(_ picture: SpinePicture, width: Double, isTitled: Bool) {
        self.picture = picture
        self.width = width
        heading = ChartHeading(
            finding: picture.finding, subject: picture.subject, width: width, isShown: isTitled)
    }

    var scene: Scene {
        let body =
            SpineTable(picture, width: width)?.drawn(top: heading.height)
            ?? SpineCards(picture, width: width).drawn(top: heading.height)
        let notes = ChartNotes(keys, notes: [direction], top: body.bottom + 12, width: width)
        return Scene(
            id: picture.id, width: width, height: notes.bottom, title: "\(picture.subject). \(picture.finding)",
            description: picture.description, marks: heading.marks + body.marks + notes.marks)
    }

    /// What the parts of a row are; the shapes have their words beside them.
    private var keys: [ChartNotes.Key] {
        func bar(half: Double, _ opacity: Double) -> (Scene.Place) -> [Scene.Mark] {
            { place in
                let (one, other) = (Scene.Place(place.x - 9, place.y - half), Scene.Place(place.x + 9, place.y + half))
                return [.rectangle(one, other, .comparator, opacity: opacity)]
            }
        }
        let hasQuarters = picture.rows.contains { $0.quarters != nil }
        let middle = hasQuarters ? [ChartNotes.Key("Middle half of them", mark: bar(half: 8, 0.6))] : []
        let line = ChartNotes.Key(picture.benchmark) {
            [.line(.init($0.x, $0.y - 8), .init($0.x, $0.y + 7), Scene.Stroke(.ink, 2))]
        }
        let hasRange = picture.rows.contains { $0.lowest != nil }
        let range = hasRange ? [ChartNotes.Key("All compared", mark: bar(half: 4, 0.3))] : []
        return range + middle + [line]
    }

    private var direction: String {
        let isJudged = picture.rows.contains { $0.polarity == .high || $0.polarity == .low }
        let isPlain = picture.rows.contains { $0.polarity != .high && $0.polarity != .low }
        let best = isJudged ? "The worst stands at the left and the best at the right" : ""
        let lowest = isPlain ? "the lowest at the left where neither way is good" : ""
        let all = [best, lowest].filter { !$0.isEmpty }.joined(separator: "; ")
        return all.isEmpty ? "" : "\(all.capitalisedFirst). Each row has its own scale."
    }
}
