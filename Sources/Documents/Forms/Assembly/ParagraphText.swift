/// The words of a paragraph while they come in.
struct ParagraphText {
    let line: Int
    private var lines: [(text: String, number: Int)] = []
    /// A word has ended, and whether a space follows shows only when the next word comes.
    private var spaceIsDue = false

    init(line: Int) {
        self.line = line
        lines = [("", line)]
    }

    /// Adds words as they are.
    mutating func append(_ text: String) { lines[lines.count - 1].text += text }

    /// Adds words that begin on a line of the file, with any white space among them as one space.
    mutating func appendCollapsing(_ text: String, line: Int) {
        for character in text.unicodeScalars {
            if Self.isSpace(character) {
                spaceIsDue = true
                continue
            }
            if lines[lines.count - 1].text.isEmpty {
                lines[lines.count - 1].number = line
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
        lines.append(("", line))
    }

    /// The words so far, without the lines that have none.
    var text: DocumentText {
        DocumentText(
            lines: lines.compactMap { line in
                let text = line.text.trimmed
                return text.isEmpty ? nil : DocumentText.Line(text: text, number: line.number)
            })
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
