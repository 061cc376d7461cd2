import PerformanceModel
import Reading

/// A word of direction with what it is said of.
struct DirectionStatement {
    let evidence: Evidence
    let reading: SentenceReading
    let at: Int
    let direction: ChangeWords.Direction
    let topics: [Topic]
    let isConjoined: Bool

    init?(evidence: Evidence, reading: SentenceReading, at index: Int) {
        let token = reading.sentence.tokens[index]
        var found = ChangeWords.any(token)
        if found == nil, ["fewer", "higher", "lower", "worse", "better", "greater"].contains(token.word ?? "") {
            found = Self.adjective(reading, index)
        }
        // `Growth` may be the name of a directorate, and `three directorates had grown` counts them.
        let isName = token.isCapital && evidence.labels.isLone(token.stem)
        guard let found, !isName, !Self.isCounted(reading, index), !Self.isUncertain(reading, index),
            !Self.isOtherwise(reading, index)
        else { return nil }
        self.evidence = evidence
        self.reading = reading
        at = index
        direction = found
        let subject = Self.subject(reading, index)
        var stems = Array(subject)
        var topics = evidence.topics(subject, in: reading.sentence, lead: reading.lead)
        let clause = reading.clause(at: index)
        if topics.isEmpty, !Self.isPronoun(subject),
            let next = reading.clauses.first(where: { $0.lowerBound >= clause.upperBound }),
            let printed = evidence.printedTopic(reading, clause.lowerBound..<next.upperBound)
        {
            topics = [printed]
        }
        if subject.startIndex > 0,
            ["its", "their"].contains(reading.word(subject.startIndex))
                || ["its", "their"].contains(reading.word(subject.startIndex - 1)),
            !reading.focus.isEmpty
        {
            // `Unclassified roads are the largest part, and their condition …`
            let first = reading.sentence.tokens[..<subject.startIndex].prefix {
                !["is", "are", "was", "were", "has", "have", "had"].contains($0.word ?? "")
            }
            let own = evidence.topics(first, in: reading.sentence)
            topics = (own.first?.label ?? 0) >= 0.6 ? own : reading.focus
        }
        // `The share who quit`: the row of the percentage, and not the one of the number.
        if subject.contains(where: { ["share", "percentage", "proportion"].contains($0.word ?? "") }) {
            let shares = topics.filter { $0.label >= 0.3 && evidence.series($0.series).unit == .percent }
            if !shares.isEmpty { topics = shares }
        }
        if Self.isPronoun(subject) {
            // `X is below the average and is improving`: said of what the sentence began with, or of what was spoken
            // of last.
            topics = evidence.topics(reading.sentence.tokens[..<index], in: reading.sentence)
            if (topics.first?.label ?? 0) < 0.6 {
                // Words that no row explains speak of something else than what was spoken of last.
                let unknown = !evidence.labels.stems(of: reading.sentence.tokens[..<index]).isEmpty
                topics = evidence.printedTopic(reading, 0..<index).map { [$0] } ?? (unknown ? [] : reading.focus)
            }
            stems = []
            // `The time has come down`: the row of days, and not the one of what takes them.
            if subject.contains(where: { $0.word == "time" }) { topics = Self.times(topics, reading, evidence) }
        }
        isConjoined = stems.contains { $0.word == "and" || $0.isMark(",") }
        self.topics = topics
    }

    private static func isCounted(_ reading: SentenceReading, _ index: Int) -> Bool {
        let clause = reading.clause(at: index)
        let words = reading.sentence.tokens[clause.lowerBound..<index].drop { $0.word == "and" || $0.isMark(",") }
        guard let first = words.first, let number = first.number else { return false }
        return number.isSpelled && number.unit == .none
    }

    /// The rows of how long something takes: those spoken of, or the only one of the table.
    private static func times(_ topics: [Topic], _ reading: SentenceReading, _ evidence: Evidence) -> [Topic] {
        let said = topics.filter { evidence.series($0.series).unit == .days }
        if !said.isEmpty { return said }
        let near = evidence.nearTables(reading.sentence)
        let rows = evidence.paper.series.filter { near.contains($0.table) && $0.unit == .days }
        return rows.count == 1 ? [Topic(series: rows[0].id, label: 0.7, phrase: 0.6)] : []
    }

    /// Words of direction that say something else: `falls within`, `put down to`, `a rise of 4%`, `0.8 up`.
    private static func isOtherwise(_ reading: SentenceReading, _ index: Int) -> Bool {
        let token = reading.sentence.tokens[index]
        let next = reading.word(index + 1)
        if ["within", "into", "under", "short", "outside", "behind", "below", "above", "due", "ill", "asleep"].contains(
            next)
        {
            return true
        }
        // `recycled, re-used or recovered`
        if reading.word(index - 1) == "or" { return true }
        if ChangeWords.noun(token) != nil, next == "of",
            reading.token(index + 2)?.number != nil || reading.token(index + 3)?.number != nil
        {
            return true
        }
        guard ChangeWords.adverb(token) != nil else { return false }
        // `has come down in each month`, and not `come up with`.
        if ["come", "came", "gone", "went"].contains(reading.word(index - 1)),
            ["in", "since", "from", "by", "on", "over", "each", "every", "at", "again", "further", "for"].contains(next)
        {
            return false
        }
        return reading.token(index - 1)?.number != nil
            || [
                "put", "made", "make", "makes", "making", "takes", "gives", "sums", "adds", "gave", "set", "making",
                "taken", "take", "follow", "catch", "picked", "come",
                "broken", "closed", "catching", "pick", "drawn", "opened", "scaled", "end",
            ].contains(reading.word(index - 1)) || next == "to" && reading.token(index + 2)?.number == nil
    }

