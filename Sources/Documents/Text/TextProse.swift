/// The headings, paragraphs and items of the lines between two tables.
struct TextProse {
    private let lines: [TextLine]
    private let isHeading: [Bool]
    private let wrapping: [TextWrapping]
    private(set) var blocks: [DocumentBlock] = []
    private var open: [DocumentText.Line] = []
    private var item: TextLine?

    /// Reads the lines; a heading at their end needs a table that follows.
    init(_ lines: [TextLine], isFollowed: Bool) {
        self.lines = lines
        wrapping = TextWrapping.ofLines(lines)
        isHeading = TextHeadings(lines, wrapping, isFollowed: isFollowed).isHeading
        for place in lines.indices { take(place) }
        close()
    }

    private mutating func take(_ place: Int) {
        let line = lines[place]
        if line.isBlank {
            if !goesOnOverPage(place) { close() }
        } else if line.isRule {
            close()
        } else if isHeading[place] {
            close()
            blocks.append(heading(line, next: place + 1 < lines.count ? lines[place + 1] : nil))
        } else if continues(place) {
            open.append(line.words)
        } else if let marker = line.marker {
            close()
            if case .section = marker.kind {} else { item = line }
            if !marker.rest.isEmpty { open = [words(marker.rest, of: line)] }
        } else {
            close()
            open = [line.words]
        }
    }

    private mutating func close() {
        defer {
            open = []
            item = nil
        }
        guard !open.isEmpty else { return }
        let text = DocumentText(lines: open)
        blocks.append(item == nil ? .paragraph(text) : .listItem(text))
    }

    /// Whether a line goes on with the text before it.
    private func continues(_ place: Int) -> Bool {
        guard place > 0, !open.isEmpty else { return false }
        let line = lines[place]
        let before = lines[place - 1]
        if let marker = line.marker {
            // A full stop, bracket or 'o' after a wrapped line is one of the sentence.
            let isPlain = marker.kind != .bullet || line.plain.first == "o"
            guard item == nil, isPlain, !before.endsSentence, !before.isBlank, line.indent <= before.indent else {
                return false
            }
        }
        if before.isBlank { return true }
        if let item, line.indent > item.indent { return true }
        return wrapping[place].continues(before, line)
    }

    /// Whether a blank line is only the end of a page in the middle of a sentence.
    private func goesOnOverPage(_ place: Int) -> Bool {
        guard !open.isEmpty, let last = open.last, let page = last.page,
            let next = lines[place...].prefix(30).first(where: { !$0.isBlank })
        else { return false }
        return next.page == page + 1 && next.beginsInLowerCase
            && !TextLine(last.text, number: 0).endsSentence && next.marker == nil
    }

    private func heading(_ line: TextLine, next: TextLine?) -> DocumentBlock {
        if let depth = line.sectionDepth, let marker = line.marker {
            return .heading(level: min(depth, 9), DocumentText(lines: [words(marker.rest, of: line)]))
        }
        let isFirst = next.map { $0.isRule && $0.plain.hasPrefix("=") } ?? false || line.isInCapitals
        return .heading(level: isFirst ? 1 : 2, DocumentText(lines: [line.words]))
    }

    private func words(_ rest: String, of line: TextLine) -> DocumentText.Line {
        TextLine(rest, number: line.number, page: line.page).words
    }
}
