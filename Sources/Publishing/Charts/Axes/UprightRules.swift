/// Thin upright lines through a chart, such as where its limits begin anew, with words on top of those that have room.
struct UprightRules {
    struct Rule {
        let x: Double
        let text: String
    }

    let rules: [Rule]

    /// How much room the words need above the frame.
    static func height(_ texts: [String]) -> Double { texts.contains { !$0.isEmpty } ? 34 : 12 }

    /// - Parameters:
    ///   - frame: of the chart, from top to bottom of which the lines go.
    ///   - width: of the whole picture, up to which the words may reach.
    /// - Returns: the lines and their words.
    func marks(in frame: ChartFrame, width: Double) -> [Scene.Mark] {
        var ends = [-Double.infinity, -Double.infinity]
        return rules.sorted { $0.x < $1.x }.flatMap { rule -> [Scene.Mark] in
            let text = rule.text.cut(to: width)
            let room = text.width()
            let isAfter = rule.x + 4 + room <= width
            let start = isAfter ? rule.x + 4 : max(rule.x - 4 - room, 0)
            let words =
                text.isEmpty
                ? nil : ends.firstIndex { $0 < start }.map { (row: $0, y: frame.top - 8 - 15 * Double($0)) }
            let line = Scene.Mark.line(
                .init(rule.x, words.map { $0.y - 10 } ?? frame.top), .init(rule.x, frame.bottom), Scene.Stroke(.muted))
            guard let words else { return [line] }
            ends[words.row] = start + room + 8
            return [line, .words(.init(text: text, place: .init(start, words.y), ink: .muted, isCutOut: true))]
        }
    }
}
