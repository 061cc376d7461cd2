import PerformanceModel
import Reading

extension SharesInWords {
    /// `18 were upheld, of which 21 concerned …`: a part larger than what it is of.
    static func largerParts(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        earlier(reading, evidence) + withinSentence(reading, evidence)
    }

    /// `There were 27 households in them. 31 of them had children`: more than the sentence before counts.
    private static func earlier(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        guard let before = evidence.before(reading), before.sentence.paragraph == reading.sentence.paragraph,
            let part = reading.mentions.first(where: isCount),
            reading.word(part.index + 1) == "of", ["them", "these", "those"].contains(reading.word(part.index + 2)),
            !part.number.isSpelled
        else { return [] }
        let wholes = before.mentions.filter {
            isCount($0) && !$0.number.isSpelled && $0.number.value >= 10 && $0.number.value.places == 0
        }
        guard wholes.count == 1, let whole = wholes.first, whole.number.hedge == .none,
            part.number.value > whole.number.value
        else { return [] }
        return [larger(part, whole, part.range, reading, evidence)]
    }

    private static func withinSentence(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        var counts = reading.mentions.filter(isCount)
        // `Four of 40 (one in ten) ended in a sale, of which five …`: of the four, and not of the forty or the ten.
        counts = counts.filter { mention in
            let isWhole = counts.contains { $0.index < mention.index && isJoinedByOf($0, mention, reading) }
            let isBracketed = reading.word(mention.index - 1) == "in" || reading.word(mention.index + 1) == "in"
            return !(isWhole || isBracketed && mention.number.isSpelled) || mention.index < 4
        }
        let begins = reading.word(0) == "of" && ["the", "these", "those", "all", "our"].contains(reading.word(1))
        return zip(counts, counts.dropFirst()).compactMap { whole, part in
            if begins, whole.index < 4, part.number.value > whole.number.value, !whole.number.isSpelled,
                part.index == whole.index + 2 || saysComma(reading, whole, part)
            {
                return larger(part, whole, part.range, reading, evidence)
            }
            // `Some 1,260`, of which 1,300: more than what `some` allows.
            let isFar = part.number.value.nearestDouble > whole.number.value.nearestDouble * 1.03
            guard part.number.value > whole.number.value, whole.number.hedge == .none || isFar,
                reading.word(part.index - 2) == "of"
                    && ["which", "whom", "these", "them"].contains(reading.word(part.index - 1))
                    || reading.word(part.index + 1) == "of"
                        && ["them", "these", "those", "whom"].contains(reading.word(part.index + 2))
                        && part.index - whole.index < 6 && reading.word(part.index - 1) != "in"
            else { return nil }
            return larger(part, whole, reading.range(max(part.index - 2, 0), part.index), reading, evidence)
        }
    }

    /// Whether a comma alone parts a whole's noun from the part: `Of the 1,500 burglaries, 1,620 were …`.
    private static func saysComma(
        _ reading: SentenceReading, _ whole: SentenceReading.Mention, _ part: SentenceReading.Mention
    ) -> Bool {
        reading.token(part.index - 1)?.isMark(",") == true && part.index - whole.index < 6
    }

    private static func larger(
        _ part: SentenceReading.Mention, _ whole: SentenceReading.Mention, _ quote: Range<Int>,
        _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim {
        evidence.claim(
            SharesInWords.self, reading.sentence, part.range, quote: quote, .contradicted,
            expected: "\(whole.number.printed) or fewer",
            arithmetic: "\(part.number.printed) of \(whole.number.printed)",
            "a part cannot be more than its whole: \(part.number.printed) of \(whole.number.printed)")
    }

    /// `12 of 10`: more than there are.
    static func countsOfWholes(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        zip(reading.mentions, reading.mentions.dropFirst()).compactMap { part, whole in
            guard isCount(part), isCount(whole), part.number.value > whole.number.value, part.number.hedge == .none
            else { return nil }
            // `79.0: highest of the four figures` is one of four.
            let isOneOfThem = (part.index..<whole.index).contains { Superlatives.extreme(reading.word($0)) != nil }
            guard isJoinedByOf(part, whole, reading), !["each", "per", "every"].contains(reading.word(part.index - 1)),
                !isOneOfThem,
                !whole.number.isSpelled || whole.number.value > 1
            else {
                return nil
            }
            return evidence.claim(
                SharesInWords.self, reading.sentence, part.range, quote: part.range.lowerBound..<whole.range.upperBound,
                .contradicted,
                expected: "\(whole.number.printed) or fewer",
                arithmetic: "\(part.number.printed) of \(whole.number.printed)",
                "a part cannot be more than its whole: \(part.number.printed) of \(whole.number.printed)")
        }
    }
}
