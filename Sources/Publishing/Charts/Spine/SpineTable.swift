/// The rows of a spine chart on a desk: columns of words and values, and the bars between the two ends.
struct SpineTable {
    private let picture: SpinePicture
    private let width: Double
    /// Where the columns of values end, the bars stand between, and the judgements begin.
    private let own: Double
    private let benchmark: Double
    private let left: Double
    private let bars: ClosedRange<Double>
    private let verdict: Double

    private var measureWidth: Double { width * 0.25 }
    private var mostOfColumn: Double { width / 8 }

    /// Nothing where the columns leave too little for the bars.
    init?(_ picture: SpinePicture, width: Double) {
        self.picture = picture
        self.width = width
        func column(_ heading: String, _ values: [PrintedValue?]) -> Double {
            let heads = heading.wrapped(to: width / 8, isBold: true)
            let all = heads.map { $0.width(isBold: true) } + values.map { $0?.printed.width(isBold: true) ?? 0 }
            return min(all.max() ?? 0, width / 8) + 12
        }
        own = width * 0.25 + column(picture.area, picture.rows.map(\.own))
        benchmark = own + column(picture.benchmark, picture.rows.map(\.benchmark))
        left = benchmark + column("Worst", picture.rows.map(\.left))
        verdict = width - 96
        let (start, end) = (left + 16, verdict - 16 - column("Best", picture.rows.map(\.right)))
        guard end - start >= 120 else { return nil }
        bars = start...end
    }

    func drawn(top: Double) -> (marks: [Scene.Mark], bottom: Double) {
        var (marks, y) = head(top: top)
        for row in picture.rows {
            let measure = row.measure.wrapped(to: measureWidth)
            let verdicts = row.verdict.wrapped(to: width - verdict)
            let height = max(34, 12 + 16 * Double(max(measure.count, verdicts.count)))
            let middle = y + height / 2
            func value(_ text: String, _ x: Double, isBold: Bool = false) {
                let text = text.cut(to: mostOfColumn, isBold: isBold)
                marks.append(.words(.init(text: text, place: .init(x, middle + 4.5), anchor: .end, isBold: isBold)))
            }
            value(row.own?.printed ?? "no value", own, isBold: true)
            value(row.benchmark?.printed ?? "–", benchmark)
            if let scale = SpineScale(row, from: bars.lowerBound, to: bars.upperBound) {
                value(row.left?.printed ?? "", left)
                let right = (row.right?.printed ?? "").cut(to: mostOfColumn)
                marks.append(.words(.init(text: right, place: .init(bars.upperBound + 12, middle + 4.5))))
                marks += scale.marks(row, y: middle)
            }
            for (lines, x) in [(measure, 0), (verdicts, verdict)] {
                for (index, line) in lines.enumerated() {
                    let down = 4.5 + 16 * (Double(index) - Double(lines.count - 1) / 2)
                    marks.append(.words(.init(text: line, place: .init(x, middle + down))))
                }
            }
            y += height
            marks.append(.line(.init(0, y), .init(width, y), Scene.Stroke(.rule)))
        }
        return (marks, y)
    }

    /// The names of the columns, with their last lines level.
    private func head(top: Double) -> (marks: [Scene.Mark], bottom: Double) {
        let columns = [(picture.area, own), (picture.benchmark, benchmark), ("Worst", left)]
            .map { ($0.wrapped(to: mostOfColumn, isBold: true), $1) }
        let y = top + 16 * Double(columns.map(\.0.count).max() ?? 1)
        let words = columns.flatMap { lines, x in
            lines.enumerated().map { index, line in
                Scene.Mark.words(
                    .init(
                        text: line, place: .init(x, y - 16 * Double(lines.count - 1 - index)), anchor: .end,
                        isBold: true))
            }
        }
        let best = Scene.Mark.words(.init(text: "Best", place: .init(bars.upperBound + 12, y), isBold: true))
        let line = Scene.Mark.line(.init(0, y + 8), .init(width, y + 8), Scene.Stroke(.muted, 1.5))
        return (words + [best, line], y + 8)
    }
}