    /// Comparatives that say what happened and not how two things stand beside each other.
    private static func adjective(_ reading: SentenceReading, _ index: Int) -> ChangeWords.Direction? {
        let word = reading.word(index)
        let next = reading.word(index + 1)
        // `better than a year ago`, `a better result than a year ago`
        let isNoun = reading.word(index - 1) == "a" && reading.word(index + 2) == "than" && word != "fewer"
        if next == "than" || isNoun {
            let than = isNoun ? index + 2 : index + 1
            guard
                let period = (than + 1...than + 3).lazy.compactMap({ reading.token($0)?.period }).first,
                period.relative == .previous || period.relative == .lastYear || period.isNamed
            else { return nil }
        } else if word == "fewer" || word == "greater" {
            // `Social workers with fewer cases have more time`: a kind of them.
            guard word == "fewer" || ["number", "numbers"].contains(next), reading.word(index - 1) != "with",
                !reading.sentence.tokens.contains(where: { $0.word == "than" })
            else { return nil }
        } else {
            guard let period = reading.token(index + 1)?.period, period.relative == .this else { return nil }
        }
        switch word {
        case "fewer", "lower": return .down
        case "higher", "greater": return .up
        case "better": return .better
        default: return .worse
        }
    }

    private static let uncertain: Set<String> = [
        "will", "would", "could", "should", "may", "might", "aim", "aims", "expected", "expect", "forecast",
        "forecasted", "requires", "require", "if", "help", "helps", "intended", "likely",
        "unlikely", "not", "no", "never", "without", "potential", "designed",
        "projected", "anticipated", "predicted", "hope", "seek", "seeking", "due", "because", "caused", "can", "must",
        "indicates",
        "nor", "cannot", "didn't", "hasn't", "failed",
    ]

    /// Whether the words before a direction make a wish, a guess or a denial of it.
    private static func isUncertain(_ reading: SentenceReading, _ index: Int) -> Bool {
        let token = reading.sentence.tokens[index]
        let clause = reading.clause(at: index)
        let before = reading.sentence.tokens[max(clause.lowerBound, index - 5)..<index]
        for token in before.reversed() {
            guard let word = token.word else { continue }
            if uncertain.contains(word) { return true }
        }
        // `to improve`, `to reduce`: a purpose, unless something continues to.
        if reading.word(index - 1) == "to", let verb = token.word, !verb.hasSuffix("ed") {
            let doer = reading.word(index - 2)
            return !["continues", "continued", "continue", "continuing", "began", "begun", "started"].contains(doer)
        }
        // `increased residual waste`: a past participle before a noun describes it.
        if let word = token.word, word.hasSuffix("ed"),
            ["the", "an", "a", "of", "to", "for", "with", "this"].contains(reading.word(index - 1))
        {
            return true
        }
        return false
    }

    /// Whether the words name nothing: `this`, `it`, `the position`, `performance`.
    private static func isPronoun(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.allSatisfy { token in
            guard let word = token.word else { return true }
            return StopWords.all.contains(word) || word == "also" || word == "figures"
        }
    }

    /// The words that a direction is said of: before a verb, after a noun.
    private static func subject(_ reading: SentenceReading, _ index: Int) -> ArraySlice<Token> {
        let tokens = reading.sentence.tokens
        let clause = reading.clause(at: index)
        let token = tokens[index]
        func after(_ from: Int) -> ArraySlice<Token> {
            let rest = tokens[min(from, tokens.count)...]
            let end =
                rest.firstIndex { token in
                    token.isMark(".", ";") || token.period != nil || token.number != nil
                        || [
                            "is", "was", "were", "are", "has", "have", "compared", "since", "driven", "from", "which",
                            "by", "this", "although",
                            "but", "during", "over", "between", "when", "because", "following", "while", "due", "as",
                        ].contains(token.word ?? "")
                } ?? tokens.count
            return tokens[min(from, tokens.count)..<max(end, min(from, tokens.count))]
        }
        let before = tokens[clause.lowerBound..<index]
        if ChangeWords.noun(token) != nil, ["in", "of", "to"].contains(reading.word(index + 1)),
            ChangeWords.verb(token) == nil || !isVerb(reading, index)
        {
            return after(index + 2)
        }
        if ["fewer", "greater"].contains(token.word ?? "") { return after(index + 1) }
        if token.word == "improved" || token.word == "improving" || token.word == "increased"
            || token.word == "reduced",
            index == clause.lowerBound || before.allSatisfy({ $0.word == nil })
        {
            return after(index + 1)
        }
        let subject = Subjects(tokens: tokens).before(index, from: clause.lowerBound)
        if !subject.isEmpty { return subject }
        if before.contains(where: { $0.word != nil }) { return before }
        return reading.clauses.last { $0.upperBound <= index }.map { tokens[$0] } ?? before
    }

    private static func isVerb(_ reading: SentenceReading, _ index: Int) -> Bool {
        let before = reading.word(index - 1)
        return ![
            "a", "an", "the", "slight", "small", "big", "large", "further", "significant", "sharp", "marked", "overall",
            "this",
            "steady", "continued", "modest", "any", "some",
        ].contains(before) && index > 0
    }
}
