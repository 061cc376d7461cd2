import Documents
import PerformanceModel
import Reading

/// A sentence with what its numbers are there for and what each of its clauses speaks of.
struct SentenceReading: Sendable {
    let sentence: Sentence
    /// The tokens of each clause.
    let clauses: [Range<Int>]
    let mentions: [Mention]
    /// What the whole sentence speaks of, best first.
    let topics: [Topic]
    /// What the sentences before it in its paragraph spoke of last, best first.
    let focus: [Topic]
    /// The word or two that head its paragraph: `Homelessness.`; else the heading of its section.
    let lead: [Token]
    /// Whether the sentence before it in its paragraph speaks of an average.
    let saidAverage: Bool

    /// A number of a sentence.
    struct Mention: Sendable {
        /// Its place among the tokens of the sentence.
        let index: Int
        let number: PrintedNumber
        let role: NumberRole
        let clause: Range<Int>
        /// What its clause speaks of, best first.
        let topics: [Topic]
        /// What the words right beside it speak of, best first.
        let said: [Topic]
        let range: Range<Int>
    }

    func tokens(_ range: Range<Int>) -> ArraySlice<Token> { sentence.tokens[range] }

    func word(_ index: Int) -> String {
        sentence.tokens.indices.contains(index) ? sentence.tokens[index].word ?? "" : ""
    }
    func token(_ index: Int) -> Token? { sentence.tokens.indices.contains(index) ? sentence.tokens[index] : nil }

    /// Whether two periods are the ends of one span, as in `between Q1 and Q2`, and not in `than in Q2 and in Q1`.
    var saysBetween: Bool {
        let tokens = sentence.tokens
        let compared = tokens.indices.filter { at in
            tokens[at].period?.isNamed == true
                && (1...4).contains { ["than", "from", "since", "compared", "as"].contains(word(at - $0)) }
        }
        let named = tokens.filter { $0.period?.isNamed == true }.count
        return compared.count < named
            || tokens.indices.contains {
                word($0) == "between" || word($0) == "to" && token($0 + 1)?.period?.isNamed == true
            }
    }

    func clause(at index: Int) -> Range<Int> { clauses.first { $0.contains(index) } ?? 0..<sentence.tokens.count }

    /// The periods a clause names, or where it names none those of the sentence.
    func periods(_ clause: Range<Int>) -> [NamedPeriod] {
        let own = tokens(clause).compactMap(\.period)
        return own.isEmpty ? sentence.tokens.compactMap(\.period) : own
    }

    /// The bytes from one token to another.
    func range(_ from: Int, _ to: Int) -> Range<Int> {
        sentence.tokens[from].range.lowerBound..<sentence.tokens[to].range.upperBound
    }
}

/// Where the clauses of a sentence part.
enum Clauses {
    private static let boundaries: Set<String> = [
        "while", "whilst", "although", "but", "whereas", "however", "compared", "because", "though", "despite", "which",
        "meaning", "where", "due", "following", "against", "indicating", "suggests", "indicates", "versus",
    ]

    static func clauses(_ tokens: [Token]) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where index > start && isBoundary(index, tokens, from: start) {
            clauses.append(start..<index)
            start = index
        }
        if start < tokens.count { clauses.append(start..<tokens.count) }
        return clauses
    }

    private static func isBoundary(_ index: Int, _ tokens: [Token], from start: Int) -> Bool {
        let token = tokens[index]
        if token.isMark(";", "–", ":", "—") { return true }
        if token.word == "with" { return tokens[index - 1].word == nil }
        if let word = token.word, boundaries.contains(word) { return true }
        guard token.isMark(",") || token.word == "and" else { return false }
        // A comma or `and` parts two clauses where each has a number or a verb of its own.
        let before = tokens[start..<index]
        let after = tokens[(index + 1)...].prefix { !$0.isMark(";", ".") }
        return has(before) && hasSubject(after)
    }

    private static func has(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { $0.number != nil || ChangeWords.any($0) != nil || verbs.contains($0.word ?? "") }
    }

    /// Whether what follows begins with words and then has a number or a verb.
    private static func hasSubject(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first, first.number == nil || first.number != nil && tokens.count > 3 else {
            return false
        }
        let near = tokens.prefix(14)
        return near.contains { $0.number != nil || ChangeWords.any($0) != nil || verbs.contains($0.word ?? "") }
    }

    private static let verbs: Set<String> = [
        "is", "was", "were", "are", "has", "have", "had", "stood", "reached", "remains", "remained",
    ]
}

