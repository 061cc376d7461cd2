/// How the lines of a block without blank lines were broken.
struct TextWrapping: Hashable, Sendable {
    /// How wide the text is where its lines are broken to fit; nothing where each line is a paragraph.
    private let width: Int?

    /// The wrapping of the block of each line.
    static func ofLines(_ lines: [TextLine]) -> [TextWrapping] {
        var all: [TextWrapping] = []
        while all.count < lines.count {
            let rest = lines[all.count...]
            let block =
                rest.prefix(while: \.isBlank).isEmpty ? rest.prefix { !$0.isBlank } : rest.prefix(while: \.isBlank)
            all += Array(repeating: TextWrapping(block), count: block.count)
        }
        return all
    }

    private init(_ block: ArraySlice<TextLine>) {
        let widest = block.map { $0.indent + $0.width }.max() ?? 0
        let nearlyAsWide = block.count { $0.indent + $0.width > widest - 15 }
        let isWrapped = 55...110 ~= widest || 111...160 ~= widest && nearlyAsWide > 2
        width = isWrapped ? widest : nil
    }

    /// Whether a line only goes on with the one before: in lower case, or where its first word had no room.
    func continues(_ before: TextLine, _ line: TextLine) -> Bool {
        if let width, before.indent + before.width + 1 + line.firstWordWidth > width {
            return !before.endsSentence || before.width > 54
        }
        guard !before.endsSentence else { return false }
        let isNumber = width != nil && before.width > 54 && line.marker == nil && line.plain.first?.isNumber == true
        return line.beginsInLowerCase || isNumber || line.plain.hasPrefix("(") || before.plain.hasSuffix(",")
    }
}
