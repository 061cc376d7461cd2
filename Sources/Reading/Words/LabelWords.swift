/// A label taken apart, to find the same measure under another name.
package struct LabelWords: Hashable, Sendable {
    /// Its words and numbers in order, in lower case and without marks.
    package let plain: String
    /// What is left of its words once those that only join them and their endings are gone.
    package let stems: Set<String>
    /// Its numbers and periods as written: `within 7 days` is never `within 28 days`.
    package let numbers: [String]

    package init(_ label: String) {
        let bytes = Array(label.utf8)
        let tokens = Tokeniser.tokens(of: label, inCell: true)
        func written(_ token: Token) -> String {
            String(decoding: bytes[token.range], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
        }
        plain = tokens.compactMap { token in
            token.word ?? (token.number != nil || token.period != nil || token.isMark("%") ? written(token) : nil)
        }.joined(separator: " ")
        stems = Set(
            tokens.filter { $0.word != nil || $0.isMark("%") }.map { Self.sameWords[$0.stem] ?? $0.stem }
        ).subtracting(Self.joining)
        numbers = tokens.filter { $0.number != nil || $0.period != nil }.map(written).sorted()
    }

    /// The part of both labels' words that they share: 1 where they say the same, 0 where nothing is in both.
    package func likeness(to other: Self) -> Double {
        let both = stems.count { other.stems.contains($0) }
        let all = stems.count + other.stems.count - both
        return all == 0 ? 0 : Double(both) / Double(all)
    }

    private static let sameWords = [
        "%": "percentag", "percent": "percentag", "proportion": "percentag", "shar": "percentag", "pct": "percentag",
        "no": "number", "count": "number", "avg": "averag", "mean": "averag", "pop": "population",
    ]

    /// Words that a label may have or leave out without being about something else.
    private static let joining = Set(
        [
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "that",
            "which", "who", "is", "are", "were", "was", "be", "their", "its", "our", "number", "total", "each", "per",
            "cent", "all", "into",
        ].map { Token.stem(of: $0) })
}
