import PerformanceModel
import Reading

/// Something said to rise, fall, improve or worsen that did not.
///
/// A direction is held against the period that the words name, or else against the one before where the paper compares
/// so. For better or worse the polarity decides: a percentage that should be high and fell has not improved.
///
/// To mend: say which way it went, and since when.
enum Directions: ProofRule {
    static let name = "direction"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.flatMap { index in
                DirectionStatement(evidence: evidence, reading: reading, at: index)?.claims ?? []
            }
        }
    }
}

/// A word of direction with what it is said of.
private struct DirectionStatement {
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
        guard let found, !Self.isUncertain(reading, index), !Self.isOtherwise(reading, index) else { return nil }
        self.evidence = evidence
        self.reading = reading
        at = index
        direction = found
        let subject = Self.subject(reading, index)
        var stems = Array(subject)
        var topics = evidence.topics(subject, in: reading.sentence, lead: reading.lead)
        let clause = reading.clause(at: index)
        if topics.isEmpty, !Self.isPronoun(subject), let next = reading.clauses.first(where: { $0.lowerBound >= clause.upperBound }),
            let printed = evidence.printedTopic(reading, clause.lowerBound..<next.upperBound)
        {
            topics = [printed]
        }
        if subject.startIndex > 0, ["its", "their"].contains(reading.word(subject.startIndex)) || ["its", "their"].contains(reading.word(subject.startIndex - 1)),
            !reading.focus.isEmpty
        {
            topics = reading.focus
        }
        if Self.isPronoun(subject) {
            // `X is below the average and is improving`: said of what the sentence began with, or of what was spoken of last.
            topics = evidence.topics(reading.sentence.tokens[..<index], in: reading.sentence)
            if (topics.first?.label ?? 0) < 0.6 { topics = evidence.printedTopic(reading, 0..<index).map { [$0] } ?? reading.focus }
            stems = []
        }
        isConjoined = stems.contains { $0.word == "and" || $0.isMark(",") }
        self.topics = topics
    }

    /// Words of direction that say something else: `falls within`, `put down to`, `a rise of 4%`, `0.8 up`.
    private static func isOtherwise(_ reading: SentenceReading, _ index: Int) -> Bool {
        let token = reading.sentence.tokens[index]
        let next = reading.word(index + 1)
        if ["within", "into", "under", "short", "outside", "behind", "below", "above", "due", "ill", "asleep"].contains(next) { return true }
        if ChangeWords.noun(token) != nil, next == "of", reading.token(index + 2)?.number != nil || reading.token(index + 3)?.number != nil {
            return true
        }
        guard ChangeWords.adverb(token) != nil else { return false }
        return reading.token(index - 1)?.number != nil || ["put", "made", "make", "makes", "making", "takes", "gives", "sums", "adds", "gave", "set", "making", "taken", "take", "follow", "catch", "picked", "come",
            "broken", "closed", "catching", "pick", "drawn", "opened", "scaled", "end"].contains(reading.word(index - 1)) || next == "to" && reading.token(index + 2)?.number == nil
    }

    /// Comparatives that say what happened and not how two things stand beside each other.
    private static func adjective(_ reading: SentenceReading, _ index: Int) -> ChangeWords.Direction? {
        let word = reading.word(index)
        let next = reading.word(index + 1)
        if next == "than" {
            guard let period = reading.token(index + 2)?.period ?? reading.token(index + 3)?.period
                ?? reading.token(index + 4)?.period, period.relative == .previous || period.relative == .lastYear || period.isNamed
            else { return nil }
        } else if word == "fewer" || word == "greater" {
            guard word == "fewer" || ["number", "numbers"].contains(next),
                !reading.sentence.tokens.contains(where: { $0.word == "than" }) else { return nil }
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
        "will", "would", "could", "should", "may", "might", "aim", "aims", "expected", "expect", "forecast", "forecasted", "requires", "require", "if", "help", "helps", "intended", "likely",
        "unlikely", "not", "no", "never", "without", "further", "potential", "designed",
        "projected", "anticipated", "predicted", "hope", "seek", "seeking", "due", "because", "caused", "can", "must", "indicates",
        "nor", "cannot", "didn't", "hasn't", "failed",
    ]

    /// Whether the words before a direction make a wish, a guess or a denial of it.
    private static func isUncertain(_ reading: SentenceReading, _ index: Int) -> Bool {
        let token = reading.sentence.tokens[index]
        let clause = reading.clause(at: index)
        let before = reading.sentence.tokens[max(clause.lowerBound, index - 5)..<index]
        for token in before.reversed() {
            guard let word = token.word else { continue }
            if word == "further", ChangeWords.verb(reading.sentence.tokens[index]) != nil { continue }
            if uncertain.contains(word), !(word == "further" && ChangeWords.noun(token) == nil && reading.word(index - 1) != "requires") {
                return true
            }
        }
        // `to improve`, `to reduce`: a purpose, unless something continues to.
        if reading.word(index - 1) == "to", let verb = token.word, !verb.hasSuffix("ed") {
            let doer = reading.word(index - 2)
            return !["continues", "continued", "continue", "continuing", "began", "started"].contains(doer)
        }
        // `increased residual waste`: a past participle before a noun describes it.
        if let word = token.word, word.hasSuffix("ed"), ["the", "an", "a", "of", "to", "for", "with", "this"].contains(reading.word(index - 1)) {
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
            let end = rest.firstIndex { token in
                token.isMark(".", ";") || token.period != nil || token.number != nil
                    || ["is", "was", "were", "are", "has", "have", "compared", "since", "driven", "from", "which", "by", "this", "although",
                        "but", "during", "over", "between", "when", "because", "following", "while", "due", "as"].contains(token.word ?? "")
            } ?? tokens.count
            return tokens[min(from, tokens.count)..<max(end, min(from, tokens.count))]
        }
        let before = tokens[clause.lowerBound..<index]
        if ChangeWords.noun(token) != nil, ["in", "of", "to"].contains(reading.word(index + 1)), ChangeWords.verb(token) == nil || !isVerb(reading, index) {
            return after(index + 2)
        }
        if ["fewer", "greater"].contains(token.word ?? "") { return after(index + 1) }
        if token.word == "improved" || token.word == "improving" || token.word == "increased" || token.word == "reduced",
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
        return !["a", "an", "the", "slight", "small", "big", "large", "further", "significant", "sharp", "marked", "overall", "this",
            "steady", "continued", "modest", "any", "some"].contains(before) && index > 0
    }

    // MARK: Judging

    var claims: [Claim] {
        if let spelled { return [spelled] }
        let least = 0.5
        guard let best = topics.first, best.label >= least else { return [] }
        var candidates = topics.filter { $0.score > best.score - 0.08 }
        if isConjoined {
            let whole = topics.filter { $0.label >= 0.8 }
            if whole.count > 1 { candidates = whole }
        }
        let judged = candidates.compactMap { topic in judge(topic).map { (topic, $0) } }
        guard !judged.isEmpty else { return [] }
        if isConjoined, candidates.count > 1, candidates.allSatisfy({ $0.label >= 0.8 }), candidates.count < 5 { return judged.map(\.1) }
        let verdicts = Set(judged.map(\.1.verdict))
        if verdicts.count == 1, judged.count == candidates.count, let first = judged.first {
            // Several rows could be meant: all bear it out, or none does.
            return judged.count < 4 || first.1.verdict != .contradicted ? [first.1] : []
        }
        guard judged.count == 1, candidates.count == 1 || judged[0].1.verdict != .contradicted else { return [] }
        return [judged[0].1]
    }

    /// Both ends stand behind the word: `improved from 9 days to 12`.
    private var spelled: Claim? {
        let clause = reading.clause(at: at)
        let next = reading.clauses.first { $0.lowerBound == clause.upperBound && reading.word($0.lowerBound + 1) == "from" }
        let after = reading.mentions.filter { $0.index > at && $0.index < at + 9 && (clause.contains($0.index) || next?.contains($0.index) == true) }
        guard let from = after.first(where: { $0.role == .from }), let to = after.first(where: { $0.role == .to && $0.index > from.index }),
            from.number.value != to.number.value, ChangeWords.verb(reading.sentence.tokens[at]) != nil
        else { return nil }
        let rose = to.number.value > from.number.value
        let isRight: Bool
        switch direction {
        case .up: isRight = rose
        case .down: isRight = !rose
        case .better, .worse:
            let polarity = topics.first { $0.label >= 0.6 }.flatMap { evidence.series($0.series).polarity } ?? polarityOf(from)
            guard let polarity, polarity == .high || polarity == .low else { return nil }
            isRight = ((polarity == .high) == rose) == (direction == .better)
        case .same: return nil
        }
        return evidence.claim(
            Directions.self, reading.sentence, reading.sentence.tokens[at].range, quote: reading.range(at, to.index),
            isRight ? .supported : .contradicted, expected: isRight ? nil : rose ? "an increase" : "a decrease",
            arithmetic: "\(from.number.printed) to \(to.number.printed)",
            isRight ? "the numbers bear it out" : "the words say it is \(said), and it went from \(from.number.printed) to \(to.number.printed)")
    }

    /// A length of time that is waited or taken is good when it is short.
    private func polarityOf(_ mention: SentenceReading.Mention) -> Polarity? {
        let words = reading.sentence.quote(reading.sentence.tokens[0].range.lowerBound..<reading.sentence.tokens[at].range.upperBound)
        if let meant = PolarityReading.polarity(meantBy: words) { return meant }
        switch mention.number.unit {
        case .days, .duration: return .low
        default: return nil
        }
    }

    private func judge(_ topic: Topic) -> Claim? {
        let series = evidence.series(topic.series)
        let periods = periods
        let bases = evidence.bases(of: series, periods)
        guard !isBounded, let first = bases.first, let holdsFirst = holds(first, series) else { return nil }
        let broken = brokenStep(series)
        let base = broken ?? first
        let isRight = holdsFirst && broken == nil
        let token = reading.sentence.tokens[at]
        let sum = "\(base.old.figure.number.printed) (\(base.old.column.heading)) to \(base.new.figure.number.printed) "
            + "(\(base.new.column.heading))" + polarityWords(series)
        let cited = [evidence.cited(series, base.old.column, base.old.figure), evidence.cited(series, base.new.column, base.new.figure)]
        func claim(_ verdict: Verdict, _ message: String) -> Claim {
            evidence.claim(
                Directions.self, reading.sentence, token.range, quote: quoted, verdict, expected: verdict == .contradicted ? actual(base, series) : nil,
                arithmetic: sum, message, cited)
        }
        if isRight { return claim(.supported, "'\(series.fullLabel)' bears it out") }
        let isAccusable = topic.label >= 0.6 && topic.phrase >= (isConjoined && topic.label >= 0.9 ? 0.4 : 0.6)
        guard isAccusable else { return nil }
        if base.old.figure.value == base.new.figure.value, isConjoined { return nil }
        if !base.isSaid, let other = bases.dropFirst().first(where: { holds($0, series) == true }) {
            guard evidence.comparesWithPreviousPeriod || saysEach, isConsecutive(base) else {
                var unsure = claim(.unchecked, "true against \(other.old.column.heading) and not against \(base.old.column.heading); say which is meant")
                unsure.severity = .query
                return unsure
            }
        }
        return claim(
            .contradicted,
            "'\(series.fullLabel)' is said to be \(said), and went from \(base.old.figure.number.printed) in \(base.old.column.heading) to "
                + "\(base.new.figure.number.printed) in \(base.new.column.heading)\(polarityWords(series))")
    }

    /// The periods of the word's own clause, and of the one after it where that says what it is compared with.
    private var periods: [NamedPeriod] {
        let clause = reading.clause(at: at)
        let own = reading.tokens(clause).compactMap(\.period)
        guard own.isEmpty, let next = reading.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            ["compared", "since", "against", "from"].contains(reading.word(next.lowerBound)) || ["compared", "since", "against", "from"].contains(reading.word(next.lowerBound + 1))
        else { return own }
        return reading.tokens(next).compactMap(\.period)
    }

    /// Whether the words stop at an earlier period: `had risen in each year to 2018`.
    private var isBounded: Bool {
        let clause = reading.clause(at: at)
        let words = reading.tokens(clause).compactMap(\.word)
        return !words.contains("from") && clause.contains { reading.token($0)?.period?.isNamed == true && ["to", "until", "till"].contains(reading.word($0 - 1)) }
    }

    /// Whether the words speak of each period in turn, so that the one before is meant.
    private var saysEach: Bool {
        let words = reading.tokens(reading.clause(at: at)).compactMap(\.word)
        return words.contains { ["continue", "continues", "continued", "steadily", "again", "further"].contains($0) }
            || zip(words, words.dropFirst()).contains { ["each", "every"].contains($0) && ["quarter", "month", "year", "period"].contains($1) }
    }

    /// `in every quarter`: each step of the year has to bear it out.
    private func brokenStep(_ series: ReadSeries) -> Base? {
        let words = reading.tokens(reading.clause(at: at)).compactMap(\.word)
        guard zip(words, words.dropFirst()).contains(where: { ["each", "every"].contains($0) && ["quarter", "month", "year", "period"].contains($1) }) else { return nil }
        let history = evidence.history(series)
        guard let last = history.last else { return nil }
        let length = last.column.period?.months ?? 0
        let run = history.filter { $0.column.period?.months == length && (length == 12 || last.column.time - $0.column.time < 12) }
        return zip(run, run.dropFirst()).map { Base(old: $0, new: $1, choice: .said) }.first { holds($0, series) == false }
    }

    private func isConsecutive(_ base: Base) -> Bool {
        let months = base.new.column.period?.months ?? 3
        return base.new.column.time - base.old.column.time <= max(months, 3)
    }

    private func polarityWords(_ series: ReadSeries) -> String {
        guard direction == .better || direction == .worse, let polarity = series.polarity else { return "" }
        return polarity == .high ? ", high is good" : polarity == .low ? ", low is good" : ""
    }

    private var said: String {
        switch direction {
        case .up: "rising"
        case .down: "falling"
        case .better: "improving"
        case .worse: "worsening"
        case .same: "unchanged"
        }
    }

    private func actual(_ base: Base, _ series: ReadSeries) -> String {
        if base.old.figure.value == base.new.figure.value { return "no change" }
        let rose = base.new.figure.value > base.old.figure.value
        guard direction == .better || direction == .worse else { return rose ? "an increase" : "a decrease" }
        return (series.polarity == .high) == rose ? "an improvement" : "a worsening"
    }

    /// Whether the direction holds; nothing where the measure has no good or bad way.
    private func holds(_ base: Base, _ series: ReadSeries) -> Bool? {
        let (old, new) = (base.old.figure.value, base.new.figure.value)
        switch direction {
        case .up: return new > old
        case .down: return new < old
        case .better, .worse:
            guard let polarity = series.polarity, polarity == .high || polarity == .low else { return nil }
            if old == new { return false }
            return ((polarity == .high) == (new > old)) == (direction == .better)
        case .same: return old == new
        }
    }

    /// The word with those right beside it: `improving steadily`, `has increased further`.
    private var quoted: Range<Int> {
        var from = at
        while from > 0, ["has", "have", "is", "are", "was", "were", "continues", "continued", "to", "also", "slightly", "further",
            "both", "significantly", "steadily", "now", "generally", "still", "been", "a", "an", "slight"].contains(reading.word(from - 1)) {
            from -= 1
        }
        var to = at
        while ["steadily", "further", "slightly", "significantly", "again", "sharply", "markedly", "consistently"].contains(reading.word(to + 1)) { to += 1 }
        return reading.range(from, to)
    }
}
