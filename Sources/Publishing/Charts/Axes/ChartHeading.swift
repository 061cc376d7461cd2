/// The finding of a picture in strong words, and under it what is drawn.
struct ChartHeading {
    let marks: [Scene.Mark]
    let height: Double

    /// - Parameters:
    ///   - finding: what the picture shows.
    ///   - subject: what is drawn.
    ///   - width: that the words may take.
    ///   - isShown: false where the page around the picture says it.
    init(finding: String, subject: String, width: Double, isShown: Bool) {
        guard isShown else {
            (marks, height) = ([], 0)
            return
        }
        var y = 0.0
        var marks: [Scene.Mark] = []
        for line in finding.wrapped(to: width, size: 15, isBold: true) {
            y += 20
            marks.append(.words(.init(text: line, place: .init(0, y - 4), size: 15, isBold: true)))
        }
        for line in subject.wrapped(to: width) {
            y += 17
            marks.append(.words(.init(text: line, place: .init(0, y - 2), ink: .muted)))
        }
        self.marks = marks
        height = y + 8
    }
}
