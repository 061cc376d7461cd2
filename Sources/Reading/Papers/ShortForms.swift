import Documents

/// The short forms that a paper explains: `Children Looked After (CLA)`.
package struct ShortForms: Sendable {
    /// The stems that a short form stands for.
    private var meanings: [String: [String]] = known

    init() {}

    init(of paper: ReadPaper) {
        let labels = paper.series.map(\.fullLabel) + paper.tables.flatMap { $0.series.map(\.group) }
        for text in paper.paragraphs.map(\.text.text) + labels { learn(text) }
    }

    /// Learns from words before a bracket whose first letters spell what is in it.
    private mutating func learn(_ text: String) {
        guard text.contains("(") else { return }
        let tokens = Tokeniser.tokens(of: text)
        for index in tokens.indices where tokens[index].isMark("(") {
            guard index + 2 < tokens.count, tokens[index + 2].isMark(")"), let short = tokens[index + 1].word,
                tokens[index + 1].isCapital || short.hasSuffix("s"), (2...6).contains(short.count)
            else { continue }
            let letters = Array(short.hasSuffix("s") && short.count > 3 ? short.dropLast() : short[...])
            let before = tokens[..<index].suffix(letters.count + 3).filter { $0.word != nil }
            guard let found = Self.spelling(letters, before) else { continue }
            let stem = Token.stem(of: short)
            if meanings[stem] == nil { meanings[stem] = found }
            if meanings[String(letters)] == nil { meanings[String(letters)] = found }
        }
    }

    /// The last words whose first letters spell the short form, small words left out where they are in the way.
    private static func spelling(_ letters: [Character], _ words: ArraySlice<Token>.SubSequence) -> [String]? {
        spelling(letters, Array(words))
    }

    private static func spelling(_ letters: [Character], _ words: [Token]) -> [String]? {
        var left = letters[...]
        var stems: [String] = []
        for token in words.reversed() {
            guard let letter = left.last else { break }
            guard let word = token.word else { continue }
            if word.first == letter {
                left.removeLast()
                stems.append(token.stem)
            } else if !StopWords.all.contains(word) {
                return nil
            }
        }
        return left.isEmpty ? stems.reversed() : nil
    }

    /// The stems a stem stands for; itself where it is no short form.
    package func expanded(_ stem: String) -> [String] { meanings[stem] ?? [stem] }

    /// Short forms that every council uses and few papers explain.
    private static let known: [String: [String]] = [
        "yp": ["young", "person"], "youth": ["young", "person"],
        "send": ["special", "education", "need", "disability"],
        "ehc": ["education", "health", "care"], "ehcp": ["education", "health", "care", "plan"],
        "fte": ["full", "tim", "equivalent"], "asb": ["antisocial", "behaviour"], "neet": ["neet"],
        "dtoc": ["delay", "transfer", "car"], "ksi": ["kill", "seriously", "injur"],
        "proportion": ["percentag"], "%": ["percentag"], "older": ["older"],
    ]
}
