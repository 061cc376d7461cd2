import PerformanceModel
import Reading

/// Parts that do not make their whole: counts that add up to another total, percentages of one base beyond 100.
///
/// A reader who adds them up trusts none of them. `Of the 45 actions, 30 are complete, 12 in progress and 4 not
/// started` makes 46; `61% green and 42% red` makes 103%.
///
/// To mend: add the parts again; where two bases are meant, name both.
enum Parts: ProofRule {
    static let name = "parts"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            percentages(reading, evidence) + counts(reading, evidence) + sums(reading, evidence)
        }
    }

    // MARK: Percentages of one base

    private static func percentages(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let shares = reading.mentions.filter { $0.number.unit == .percent && $0.role == .value && !$0.number.isSigned }
        guard shares.count > 1, let first = shares.first, let last = shares.last else { return [] }
        let isOfStatuses = shares.allSatisfy { isStatus(reading, $0) }
        let isList = shares.count > 2 && zip(shares, shares.dropFirst()).allSatisfy { isNext($0, $1, reading) }
        let rest = saysRest(reading)
        guard isOfStatuses || rest || isList, shares.allSatisfy({ $0.number.hedge == .none }) else { return [] }
        // A comparison with another time or place is a second base.
        let tokens = reading.sentence.tokens[first.index..<last.index]
        guard
            !tokens.contains(where: {
                ["compared", "from", "than", "against", "up", "down", "previously"].contains($0.word ?? "")
                    || $0.period != nil
            })
        else {
            return []
        }
        let spans = shares.map { Span($0.number.value, step: $0.number.value.places == 0 ? wholeStep : $0.number.step) }
        guard let sum = Span.total(spans), let hundred = Optional(Span(100).printed) else { return [] }
        let isOver = sum.low > hundred
        let isUnder = (rest || isList && sum.printed.nearestDouble > 89) && sum.high < hundred
        if isList, !isOfStatuses, !rest, sum.printed.nearestDouble > 125 || sum.printed.nearestDouble < 90 { return [] }
        let isRight = !isOver && !isUnder
        guard !isRight || sum.high >= hundred else { return [] }
        let added = shares.map(\.number.printed).joined(separator: " + ") + " = " + sum.printed.words + "%"
        return [
            evidence.claim(
                Parts.self, reading.sentence, last.range, quote: first.range.lowerBound..<last.range.upperBound,
                isRight ? .supported : .contradicted, expected: isRight ? nil : "100%", arithmetic: added,
                isRight
                    ? "the percentages make a whole"
                    : "the percentages of one base add up to \(sum.printed.words)%, not to 100%")
        ]
    }

    /// A percentage printed without places was rounded to one in a hundred.
    private static let wholeStep = Quantity(millionths: 1_000_001, places: 6) ?? 1

    /// Whether two shares follow one upon the other in a list, with no more than what they are shares of between.
    private static func isNext(
        _ first: SentenceReading.Mention, _ second: SentenceReading.Mention, _ reading: SentenceReading
    ) -> Bool {
        let between = reading.sentence.tokens[(first.index + 1)..<second.index]
        return between.count <= 6
            && (between.last?.isMark(",") == true || between.last?.word == "and" || between.first?.word == "and"
                || between.contains { $0.isMark(",") })
            && !between.contains { ["was", "is", "of", "in", "by", "to", "compared"].contains($0.word ?? "") }
    }

    private static func isStatus(_ reading: SentenceReading, _ mention: SentenceReading.Mention) -> Bool {
        (1...6).contains { ahead in
            guard let token = reading.token(mention.index + ahead), let word = token.word else { return false }
            return StatusReading.colours.contains(word)
        }
    }

    private static func saysRest(_ reading: SentenceReading) -> Bool {
        let words = reading.sentence.tokens.compactMap(\.word)
        return words.contains("remaining") || words.contains("remainder")
            || zip(words, words.dropFirst()).contains { $0 == "the" && ($1 == "rest" || $1 == "others") }
    }

    /// `88 in Q1, 104 in Q2 and 93 in Q3, 285 in all`: the total stands after its parts.
    private static func sums(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let counts = reading.mentions.filter {
            $0.number.unit == .none && $0.number.value.isWhole && !$0.number.isSpelled && $0.role == .value
                && !$0.number.isSigned
        }
        guard counts.count > 2, let place = counts.firstIndex(where: { saysAll(reading, $0) }), place > 1 else {
            return []
        }
        let total = counts[place]
        let parts = Array(counts[..<place])
        guard parts.allSatisfy({ $0.number.value <= total.number.value }),
            let sum = Span.total(parts.map { Span($0.number.value, step: 1) }),
            zip(parts, parts.dropFirst()).allSatisfy({ $1.index - $0.index < 6 }),
            total.index - parts[parts.count - 1].index < 8
        else { return [] }
        let isRight = sum.printed == Ratio(total.number.value)
        let ratio = total.number.value.nearestDouble / max(sum.printed.nearestDouble, 1)
        guard isRight || ratio > 0.6 && ratio < 1.6 else { return [] }
        let added = parts.map(\.number.printed).joined(separator: " + ") + " = " + sum.printed.words
        return [
            evidence.claim(
                Parts.self, reading.sentence, total.range, isRight ? .supported : .contradicted,
                expected: sum.printed.words, arithmetic: added,
                isRight
                    ? "the numbers before it add up to it"
                    : "the numbers before it add up to \(sum.printed.words), and \(total.number.printed) is printed")
        ]
    }

    private static func saysAll(_ reading: SentenceReading, _ mention: SentenceReading.Mention) -> Bool {
        let after = (1...3).map { reading.word(mention.index + $0) }
        if after[0] == "in",
            ["all", "total"].contains(after[1]) || after[1] == "the" && ["quarter", "year", "half"].contains(after[2])
        {
            return true
        }
        if after[0] == "altogether" || after[0] == "together" { return true }
        return reading.token(mention.index + 1)?.period?.relative == .this
            || reading.token(mention.index + 2)?.period?.relative == .this
    }

    // MARK: Counts of one total

    private static func counts(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        guard let (whole, parts) = list(reading), parts.count > 1 else { return [] }
        guard let sum = Span.total(parts.map { Span($0.number.value, step: 1) }) else { return [] }
        let total = Span(whole.number.value, step: 1).printed
        let isRight = sum.printed == total
        let isExhaustive = saysRest(reading) || saysMadeUp(reading) || parts.count > 2 || sum.printed > total
        guard isRight || isExhaustive, isRight || sum.printed.nearestDouble < total.nearestDouble * 2,
            isRight || sum.printed.nearestDouble > total.nearestDouble * (saysColon(reading, whole) ? 0.3 : 0.6)
        else { return [] }
        let added = parts.map(\.number.printed).joined(separator: " + ") + " = " + sum.printed.words
        let last = parts[parts.count - 1]
        // With what the last part is: `… and 14 were in care`.
        let rest = reading.sentence.tokens[(last.index + 1)...].prefix(4).prefix { $0.word != nil }
        let quote = reading.range(min(whole.index, parts[0].index), max(whole.index, last.index + rest.count))
        if isRight {
            return ([whole] + parts).map {
                evidence.claim(
                    Parts.self, reading.sentence, $0.range, .supported, arithmetic: added,
                    "the parts add up to the total")
            }
        }
        return [
            evidence.claim(
                Parts.self, reading.sentence, whole.range, quote: quote, .contradicted, expected: sum.printed.words,
                arithmetic: added,
                "the parts add up to \(sum.printed.words), and the total is printed as \(whole.number.printed)")
        ]
    }

    /// `40 of the assessments: 30 were good, 8 …`: a list of all.
    private static func saysColon(_ reading: SentenceReading, _ whole: SentenceReading.Mention) -> Bool {
        reading.sentence.tokens[(whole.index + 1)...].prefix(8).contains { $0.isMark(":") }
    }

    /// A total and the parts the sentence lists: `Of the 45 actions, 30 are complete, 12 in progress and 3 not
    /// started`.
    private static func list(_ reading: SentenceReading) -> (SentenceReading.Mention, [SentenceReading.Mention])? {
        let counts = reading.mentions.filter { mention in
            guard mention.number.unit == .none, mention.number.value.isWhole, !mention.number.isSigned,
                mention.number.hedge == .none,
                mention.role == .value, mention.number.value > 0
            else { return false }
            // `two of those six`: said again, and no part.
            return !["those", "these", "the"].contains(reading.word(mention.index - 1))
                || reading.word(mention.index - 2) == "of" && mention.index < 6
                || ["other", "remaining"].contains(reading.word(mention.index - 1))
                || reading.word(mention.index - 1) == "the" && mention.index < 3
        }
        guard counts.count > 2, let first = counts.first, isTotal(reading, first) else { return nil }
        let breaks: Set<String> = ["compared", "than", "previously", "against", "so", "which", "including", "whom"]
        var parts: [SentenceReading.Mention] = []
        for mention in counts.dropFirst() {
            let before = reading.sentence.tokens[(parts.last ?? first).index..<mention.index]
            if before.contains(where: { breaks.contains($0.word ?? "") || $0.isMark(";") }),
                !(parts.isEmpty && saysOfWhich(reading, after: first.index))
            {
                break
            }
            parts.append(mention)
        }
        guard parts.allSatisfy({ $0.number.value <= first.number.value }) else { return nil }
        return (first, parts)
    }

    private static func isTotal(_ reading: SentenceReading, _ first: SentenceReading.Mention) -> Bool {
        if first.index < 6, (1...3).contains(where: { reading.word(first.index - $0) == "of" }) { return true }
        if (1...3).contains(where: { reading.word(first.index - $0) == "total" }) { return true }
        if reading.word(first.index + 1) == "in", reading.word(first.index + 2) == "total" { return true }
        if saysMadeUp(reading) || saysOfWhich(reading, after: first.index) { return true }
        // `16 appeals were decided: 10 dismissed, 5 allowed and 2 split`
        let colon = reading.sentence.tokens.firstIndex { $0.isMark(":") }
        guard let colon, colon > first.index else { return false }
        return reading.mentions.allSatisfy { $0.index <= first.index || $0.index > colon }
    }

    private static func saysMadeUp(_ reading: SentenceReading) -> Bool {
        let words = reading.sentence.tokens.compactMap(\.word)
        return words.contains { ["comprising", "comprised", "comprises", "consisting"].contains($0) }
            || zip(words, words.dropFirst()).contains { $0 == "made" && $1 == "up" }
    }

    private static func saysOfWhich(_ reading: SentenceReading, after index: Int) -> Bool {
        reading.sentence.tokens.indices.contains { at in
            at > index && reading.word(at) == "of"
                && ["which", "whom", "these", "those"].contains(reading.word(at + 1))
        }
    }
}
