/// The words of a paragraph while they come in.
struct ParagraphText {
    let line: Int
    /// Each with whether the file only wraps there, and the paragraph goes on.
    private var lines: [(text: String, number: Int, isWrapped: Bool)] = []
    /// A word has ended, and whether a space follows shows only when the next word comes.
    private var spaceIsDue = false

    init(line: Int) {
        self.line = line
        lines = [("", line, false)]
    }

    /// Adds words as they are.
    mutating func append(_ text: String) { lines[lines.count - 1].text += text }

    /// Adds words that begin on a line of the file, with any white space among them as one space.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - line: where the first of them begins, past white space.
    ///   - countsLines: whether each line end among them begins another line of the file.
    mutating func appendCollapsing(_ text: String, line: Int, countsLines: Bool = false) {
        var line = line
        var hasBegun = false
        for character in text.unicodeScalars {
            if Self.isSpace(character) {
                spaceIsDue = true
                if countsLines, hasBegun, character == "\n" { line += 1 }
                continue
            }
            hasBegun = true
            if lines[lines.count - 1].text.isEmpty {
                lines[lines.count - 1].number = line
            } else if countsLines, spaceIsDue, line > lines[lines.count - 1].number {
                lines.append(("", line, true))
            } else if spaceIsDue {
                lines[lines.count - 1].text += " "
            }
            spaceIsDue = false
            lines[lines.count - 1].text.unicodeScalars.append(character)
        }
    }

    /// Keeps a raised digit, as of a note, from being read as the last one of the number before it, but leaves m².
    mutating func raise(before text: String) {
        guard let last = lines.last?.text.last, !last.isLetter, text.first?.isNumber ?? false else { return }
        lines[lines.count - 1].text += " "
    }

    mutating func breakLine(at line: Int) {
        spaceIsDue = false
        lines.append(("", line, false))
    }

    /// The words so far, without the lines that have none.
    ///
    /// - Parameter wrapped: whether the lines that the file only wraps stand each for themselves, so that every word
    ///   keeps its line; in a cell they would be taken for several values.
    /// - Returns: the lines, each with where it stands.
    func text(wrapped: Bool) -> DocumentText {
        var kept: [(text: String, number: Int)] = []
        for line in lines {
            let text = line.text.trimmed
            guard !text.isEmpty else { continue }
            if line.isWrapped, !wrapped, !kept.isEmpty {
                kept[kept.count - 1].text += " " + text
            } else {
                kept.append((text, line.number))
            }
        }
        return DocumentText(lines: kept.map { DocumentText.Line(text: $0.text, number: $0.number) })
    }

    /// The white space that HTML and OpenDocument collapse, which a no-break space is not.
    private static func isSpace(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case " ", "\t", "\n", "\r", "\u{C}": true
        default: false
        }
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
