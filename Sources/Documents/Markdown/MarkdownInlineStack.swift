/// Emphasis being read: what is open, and what stands in each so far.
///
/// Markers that are never closed become plain text again.
struct MarkdownInlineStack {
    private struct Frame {
        /// The asterisks it was opened with, less those already closed: one to three, or none for the passage itself.
        var stars: Int
        var children: [MarkdownInline] = []
        var pending: [UInt8] = []

        mutating func flush() {
            guard !pending.isEmpty else { return }
            children.append(.text(String(decoding: pending, as: UTF8.self)))
            pending.removeAll()
        }

        mutating func add(_ inline: MarkdownInline) {
            flush()
            children.append(inline)
        }

        /// Takes over what stood in a frame that turned out not to be one.
        mutating func absorb(_ frame: Frame) {
            pending.append(contentsOf: repeatElement(UInt8(ascii: "*"), count: frame.stars))
            for child in frame.children {
                if case .text(let text) = child { pending.append(contentsOf: text.utf8) } else { add(child) }
            }
            pending.append(contentsOf: frame.pending)
        }
    }

    /// How deep emphasis may stand in emphasis: more than anyone writes, and little enough to be read by recursion.
    private static let mostOpen = 16

    private var passage = Frame(stars: 0)
    private var open: [Frame] = []

    mutating func append(_ bytes: some Sequence<UInt8>) {
        withTop { $0.pending.append(contentsOf: bytes) }
    }

    mutating func append(_ inline: MarkdownInline) {
        withTop { $0.add(inline) }
    }

    /// Ends a line of the source, which is a space, or a line break after two spaces or more.
    mutating func endLine() {
        withTop { frame in
            let spaces = frame.pending.reversed().prefix { $0 == UInt8(ascii: " ") }.count
            frame.pending.removeLast(spaces)
            if spaces >= 2 { frame.add(.lineBreak) } else { frame.pending.append(UInt8(ascii: " ")) }
        }
    }

    mutating func push(stars: Int) {
        if open.count == Self.mostOpen {
            // The oldest is the least likely to be closed.
            let oldest = open.removeFirst()
            passage.absorb(oldest)
        }
        open.append(Frame(stars: stars))
    }

    /// Closes what a run of asterisks can close, and says how many of them are left over.
    mutating func close(stars: Int) -> Int {
        var left = stars
        while left > 0, let match = open.lastIndex(where: { left == 3 || $0.stars == 3 || $0.stars == left }) {
            while open.count > match + 1, let unclosed = open.popLast() {
                withTop { $0.absorb(unclosed) }
            }
            guard var frame = open.popLast() else { break }
            frame.flush()
            let used = min(left, frame.stars)
            let closed = Self.closed(frame.children, stars: used)
            left -= used
            if frame.stars > used {
                open.append(Frame(stars: frame.stars - used, children: [closed]))
            } else {
                append(closed)
            }
        }
        return left
    }

    private static func closed(_ children: [MarkdownInline], stars: Int) -> MarkdownInline {
        switch stars {
        case 1: .emphasis(children)
        case 2: .strong(children)
        default: .emphasis([.strong(children)])
        }
    }

    mutating func finish() -> [MarkdownInline] {
        while let unclosed = open.popLast() {
            withTop { $0.absorb(unclosed) }
        }
        passage.flush()
        return passage.children
    }

    private mutating func withTop(_ change: (inout Frame) -> Void) {
        if open.isEmpty { change(&passage) } else { change(&open[open.count - 1]) }
    }
}
