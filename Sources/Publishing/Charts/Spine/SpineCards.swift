/// The rows of a spine chart on a phone: the measure, the council's value with its judgement, and under them the bar.
struct SpineCards {
    private let picture: SpinePicture
    private let width: Double
    /// At either side of the bars, for the values at their ends.
    private let room: Double

    private var mostOfEnd: Double { width * 0.25 }

    init(_ picture: SpinePicture, width: Double) {
        self.picture = picture
        self.width = width
        let ends = picture.rows.flatMap { [$0.left, $0.right] }.compactMap { $0?.printed.width() }
        room = min(ends.max() ?? 0, width * 0.25) + 12
    }

    func drawn(top: Double) -> (marks: [Scene.Mark], bottom: Double) {
        var marks: [Scene.Mark] = []
        var y = top
        func words(_ text: String, _ x: Double = 0, isBold: Bool = false) {
            marks.append(.words(.init(text: text, place: .init(x, y), isBold: isBold)))
        }
        for row in picture.rows {
            marks.append(.line(.init(0, y), .init(width, y), Scene.Stroke(.rule)))
            y += 4
            for line in row.measure.wrapped(to: width, most: 3) {
                y += 16
                words(line)
            }
            y += 18
            let own = "\(picture.area) \(row.own?.printed ?? "no value")".cut(to: width, isBold: true)
            words(own, isBold: true)
            let (comparison, start) = (comparison(row), own.width(isBold: true) + 10)
            let isBeside = start + comparison.width() <= width
            for line in comparison.wrapped(to: width) {
                y += isBeside ? 0 : 16
                words(line, isBeside ? start : 0)
            }
            marks += bar(row, y: y + 22)
            y += row.benchmark?.drawable == nil ? 14 : 42
        }
        return (marks, y)
    }

    private func bar(_ row: SpinePicture.Row, y: Double) -> [Scene.Mark] {
        guard let scale = SpineScale(row, from: room, to: width - room) else { return [] }
        let left = (row.left?.printed ?? "").cut(to: mostOfEnd)
        let right = (row.right?.printed ?? "").cut(to: mostOfEnd)
        return [
            .words(.init(text: left, place: .init(room - 12, y + 4.5), anchor: .end, ink: .muted)),
            .words(.init(text: right, place: .init(width - room + 12, y + 4.5), ink: .muted)),
        ] + scale.marks(row, y: y)
    }

    /// `worse than England, 21.9%`, `Better than England of 2016/17, 21.9%`.
    private func comparison(_ row: SpinePicture.Row) -> String {
        if let remark = row.remark { return remark + (row.benchmark.map { ", \($0.printed)" } ?? "") }
        let benchmark = row.benchmark.map { "\(picture.benchmark), \($0.printed)" } ?? picture.benchmark
        return switch row.judgement {
        case .ordinary: "similar to \(benchmark)"
        case .notCompared: "not compared with \(benchmark)"
        case .better, .worse, .higher, .lower: "\(row.verdict.lowercased()) than \(benchmark)"
        }
    }
}
