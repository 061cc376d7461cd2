import PerformanceModel
import Reading

/// What a number or verb is said of: the words before the verb, or the words right after the number.
struct Subjects {
    let tokens: [Token]

    private static let linking: Set<String> = [
        "was", "were", "is", "are", "be", "been", "stood", "stands", "reached", "averaged", "totalled", "remains",
        "remained", "came",
        "rose", "fell", "increased", "decreased", "improved", "dropped", "reduced", "grew", "declined", "worsened",
        "at", "to", "by",
        "of", "from", "has", "have", "had", "took", "achieved", "recorded", "scored", "made", "shows", "showed",
        "ended", "finished",
        "closed", "reduces", "exceeded", "stayed", "held", "cost", "costs", "runs", "ran", "average", "up", "down",
        "now", "than",
        "about", "around", "nearly", "almost", "just", "over", "under", "only", "some", "approximately", "a", "an",
        "the", "still",
        "risen", "fallen", "grown", "increasing", "falling", "rising", "decreasing", "improving", "reaching",
        "equating", "rate",
        "total", "figure", "with", "also", "again", "further", "back", "currently", "more", "less", "exactly",
        "roughly", "well",
        "numbered", "amounted", "slightly", "sharply", "slipped", "climbed", "went", "gone", "continued", "continues",
        "being", "below", "above", "come", "begun", "began", "started",
    ]

    private static let stops: Set<String> = [
        "in", "by", "during", "at", "on", "from", "since", "which", "that", "was", "were", "is", "are", "has", "have",
        "had", "but",
        "compared", "than", "this", "last", "while", "whilst", "because", "against", "so", "when", "where", "although",
        "under", "over",
        "above", "below", "between", "per", "up", "down", "after", "before", "being", "led", "took", "as", "each",
        "every", "remain",
        "will", "would", "could", "may", "received", "made", "took", "came", "with", "out", "away", "waited", "an",
        "were", "higher",
        "lower", "better", "worse", "more", "fewer", "less", "into", "within", "not", "again", "who", "whom", "against",
    ]

    private func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word ?? "" : "" }

    /// The words right after a number, such as `contacts` of `8,632 contacts received by …`.
    func after(_ index: Int, until end: Int) -> ArraySlice<Token> {
        var from = index + 1
        while ["of", "the", "all", "our", "its", "those", "these", "new"].contains(word(from)), from < end { from += 1 }
        var at = from
        while at < end, !Self.stops.contains(word(at)), tokens[at].number == nil, tokens[at].period == nil,
            !tokens[at].isMark(",", ";", ":", ".", "(", ")", "–", "—"), word(at) != "and" || !endsAtAnd(at, end)
        {
            at += 1
        }
        return tokens[from..<max(from, at)]
    }

    /// `and` ends the words where a number or verb follows it soon.
    private func endsAtAnd(_ index: Int, _ end: Int) -> Bool {
        (1...3).contains { index + $0 < end && tokens[index + $0].number != nil }
    }

    /// The words before a number or verb, the link between them left out: `The rate of contacts` of `… was 12.3`.
    func before(_ index: Int, from start: Int) -> ArraySlice<Token> {
        var end = index
        while end > start, Self.linking.contains(word(end - 1)) || tokens[end - 1].isMark("(", "-", "–", ",") {
            end -= 1
        }
        var from = start
        for at in start..<max(start, end)
        where tokens[at].isMark(",", ";", ":", "–", ")") || tokens[at].number != nil || tokens[at].period != nil {
            // `In December, …` and `At the end of Q3 …` say when; the subject stands after. `For children under five,
            // …` narrows it down, and stays.
            if hasWords(at + 1, end), !hasWords(from, at) { from = at + 1 }
        }
        while from < end,
            [
                "in", "at", "by", "and", "the", "however", "overall", "a", "an", "although", "while", "but", "with",
                "where",
                "as", "for", "both", "also", "meanwhile", "there", "whilst", "this",
            ].contains(word(from))
        { from += 1 }
        return tokens[from..<max(from, end)]
    }

    private func hasWords(_ from: Int, _ end: Int) -> Bool {
        from < end
            && tokens[from..<end].contains { token in
                guard let word = token.word else { return false }
                return !StopWords.all.contains(word) && !Self.linking.contains(word)
            }
    }

    /// What a number is said of; the words after it where it counts them, else those before it.
    func of(_ index: Int, in clause: Range<Int>) -> [ArraySlice<Token>] {
        let after = after(index, until: clause.upperBound)
        let before = before(index, from: clause.lowerBound)
        let isInBracket = index > 0 && tokens[index - 1].isMark("(")
        return (isInBracket ? [before] : [after, before]).filter { hasWords($0.startIndex, $0.endIndex) }
    }
}
