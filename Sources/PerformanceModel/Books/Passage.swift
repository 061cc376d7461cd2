/// Words with their numbers bound: plain text, references in braces, and digits marked with their source.
///
/// ```
/// The rate was {cla-rate}, up from {cla-rate at 2017-18-Q2}; [8 weeks]{source: district council standard}.
/// ```
package struct Passage: Hashable, Sendable {
    package let pieces: [Piece]
    /// The words from the first brace that opens no reference, because it is never closed.
    package let leftOpen: String?

    package enum Piece: Hashable, Sendable {
        case words(String)
        /// The text between the braces.
        case reference(String)
        /// Words with the source that vouches for the digits in them.
        case sourced(String, source: String)
    }

    /// Takes a text apart; what is not well formed stays as words, and `\{` is a plain brace.
    package init(reading text: some StringProtocol) {
        var pieces: [Piece] = []
        var leftOpen: String?
        var words = ""
        func flush() {
            if !words.isEmpty { pieces.append(.words(words)) }
            words = ""
        }
        var rest = Substring(text)
        while let character = rest.first {
            let plain = Substring(rest.utf8.prefix { !Self.marks.contains($0) })
            if !plain.isEmpty {
                words += plain
                rest = rest[plain.endIndex...]
            } else if character == "\\", let next = rest.dropFirst().first, next == "{" || next == "}" {
                words.append(next)
                rest = rest.dropFirst(2)
            } else if character == "{", let end = Self.end(of: rest, "{", "}") {
                flush()
                pieces.append(.reference(String(rest[rest.index(after: rest.startIndex)..<end])))
                rest = rest[rest.index(after: end)...]
            } else if character == "[", let (inner, source, after) = Self.sourced(rest) {
                flush()
                pieces.append(.sourced(inner, source: source))
                rest = after
            } else {
                if character == "{", leftOpen == nil { leftOpen = String(rest.prefix(40)) }
                words.append(character)
                rest.removeFirst()
            }
        }
        flush()
        self.pieces = pieces
        self.leftOpen = leftOpen
    }

    /// What can begin anything else than words.
    private static let marks = Array("\\{[".utf8)

    private static func sourced(_ text: Substring) -> (String, source: String, after: Substring)? {
        guard let close = end(of: text, "[", "]") else { return nil }
        let after = text[text.index(after: close)...]
        let marker = "{source:"
        guard after.hasPrefix(marker), let end = end(of: after, "{", "}") else { return nil }
        let source = after[after.index(after.startIndex, offsetBy: marker.count)..<end].drop { $0 == " " }
        guard !source.isEmpty else { return nil }
        let inner = text[text.index(after: text.startIndex)..<close]
        return (String(inner), String(source), after[after.index(after: end)...])
    }

    /// Where the bracket that a text begins with is closed; nothing where another opens first.
    ///
    /// To look past it would take time in proportion to the square of a line of opening brackets.
    private static func end(of text: Substring, _ open: Character, _ close: Character) -> Substring.Index? {
        let next = text.dropFirst().firstIndex { $0 == open || $0 == close }
        return next.flatMap { text[$0] == close ? $0 : nil }
    }

    package var references: [String] {
        pieces.compactMap { if case .reference(let text) = $0 { text } else { nil } }
    }
}

extension Passage.Piece {
    /// The piece as an author writes it, with `\{` for a plain brace.
    package var written: String {
        switch self {
        case .reference(let text): "{\(text)}"
        case .sourced(let words, let source): "[\(words)]{source: \(source)}"
        case .words(let words):
            words.reduce(into: "") { written, character in
                if character == "{" || character == "}" { written.append("\\") }
                written.append(character)
            }
        }
    }
}
