/// Which lines of a text are headings: short, begun and ended as a title is, and over something.
struct TextHeadings {
    private(set) var isHeading: [Bool]

    private let lines: [TextLine]
    private let wrapping: [TextWrapping]
    private let isFollowed: Bool
    private let looksLikeHeading: [Bool]

    /// Judges from the end, since a heading may stand over another.
    init(_ lines: [TextLine], _ wrapping: [TextWrapping], isFollowed: Bool) {
        self.lines = lines
        self.wrapping = wrapping
        self.isFollowed = isFollowed
        looksLikeHeading = lines.map(\.looksLikeHeading)
        isHeading = Array(repeating: false, count: lines.count)
        let written = lines.indices.filter { !lines[$0].isBlank }
        for index in written.indices.reversed() {
            let before = index > 0 ? written[index - 1] : nil
            let next = index + 1 < written.count ? written[index + 1] : nil
            isHeading[written[index]] = isHeading(written[index], before: before, next: next)
        }
        leaveOutStacks()
    }

    private func isHeading(_ place: Int, before: Int?, next: Int?) -> Bool {
        let line = lines[place]
        guard looksLikeHeading[place], isFirst(place) else { return false }
        // Of `1. Introduction` and `2. Progress` side by side, neither is a heading.
        if let before, isNeighbour(line, lines[before]) { return false }
        guard let next else { return isFollowed }
        let follower = lines[next]
        if isNeighbour(line, follower) { return false }
        if next > place + 1 { return true }
        if follower.isRule { return "=-".contains(follower.plain.prefix(1)) && isAfterBlank(place) }
        if isHeading[next] || line.isInCapitals && !follower.isInCapitals { return true }
        guard !wrapping[next].continues(line, follower) else { return false }
        return follower.width > 80
            || follower.width > line.width && follower.plain.hasSuffix(".") && follower.marker == nil
            || follower.marker?.kind == .bullet && isAfterBlank(place) && line.width < 50
    }

    private func isNeighbour(_ line: TextLine, _ other: TextLine) -> Bool {
        line.marker?.kind == .number && other.marker?.kind == .number
    }

    private func isAfterBlank(_ place: Int) -> Bool { place == 0 || lines[place - 1].isBlank }

    /// Whether nothing before it in its block goes on to it.
    private func isFirst(_ place: Int) -> Bool {
        guard !isAfterBlank(place) else { return true }
        let before = lines[place - 1]
        return before.isRule || looksLikeHeading[place - 1]
            || before.endsSentence && !wrapping[place].continues(before, lines[place])
    }

    /// Takes back what stands in a stack of three or more short lines, such as an address.
    private mutating func leaveOutStacks() {
        var start = 0
        while start < lines.count {
            let end = looksLikeHeading[start...].firstIndex(of: false) ?? lines.count
            if end - start > 2 {
                isHeading.replaceSubrange(start..<end, with: repeatElement(false, count: end - start))
            }
            start = max(end, start) + 1
        }
    }
}
