package import Documents
package import PerformanceModel

/// Writes paragraphs of an edited paper as an author writes them: Markdown with references in braces.
///
/// The same words give the same text, whatever program saved the file they stand in.
package struct EditedMarkdown {
    private let scope: ReferenceScope
    /// Words whose digits a source vouches for, which the paper prints without it.
    private let sourced: [(words: String, source: String)]

    /// Writes with the sources that an earlier text of the same part names.
    ///
    /// - Parameters:
    ///   - scope: what references are read against.
    ///   - original: the text that was published.
    package init(in scope: ReferenceScope, sourcesOf original: String) {
        self.scope = scope
        sourced = Passage(reading: original).pieces.compactMap {
            if case .sourced(let words, let source) = $0 { (words, source) } else { nil }
        }
    }

    /// The text of paragraphs.
    package func text(of paragraphs: [EditedParagraph]) -> String {
        let levels = paragraphs.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
        let top = levels.min() ?? 1
        var text = ""
        var wasItem = false
        var numbers: [Int] = []
        for paragraph in paragraphs {
            let words = line(paragraph.pieces)
            guard words.contains(where: { !$0.isWhitespace }) else { continue }
            var (mark, isItem) = ("", false)
            switch paragraph.kind {
            case .heading(let level): mark = String(repeating: "#", count: min(level - top + 1, 4)) + " "
            case .item(let level, let isOrdered):
                isItem = true
                let depth = min(level, 1)
                numbers =
                    Array(numbers.prefix(depth + 1)) + Array(repeating: 0, count: max(0, depth + 1 - numbers.count))
                numbers[depth] += 1
                mark = String(repeating: " ", count: 3 * depth) + (isOrdered ? "\(numbers[depth]). " : "- ")
            case .body, .cell: break
            }
            if !isItem { numbers = [] }
            if !text.isEmpty { text += isItem && wasItem ? "\n" : "\n\n" }
            text += mark + (mark.isEmpty ? Self.plainStart(words) : words)
            wasItem = isItem
        }
        return withSources(text)
    }

    // MARK: Lines

    private func line(_ pieces: [EditedParagraph.Piece]) -> String {
        var text = ""
        var look = EditedLook()
        for piece in pieces {
            switch piece {
            case .lineBreak:
                Self.close(&look, in: &text)
                text += "\\\n"
            case .figure(let name, _, let own): add("{\(reference(name))}", own, to: &text, &look)
            case .words(let words, let own): add(Self.escaped(words), own, to: &text, &look)
            }
        }
        Self.close(&look, in: &text)
        return text
    }

    /// Adds words in a look; blanks stay outside of its marks, since Markdown would not read them with blanks inside.
    private func add(_ words: String, _ own: EditedLook, to text: inout String, _ look: inout EditedLook) {
        if own == look || words.allSatisfy({ $0 == " " }) {
            text += words
            return
        }
        Self.close(&look, in: &text)
        let blanks = words.prefix { $0 == " " }
        text += blanks + Self.opening(own) + words.dropFirst(blanks.count)
        look = own
    }

    private static func close(_ look: inout EditedLook, in text: inout String) {
        let blanks = text.reversed().prefix { $0 == " " }.count
        text.removeLast(blanks)
        text += closing(look) + String(repeating: " ", count: blanks)
        look = EditedLook()
    }

    private func reference(_ name: String) -> String {
        (try? scope.reference(name)).map { scope.text(of: $0) } ?? name
    }

    private static func opening(_ look: EditedLook) -> String {
        (look.link == nil ? "" : "[") + (look.isBold ? "**" : "") + (look.isItalic ? "*" : "")
    }

    private static func closing(_ look: EditedLook) -> String {
        (look.isItalic ? "*" : "") + (look.isBold ? "**" : "") + (look.link.map { "](\($0))" } ?? "")
    }

    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            switch character {
            case "\\", "*", "[", "]", "{", "}": escaped += "\\\(character)"
            case "\n", "\t": escaped += " "
            default: escaped.append(character)
            }
        }
    }

    /// A first character that would make the line a heading or an item is made plain.
    private static func plainStart(_ words: String) -> String {
        guard let first = words.first else { return words }
        if "#-+".contains(first) { return "\\" + words }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let rest = words.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count < 10, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return words }
        return digits + "\\" + rest
    }

    /// Names the source again of words that had one, each as often as it was named.
    private func withSources(_ text: String) -> String {
        var text = text
        var from = text.startIndex
        for (words, source) in sourced {
            let escaped = Self.escaped(words)
            let found = text[from...].firstRange(of: escaped) ?? text.firstRange(of: escaped)
            guard let found, !escaped.isEmpty else { continue }
            let written = "[\(words)]{source: \(source)}"
            let distance = text.distance(from: text.startIndex, to: found.lowerBound) + written.count
            text.replaceSubrange(found, with: written)
            from = text.index(text.startIndex, offsetBy: distance)
        }
        return text
    }
}
