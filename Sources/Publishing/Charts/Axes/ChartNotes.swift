/// What stands under a picture: what its shapes mean, and sentences.
struct ChartNotes {
    struct Key {
        /// Drawn around the place, in 18 units across.
        let mark: (Scene.Place) -> [Scene.Mark]
        let text: String

        init(_ text: String, mark: @escaping (Scene.Place) -> [Scene.Mark]) {
            self.text = text
            self.mark = mark
        }

        /// A shape and what it means.
        init(_ text: String, _ judgement: DrawnJudgement, isHollow: Bool = false) {
            self.init(text) { [.symbol(judgement.symbol(at: $0, isHollow: isHollow))] }
        }
    }

    let marks: [Scene.Mark]
    let bottom: Double

    init(_ keys: [Key], notes: [String], top: Double, width: Double) {
        var marks: [Scene.Mark] = []
        var (x, y) = (0.0, top + 6)
        for (index, key) in keys.enumerated() {
            let room = 22 + key.text.width()
            if index == 0 || x + room > width { (x, y) = (0, y + 18) }
            marks += key.mark(.init(x + 9, y - 4))
            for (line, text) in key.text.wrapped(to: width - 22).enumerated() {
                if line > 0 { y += 16 }
                marks.append(.words(.init(text: text, place: .init(x + 22, y))))
            }
            x += room + 18
        }
        if !keys.isEmpty { y += 4 }
        for note in notes where !note.isEmpty {
            y += 3
            for line in note.wrapped(to: width, most: 6) {
                y += 16
                marks.append(.words(.init(text: line, place: .init(0, y), ink: .muted)))
            }
        }
        self.marks = marks
        bottom = y + 6
    }
}
