extension Token {
    /// The part of a word that its plural, tense and adverb share, for comparing labels with sentences.
    ///
    /// Weaker than the stemmer of Porter (1980), since two words taken for one accuse somebody wrongly: only endings of
    /// number and tense go.
    static func stem(of word: String) -> String {
        if let known = irregular[word] { return known }
        if word.hasSuffix("'s") || word.hasSuffix("s'") {
            return stem(of: String(word.dropLast(word.hasSuffix("'s") ? 2 : 1)))
        }
        guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        var stem = Substring(word)
        if stem.hasSuffix("ies"), stem.utf8.count > 4 { return String(stem.dropLast(3)) + "y" }
        if ["sses", "shes", "ches", "xes"].contains(where: stem.hasSuffix) { return String(stem.dropLast(2)) }
        if stem.hasSuffix("s"), !["ss", "us", "is"].contains(where: stem.hasSuffix) { stem = stem.dropLast() }
        if stem.hasSuffix("ing"), stem.utf8.count > 6 { return undoubled(stem.dropLast(3)) }
        if stem.hasSuffix("ed"), stem.utf8.count > 5 { return undoubled(stem.dropLast(2)) }
        if stem.hasSuffix("e"), stem.utf8.count > 4 { stem = stem.dropLast() }
        return String(stem)
    }

    private static func undoubled(_ stem: Substring) -> String {
        let last = stem.suffix(2)
        if last.count == 2, last.first == last.last, !["ll", "ss"].contains(String(last)) {
            return String(stem.dropLast())
        }
        return String(stem.hasSuffix("e") ? stem.dropLast() : stem)
    }

    private static let irregular = [
        "children": "child", "people": "person", "women": "woman", "men": "man", "fell": "fall", "fallen": "fall",
        "rose": "ris", "risen": "ris", "rise": "ris", "grew": "grow", "grown": "grow", "better": "better",
        "data": "data", "series": "series", "news": "news", "less": "less", "was": "be", "were": "be", "is": "be",
        "are": "be", "been": "be", "has": "have", "had": "have", "reoffending": "reoffend", "re-offending": "reoffend",
        "reoffend": "reoffend", "outturn": "outturn", "met": "meet", "lives": "liv", "losses": "loss",
        "membership": "member", "memberships": "member", "apprenticeship": "apprentic",
        "apprenticeships": "apprentic",
    ]
}
