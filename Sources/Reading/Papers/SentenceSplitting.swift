import Documents

/// Where the sentences of a paragraph end.
enum SentenceSplitting {
    /// No sentence of a report is as long; a text without full stops is cut there.
    private static let most = 300

    /// The tokens of each sentence, in order.
    static func sentences(in tokens: [Token], of text: [UInt8]) -> [[Token]] {
        var sentences: [[Token]] = []
        var current: [Token] = []
        for (index, token) in tokens.enumerated() {
            current.append(token)
            let isEnd = token.isMark(".", "!", "?", ";") && ends(token, tokens, index, text)
            guard isEnd || current.count >= most else { continue }
            sentences.append(current)
            current = []
        }
        if !current.isEmpty { sentences.append(current) }
        return sentences
    }

    /// A full stop ends a sentence unless it stands within or after something shortened.
    private static func ends(_ token: Token, _ tokens: [Token], _ index: Int, _ text: [UInt8]) -> Bool {
        if token.isMark(";") { return true }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        guard next.range.lowerBound > token.range.upperBound || next.isMark("”", "\"", ")") else { return false }
        if let word = index > 0 ? tokens[index - 1].word : nil, token.isMark("."),
            shortened.contains(word) || word.count == 1 && next.isCapital == false
        {
            return false
        }
        return next.isCapital || next.word == nil || token.isMark("!", "?")
    }

    private static let shortened: Set<String> = [
        "e.g", "i.e", "eg", "ie", "e", "g", "i", "no", "dr", "mr", "mrs", "ms", "st", "approx", "cllr", "vs", "etc",
        "para",
    ]
}
