import Documents

/// Words at the right end of lines, each as near to its line as the others allow.
struct EndLabels {
    struct Label {
        let value: Double
        /// Name and value, which part first where the column is narrow.
        let parts: [String]
        var ink = Scene.Ink.ink
        var isBold = false
    }

    private struct Block {
        let label: Label
        let lines: [String]
        var height: Double { 15 * Double(lines.count) }
    }

    private let blocks: [Block]

    /// How much room they need beside the frame.
    var width: Double {
        14 + (blocks.flatMap { block in block.lines.map { $0.width(isBold: block.label.isBold) } }.max() ?? 0)
    }

    /// Wraps the labels into a column.
    init(_ labels: [Label], widest: Double) {
        blocks = labels.map { label in
            func wrapped(_ text: String) -> [String] { text.wrapped(to: widest, isBold: label.isBold, most: 3) }
            let (whole, parts) = (wrapped(label.parts.joined(separator: " ")), label.parts.flatMap(wrapped))
            return Block(label: label, lines: whole.count < parts.count ? whole : parts)
        }
    }

    func marks(in frame: ChartFrame) -> [Scene.Mark] {
        let sorted = blocks.sorted { frame.down($0.label.value) < frame.down($1.label.value) }
        let middles = SpansApart(
            sorted.map { (frame.down($0.label.value), $0.height + 3) }, from: frame.top - 3, to: frame.bottom + 8
        ).middles
        return zip(sorted, middles).flatMap { block, middle -> [Scene.Mark] in
            let line = frame.down(block.label.value)
            let leader = Scene.Mark.line(
                .init(frame.right + 1, line), .init(frame.right + 8, middle), Scene.Stroke(.muted))
            let words = block.lines.enumerated().map { index, text in
                Scene.Mark.words(
                    .init(
                        text: text,
                        place: .init(frame.right + 11, middle - block.height / 2 + 11.5 + 15 * Double(index)),
                        isBold: block.label.isBold, ink: block.label.ink))
            }
            return [leader] + words
        }
    }
}
