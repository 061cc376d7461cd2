import PerformanceModel
import Reading

/// A part of a whole whose percentage is not that of the two numbers beside it.
///
/// Both stand in one sentence, so anybody can work it out and see that it is wrong. `3,010 of those contacts (34.8%)`
/// of 8,632 is 34.87%, which rounds to 34.9%; a percentage that was cut off and not rounded is named as such.
///
/// To mend: divide the part by the whole and round half away from zero.
enum SharesInWords: ProofRule {
    static let name = "share"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading -> [Claim] in
            let pairs = pairs(reading)
            return pairs.flatMap { claims($0, reading, evidence) } + countsOfWholes(reading, evidence)
                + largerParts(reading, evidence)
        }
    }

    /// A number and the percentage beside it.
    private struct Pair {
        let part: SentenceReading.Mention
        let share: SentenceReading.Mention
    }

    /// `9 (90%)`, `90% (9)`, `a third (12)`: a count and a share with only a bracket or a few words between.
    private static func pairs(_ reading: SentenceReading) -> [Pair] {
        let mentions = reading.mentions
        return zip(mentions, mentions.dropFirst()).compactMap { first, second in
            let between = reading.sentence.tokens[(first.index + 1)..<second.index]
            guard
                between.last?.isMark("(") == true || between.last?.isMark(",") == true && between.count < 4
                    || saysThatIs(second, reading)
                    || between.contains(where: { $0.isMark("(") }) && between.count < 7
            else { return nil }
            // `30 letters (65% of them by post)`: a share of the thirty, and not what they are a share of.
            let isOfFirst =
                reading.word(second.index + 1) == "of"
                && ["them", "these", "those", "which"].contains(reading.word(second.index + 2))
            // `Of the 335 who set a date, 201 had stopped four weeks on, that is 60.0%`
            if second.number.unit == .percent, saysThatIs(second, reading),
                let part = mentions.last(where: {
                    $0.index < second.index && isCount($0) && !$0.number.isSpelled && $0.number.unit == .none
                })
            {
                return Pair(part: part, share: second)
            }
            // `25 of 72, 34.7%`
            if isCount(first), second.number.unit == .percent, between.count == 1, !isOfFirst,
                let part = mentions.last(where: { $0.index < first.index }), isCount(part),
                isJoinedByOf(part, first, reading), part.number.value <= first.number.value
            {
                return Pair(part: part, share: second)
            }
            if isCount(first), isShare(second), between.last?.isMark("(") == true, !isOfFirst {
                // `9 of the 26 (34%)`: the share is of the first of the two.
                if let part = mentions.last(where: { $0.index < first.index }), isCount(part),
                    part.number.value <= first.number.value,
                    isJoinedByOf(part, first, reading)
                {
                    return Pair(part: part, share: second)
                }
                // `401 had been sent within ten working days (85.0%)`: a length of time is no part.
                if first.number.isSpelled || ["working", "calendar"].contains(reading.word(first.index + 1)),
                    let part = mentions.last(where: { $0.index < first.index && isCount($0) && !$0.number.isSpelled })
                {
                    return Pair(part: part, share: second)
                }
                return Pair(part: first, share: second)
            }
            if isShare(first), isCount(second), between.count == 1 || between.last?.isMark("(") == true {
                return Pair(part: second, share: first)
            }
            return nil
        }
    }

    private static func saysThatIs(_ share: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        ["is", "was"].contains(reading.word(share.index - 1))
            && ["that", "which"].contains(reading.word(share.index - 2))
            && reading.token(share.index - 3)?.isMark(",", "–", "—") == true
    }

    static func isJoinedByOf(
        _ part: SentenceReading.Mention, _ whole: SentenceReading.Mention, _ reading: SentenceReading
    ) -> Bool {
        let words = reading.sentence.tokens[(part.index + 1)..<whole.index].compactMap(\.word)
        // `9 of 10`, `45 complaints of 125`
        let noun = words.prefix { !["of", "out"].contains($0) }
        let rest = Array(words.dropFirst(noun.count))
        guard noun.count < 3,
            noun.allSatisfy({ !["in", "is", "are", "was", "were", "had", "with", "and"].contains($0) })
        else {
            return false
        }
        return [["of"], ["out", "of"], ["of", "the"], ["out", "of", "the"], ["of", "our"], ["of", "all"]].contains(rest)
    }

    static func isCount(_ mention: SentenceReading.Mention) -> Bool {
        guard mention.number.unit == .none || mention.number.unit == .pounds, mention.number.value.isWhole,
            mention.number.value >= 0, !mention.number.isSigned
        else { return false }
        switch mention.role {
        case .value, .to: return true
        default: return false
        }
    }

    private static func isShare(_ mention: SentenceReading.Mention) -> Bool {
        guard !mention.number.isSigned else { return false }
        if mention.number.unit == .fraction { return true }
        guard mention.number.unit == .percent else { return false }
        switch mention.role {
        case .value, .place, .to: return true
        default: return false
        }
    }

    /// A whole that a part may be of, and whether the words say that it is.
    private struct Whole {
        let value: Quantity
        let words: String
        let isSaid: Bool
        let cited: [CitedFigure]
    }

    private static func wholes(_ pair: Pair, _ reading: SentenceReading, _ evidence: Evidence) -> [Whole] {
        let part = pair.part.number.value
        func isWhole(_ mention: SentenceReading.Mention) -> Bool {
            isCount(mention) && mention.number.unit == pair.part.number.unit && mention.index != pair.part.index
                && mention.number.value >= part
                && mention.number.value > 1
        }
        func whole(_ mention: SentenceReading.Mention, isSaid: Bool) -> Whole {
            Whole(value: mention.number.value, words: mention.number.printed, isSaid: isSaid, cited: [])
        }
        var wholes: [Whole] = []
        let after = reading.mentions.first { $0.index > max(pair.part.index, pair.share.index) }
        // `12 (46%) of the 26`, `12 of 26 (46%)`
        if let after, isWhole(after), isOf(reading, after.index) { wholes.append(whole(after, isSaid: true)) }
        let between = reading.mentions.first { $0.index > pair.part.index && $0.index < pair.share.index }
        if let between, isWhole(between) { wholes.append(whole(between, isSaid: true)) }
        let saysOf = saysOfThose(reading, pair)
        // `1,603 of them`: a part of what was said before, and no whole of what comes after.
        func isPartItself(_ mention: SentenceReading.Mention) -> Bool {
            reading.word(mention.index + 1) == "of"
                && ["them", "those", "these", "whom", "which"].contains(reading.word(mention.index + 2))
        }
        for mention in reading.mentions.reversed()
        where mention.index < pair.part.index && isWhole(mention) && !isPartItself(mention) {
            wholes.append(whole(mention, isSaid: saysOf || isOf(reading, mention.index)))
        }
        // The sentence before, or where it counts nothing the one before that.
        let last = evidence.before(reading)
        let earlier = [last, last.flatMap { evidence.before($0) }].compactMap { $0 }
        if let said = earlier.first(where: { $0.mentions.contains(where: isWhole) }) {
            let isFirst =
                reading.mentions.first?.index == pair.part.index
                || reading.mentions.filter { isCount($0) && $0.index < pair.part.index }.allSatisfy(isPartItself)
            // `58,480 of the 62,000 were answered. The other 3,520 (5.7%) …`: what is left of the same whole.
            let isOther = ["other", "remaining"].contains(reading.word(pair.part.index - 1))
            for mention in said.mentions.reversed() where isWhole(mention) {
                let isLeft =
                    isOther
                    && said.mentions.contains {
                        isCount($0)
                            && Ratio($0.number.value).adding(Ratio(part)) == Ratio(mention.number.value)
                    }
                wholes.append(whole(mention, isSaid: saysOf && isFirst || isLeft))
            }
        }
        return wholes
    }

    /// The total of the column that alone prints the part: `Another 68 (28.2%) were in homes of our own`.
    private static func ofTable(_ pair: Pair, _ reading: SentenceReading, _ evidence: Evidence) -> Whole? {
        let near = evidence.nearTables(reading.sentence)
        let places = evidence.values.exact(pair.part.number.value).filter {
            near.contains(evidence.series($0.series).table)
        }
        guard places.count == 1, let place = places.first, !pair.part.number.isSpelled, pair.part.number.value >= 10
        else { return nil }
        let row = evidence.series(place.series)
        let table = evidence.table(of: row)
        let totals = table.series.filter { Totals.isTotal($0, in: table) && $0.id != row.id }
        guard totals.count == 1, let total = totals.first, total.unit == row.unit,
            let figure = total.values[place.column], figure.value >= pair.part.number.value,
            let column = evidence.paper.column(place.column, of: total)
        else { return nil }
        return Whole(
            value: figure.value, words: figure.number.printed, isSaid: true,
            cited: [evidence.cited(total, column, figure)])
    }

    /// Whether `of`, `out of` or `of the` stands right before a number, and not `of which`.
    private static func isOf(_ reading: SentenceReading, _ index: Int) -> Bool {
        let words = [reading.word(index - 1), reading.word(index - 2)]
        if words[0] == "of" { return true }
        // `Of the quarter's 718 complaints`
        if words[0].hasSuffix("'s"), words[1] == "the", reading.word(index - 3) == "of" { return true }
        return ["the", "all", "our", "its", "their", "these", "those", "live", "total"].contains(words[0])
            && words[1] == "of"
    }

    private static func saysOfThose(_ reading: SentenceReading, _ pair: Pair) -> Bool {
        let tokens = reading.sentence.tokens
        return tokens.indices.contains { index in
            reading.word(index) == "of"
                && ["which", "whom", "those", "these", "them"].contains(reading.word(index + 1))
                && (index < pair.part.index ? pair.part.index - index < 20 : index - pair.part.index < 8)
        }
    }

    private static func claims(_ pair: Pair, _ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let wholes = wholes(pair, reading, evidence)
        func worked(_ whole: Whole) -> Span? {
            Span(pair.part.number.value, step: 1).divided(by: Span(whole.value, step: 1))?.multiplied(by: Span(100))
        }
        func claim(_ whole: Whole, _ fit: Fit) -> Claim? {
            guard let span = worked(whole),
                let expected = span.printed.rounded(to: max(pair.share.number.value.places, fit == .exact ? 0 : 1))
            else { return nil }
            let sum = "\(pair.part.number.printed) of \(whole.words) is \(expected.grouped)%"
            let cut = fit == .truncated ? "; it was cut off and not rounded" : ""
            return evidence.claim(
                SharesInWords.self, reading.sentence, pair.share.range, fit.verdict, expected: expected.grouped + "%",
                arithmetic: sum,
                fit.isRight
                    ? "the part over the whole bears it out"
                    : "the share is printed as \(pair.share.number.printed), and \(sum)\(cut)",
                whole.cited)
        }
        var said = wholes.filter(\.isSaid)
        if said.isEmpty, let whole = ofTable(pair, reading, evidence) { said = [whole] }
        let fits = (said.isEmpty ? wholes : said).compactMap { whole in
            worked(whole).map { (whole, Fit(hedged: pair.share.number, $0)) }
        }
        if let right = fits.first(where: { $0.1.isRight }) {
            return [
                claim(right.0, right.1), partClaim(pair, reading, right.0, evidence),
                wholeClaim(pair, reading, right.0, evidence),
            ].compactMap { $0 }
        }
        guard !said.isEmpty, let first = fits.first else { return [] }
        return [claim(first.0, first.1)].compactMap { $0 }
    }

    /// The whole of the same sentence, borne out with them.
    private static func wholeClaim(_ pair: Pair, _ reading: SentenceReading, _ whole: Whole, _ evidence: Evidence)
        -> Claim?
    {
        guard
            let mention = reading.mentions.first(where: {
                isCount($0) && $0.number.value == whole.value && $0.index != pair.part.index
            })
        else { return nil }
        return evidence.claim(
            SharesInWords.self, reading.sentence, mention.range, .supported,
            arithmetic: "\(pair.part.number.printed) of \(whole.words) is \(pair.share.number.printed)",
            "its part and share fit")
    }

    /// The part itself, borne out by its share.
    private static func partClaim(_ pair: Pair, _ reading: SentenceReading, _ whole: Whole, _ evidence: Evidence)
        -> Claim?
    {
        evidence.claim(
            SharesInWords.self, reading.sentence, pair.part.range, .supported,
            arithmetic: "\(pair.part.number.printed) of \(whole.words) is \(pair.share.number.printed)",
            "its share of the whole fits")
    }
}