extension Evidence {
    /// The row of a near table that alone prints a number of the sentence, and shares a word with it.
    private func printed(_ mentions: [SentenceReading.Mention], _ topics: [Topic], _ sentence: Sentence) -> [Topic]? {
        let near = nearTables(sentence)
        for mention in mentions
        where mention.role == .value && mention.number.value >= 10 || mention.number.value.places > 0 {
            let series = Set(values.exact(mention.number.value).map(\.series)).filter {
                near.contains(self.series($0).table)
            }
            guard series.count == 1, let only = series.first, let own = topics.first(where: { $0.series == only })
            else { continue }
            return [Topic(series: only, label: max(own.label, 0.7), phrase: max(own.phrase, 0.6))]
                + topics.filter { $0.series != only && $0.label < 0.6 }
        }
        return nil
    }

    private func isLead(_ sentence: Sentence) -> Bool {
        let words = sentence.tokens.filter { $0.word != nil }
        return words.count < 5 && sentence.tokens.last?.isMark(".") == true
            && sentence.tokens.allSatisfy { $0.number == nil }
            && sentence.range.upperBound < sentence.text.text.utf8.count
    }

    /// The series that some words speak of; where they alone say too little, together with the words that head the
    /// paragraph.
    func topics(_ tokens: ArraySlice<Token>, in sentence: Sentence, lead: [Token]) -> [Topic] {
        let own = topics(tokens, in: sentence)
        guard (own.first?.label ?? 0) < 0.6, !lead.isEmpty, !labels.stems(of: tokens).isEmpty else { return own }
        let both = topics((lead + Array(tokens))[...], in: sentence)
        return (both.first?.score ?? 0) > (own.first?.score ?? 0) ? both : own
    }

    /// The row that alone among the near tables prints a number of some clauses.
    func printedTopic(_ reading: SentenceReading, _ range: Range<Int>) -> Topic? {
        let near = nearTables(reading.sentence)
        for mention in reading.mentions where range.contains(mention.index) {
            switch mention.role {
            case .value, .to: break
            default: continue
            }
            guard mention.number.value >= 10 || mention.number.value.places > 0 else { continue }
            let series = Set(values.exact(mention.number.value).map(\.series)).filter {
                near.contains(self.series($0).table)
            }
            if series.count == 1, let only = series.first { return Topic(series: only, label: 0.7, phrase: 0.6) }
        }
        return nil
    }

    /// Reads what every sentence speaks of.
    func readings() -> [SentenceReading] {
        var focus: [Topic] = []
        var paragraph = -1
        var average = false
        var lead: [Token] = []
        return paper.sentences.map { sentence in
            if sentence.paragraph != paragraph {
                focus = []
                lead =
                    isLead(sentence)
                    ? sentence.tokens : Tokeniser.tokens(of: sentence.section).filter { $0.word != nil }
                if lead.count > 6 { lead = [] }
            }
            paragraph = sentence.paragraph
            let lead = lead
            let before = focus
            let wasAverage = average
            average = sentence.tokens.contains { ["average", "averaged"].contains($0.word ?? "") }
            let clauses = Clauses.clauses(sentence.tokens)
            let roles = NumberRoles(tokens: sentence.tokens, labels: labels)
            let whole = topics(sentence.tokens[...], in: sentence, lead: lead)
            let subjects = Subjects(tokens: sentence.tokens)
            if let best = whole.first, best.label >= 0.5, best.phrase >= 0.3 || focus.isEmpty && best.label >= 0.6 {
                focus = whole
            }
            var known: [Int: [Topic]] = [:]
            let mentions = sentence.tokens.indices.compactMap { index -> SentenceReading.Mention? in
                guard let number = sentence.tokens[index].number else { return nil }
                let clause = clauses.first { $0.contains(index) } ?? 0..<sentence.tokens.count
                let topics = known[clause.lowerBound] ?? self.topics(sentence.tokens[clause], in: sentence)
                known[clause.lowerBound] = topics
                let said =
                    subjects.of(index, in: clause).map { self.topics($0, in: sentence) }.filter { !$0.isEmpty }
                    .max { ($0.first?.score ?? 0) < ($1.first?.score ?? 0) } ?? []
                return SentenceReading.Mention(
                    index: index, number: number, role: roles.role(at: index), clause: clause, topics: topics,
                    said: said, range: sentence.tokens[index].range)
            }
            if (focus.first?.label ?? 0) < 0.6 || (whole.first?.label ?? 0) < 0.6 {
                focus = printed(mentions, whole, sentence) ?? focus
            }
            return SentenceReading(
                sentence: sentence, clauses: clauses, mentions: mentions, topics: whole, focus: before, lead: lead,
                saidAverage: wasAverage)
        }
    }
}
