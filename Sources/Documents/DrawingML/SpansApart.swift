/// Spans beside each other, such as labels at the ends of lines, moved apart so that none lies over another.
package struct SpansApart: Hashable, Sendable {
    /// The middles that they get, in the order given.
    package let middles: [Double]

    /// Moves spans that touch around their common middle.
    ///
    /// - Parameters:
    ///   - spans: the middle that each would have and its height, the highest first.
    ///   - top: above which none may lie.
    ///   - bottom: below which none may lie.
    package init(_ spans: [(middle: Double, height: Double)], from top: Double, to bottom: Double) {
        var groups: [(middle: Double, heights: [Double])] = []
        for span in spans {
            var group = (middle: span.middle, heights: [span.height])
            while true {
                let height = group.heights.reduce(0, +)
                group.middle = max(min(group.middle, bottom - height / 2), top + height / 2)
                guard let above = groups.last else { break }
                let aboveHeight = above.heights.reduce(0, +)
                if above.middle + aboveHeight / 2 <= group.middle - height / 2 { break }
                let share = Double(above.heights.count) / Double(above.heights.count + group.heights.count)
                group = (above.middle * share + group.middle * (1 - share), above.heights + group.heights)
                groups.removeLast()
            }
            groups.append(group)
        }
        middles = groups.flatMap { group in
            var y = group.middle - group.heights.reduce(0, +) / 2
            return group.heights.map { height in
                defer { y += height }
                return y + height / 2
            }
        }
    }
}
