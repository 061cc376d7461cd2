/// Finds paragraphs of a Word file, and the runs in each that a reader sees.
struct WordParagraphFinder {
    /// The prefix that the file gives to Word's own tags, with its colon.
    let prefix: String
    private(set) var found: [Int: WordParagraph] = [:]

    private let xml: XMLBytes
    private let wanted: Set<Int>
    private var ordinal = 0
    /// The paragraphs that are open, one in another where a text box is in a paragraph.
    private var open: [(ordinal: Int, paragraph: WordParagraph, depth: Int)] = []
    private var path: [(tag: XMLTag, name: String)] = []
    /// How many open tags there are outside the outermost one that is left out.
    private var leftOutDepth: Int?
    private var piecesDepth = 0

    init(_ xml: XMLBytes, prefix: String, wanted: Set<Int>) {
        self.xml = xml
        self.prefix = prefix
        self.wanted = wanted
        var place = 0
        while let tag = xml.tag(from: place) {
            read(tag)
            place = tag.range.upperBound
        }
    }

    private static let leftOutNames: Set<String> = ["del", "moveFrom", "rt"]

    private mutating func read(_ tag: XMLTag) {
        let name = tag.name.hasPrefix(prefix) ? String(tag.name.dropFirst(prefix.count)) : "?" + tag.name
        if tag.kind != .end { begin(tag, name) }
        if tag.kind != .start { finish(tag) }
    }

    private mutating func begin(_ tag: XMLTag, _ name: String) {
        if name == "p" {
            ordinal += 1
            let paragraph = WordParagraph(tag: tag, start: tag.range.upperBound)
            open.append((ordinal, paragraph, path.count))
        }
        if leftOutDepth == nil, Self.leftOutNames.contains(name) { leftOutDepth = path.count }
        if name == "r", leftOutDepth == nil, !open.isEmpty, !isInRun {
            open[open.count - 1].paragraph.runs.append(WordRun(opening: tag.range))
        }
        path.append((tag, name))
    }

    /// Whether a run of the innermost paragraph is open.
    private var isInRun: Bool { path[(open.last?.depth ?? 0)...].contains { $0.name == "r" } }

    private mutating func finish(_ tag: XMLTag) {
        guard let (start, name) = path.popLast() else { return }
        if leftOutDepth == path.count { leftOutDepth = nil }
        guard let last = open.indices.last else { return }
        let range = start.range.lowerBound..<tag.range.upperBound
        switch (name, path.last?.name) {
        case ("p", _) where open[last].depth == path.count:
            var (ordinal, paragraph, _) = open.removeLast()
            paragraph.end = tag
            if wanted.contains(ordinal) { found[ordinal] = paragraph }
        case ("pPr", "p") where open[last].depth == path.count - 1:
            open[last].paragraph.start = tag.range.upperBound
        case ("r", _) where leftOutDepth == nil && !isInRun:
            if let run = open[last].paragraph.runs.indices.last {
                open[last].paragraph.runs[run].end = tag.range.upperBound
            }
        case (_, "r") where leftOutDepth == nil: add(name, range, start: start, end: tag, to: last)
        default: break
        }
    }

    private mutating func add(_ name: String, _ range: Range<Int>, start: XMLTag, end: XMLTag, to last: Int) {
        guard let run = open[last].paragraph.runs.indices.last else { return }
        guard name != "rPr" else {
            let opening = open[last].paragraph.runs[run].opening
            open[last].paragraph.runs[run].opening = opening.lowerBound..<range.upperBound
            return
        }
        let content = start.range.upperBound..<max(start.range.upperBound, end.range.lowerBound)
        let piece = WordRun.Piece(range: range, content: name == "t" ? content : nil)
        open[last].paragraph.runs[run].pieces.append(piece)
    }
}
