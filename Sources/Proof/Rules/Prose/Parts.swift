import PerformanceModel
import Reading

/// Parts that do not make their whole: counts that add up to another total, percentages of one base beyond 100.
///
/// To mend: add the parts again; where two bases are meant, name both.
enum Parts: ProofRule {
    static let name = "parts"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            percentages(reading, evidence) + counts(reading, evidence)
        }
    }

    // MARK: Percentages of one base

    private static func percentages(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let shares = reading.mentions.filter { $0.number.unit == .percent && $0.role == .value && !$0.number.isSigned }
        guard shares.count > 1, let first = shares.first, let last = shares.last else { return [] }
        let isOfStatuses = shares.allSatisfy { isStatus(reading, $0) }
        let rest = saysRest(reading)
        guard isOfStatuses || rest, shares.allSatisfy({ $0.number.hedge == .none }) else { return [] }
        // A comparison with another time or place is a second base.
        let tokens = reading.sentence.tokens[first.index..<last.index]
        guard !tokens.contains(where: { ["compared", "from", "than", "against", "up", "down", "previously"].contains($0.word ?? "") || $0.period != nil }) else {
            return []
        }
        let spans = shares.map { Span($0.number.value, step: $0.number.value.places == 0 ? wholeStep : $0.number.step) }
        guard let sum = Span.total(spans), let hundred = Optional(Span(100).printed) else { return [] }
        let isOver = sum.low > hundred
        let isUnder = rest && sum.high < hundred
        let isRight = !isOver && !isUnder
        guard !isRight || sum.high >= hundred else { return [] }
        let added = shares.map(\.number.printed).joined(separator: " + ") + " = " + sum.printed.words + "%"
        return [
            evidence.claim(
                Parts.self, reading.sentence, last.range, quote: first.range.lowerBound..<last.range.upperBound,
                isRight ? .supported : .contradicted, expected: isRight ? nil : "100%", arithmetic: added,
                isRight ? "the percentages make a whole" : "the percentages of one base add up to \(sum.printed.words)%, not to 100%")
        ]
    }

    /// A percentage printed without places was rounded to one in a hundred.
    private static let wholeStep = Quantity(millionths: 1_000_001, places: 6) ?? 1

    private static func isStatus(_ reading: SentenceReading, _ mention: SentenceReading.Mention) -> Bool {
        (1...6).contains { ahead in
            guard let token = reading.token(mention.index + ahead), let word = token.word else { return false }
            return ["green", "amber", "red", "blue"].contains(word)
        }
    }

    private static func saysRest(_ reading: SentenceReading) -> Bool {
        let words = reading.sentence.tokens.compactMap(\.word)
        return words.contains("remaining") || words.contains("remainder") || zip(words, words.dropFirst()).contains { $0 == "the" && ($1 == "rest" || $1 == "others") }
    }

    // MARK: Counts of one total

    private static func counts(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        guard let (whole, parts) = list(reading), parts.count > 1 else { return [] }
        guard let sum = Span.total(parts.map { Span($0.number.value, step: 1) }) else { return [] }
        let total = Span(whole.number.value, step: 1).printed
        let isRight = sum.printed == total
        let isExhaustive = saysRest(reading) || saysMadeUp(reading) || parts.allSatisfy { isStatus(reading, $0) }
            || parts.count > 2 || sum.printed > total
        guard isRight || isExhaustive, isRight || sum.printed.nearestDouble < total.nearestDouble * 2,
            isRight || sum.printed.nearestDouble > total.nearestDouble * 0.6
        else { return [] }
        let added = parts.map(\.number.printed).joined(separator: " + ") + " = " + sum.printed.words
        let made = evidence.claim(
            Parts.self, reading.sentence, whole.range, quote: reading.range(min(whole.index, parts[0].index), max(whole.index, parts[parts.count - 1].index)),
            isRight ? .supported : .contradicted, expected: isRight ? nil : sum.printed.words, arithmetic: added,
            isRight ? "the parts add up to it" : "the parts add up to \(sum.printed.words), and the total is printed as \(whole.number.printed)")
        guard isRight else { return [made] }
        return [made] + parts.map {
            evidence.claim(Parts.self, reading.sentence, $0.range, .supported, arithmetic: added, "the parts add up to the total")
        }
    }

    /// A total and the parts the sentence lists: `Of the 45 actions, 30 are complete, 12 in progress and 3 not started`.
    private static func list(_ reading: SentenceReading) -> (SentenceReading.Mention, [SentenceReading.Mention])? {
        let counts = reading.mentions.filter { mention in
            guard mention.number.unit == .none, mention.number.value.isWhole, !mention.number.isSigned, mention.number.hedge == .none else { return false }
            return mention.role == .value
        }
        guard counts.count > 2 else { return nil }
        guard !reading.sentence.tokens.contains(where: { ["compared", "than", "previously", "from", "against"].contains($0.word ?? "") }),
            reading.sentence.tokens.compactMap(\.period).count < 2
        else { return nil }
        let first = counts[0]
        let isTotal = (1...3).contains { reading.word(first.index - $0) == "of" } && first.index < 6
            || reading.word(first.index - 1) == "total" || reading.word(first.index + 1) == "in" && reading.word(first.index + 2) == "total"
            || saysMadeUp(reading) || saysOfWhich(reading, after: first.index)
            || (1...3).contains { reading.word(first.index - $0) == "total" }
        if isTotal, counts.dropFirst().allSatisfy({ $0.number.value <= first.number.value }) {
            return (first, Array(counts.dropFirst()))
        }
        return nil
    }

    private static func saysMadeUp(_ reading: SentenceReading) -> Bool {
        let words = reading.sentence.tokens.compactMap(\.word)
        return words.contains { ["comprising", "comprised", "comprises", "consisting"].contains($0) }
            || zip(words, words.dropFirst()).contains { $0 == "made" && $1 == "up" }
    }

    private static func saysOfWhich(_ reading: SentenceReading, after index: Int) -> Bool {
        reading.sentence.tokens.indices.contains { at in
            at > index && reading.word(at) == "of" && ["which", "whom", "these", "those"].contains(reading.word(at + 1))
        }
    }
}
