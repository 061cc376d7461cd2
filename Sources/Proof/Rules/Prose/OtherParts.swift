import PerformanceModel
import Reading

/// What is said to be the rest of a whole, and is not what is left.
///
/// `Owners came for 52 of the 69, and the other 27 found new homes` loses a reader who subtracts: 69 less 52 is 17.
///
/// To mend: take the part from the whole again.
enum OtherParts: ProofRule {
    static let name = "parts"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            zip(reading.mentions, reading.mentions.dropFirst()).compactMap { part, rest in
                let isRest =
                    ["other", "remaining"].contains(reading.word(rest.index - 1))
                    && ["the", "and"].contains(reading.word(rest.index - 2))
                return isRest && isCount(rest) ? claim(rest, reading, evidence) : nil
            }
        }
    }

    private static func isCount(_ mention: SentenceReading.Mention) -> Bool {
        mention.number.unit == .none && mention.number.value.isWhole && mention.role == .value
            && mention.number.hedge == .none
    }

    private static func claim(_ rest: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        let before = reading.mentions.filter { $0.index < rest.index && isCount($0) }
        guard let part = before.last else { return nil }
        func left(_ whole: Quantity) -> Ratio? {
            whole > part.number.value ? Ratio(whole).subtracting(Ratio(part.number.value)) : nil
        }
        // A whole of this sentence, of the one before, or of the row that prints the part.
        let said = before.dropLast().map(\.number.value)
        let earlier = evidence.before(reading)?.mentions.filter(isCount).map(\.number.value) ?? []
        let near = evidence.nearTables(reading.sentence)
        let cells = evidence.values.exact(part.number.value).filter {
            near.contains(evidence.series($0.series).table)
        }
        let row = Set(cells.map(\.series)).count == 1 ? cells.first.map { evidence.series($0.series) } : nil
        let beside = row.map { $0.values.values.map(\.value) } ?? []
        let printed = Ratio(rest.number.value)
        func claim(_ whole: Quantity, _ verdict: Verdict) -> Claim? {
            guard let left = left(whole), let expected = left.rounded(to: 0)?.grouped else { return nil }
            let sum = "\(whole.grouped) less \(part.number.printed) is \(expected)"
            return evidence.claim(
                OtherParts.self, reading.sentence, rest.range, verdict, expected: expected, arithmetic: sum,
                verdict == .supported ? "it is what is left" : "\(sum), and \(rest.number.printed) is printed")
        }
        if let right = (said + earlier + beside).first(where: { left($0) == printed }) {
            return claim(right, .supported)
        }
        let parts = reading.sentence.tokens[part.index..<rest.index].compactMap(\.word)
        // `Eighteen of the sixty had a plan and the other 45 did not`
        if said.count == 1, SharesInWords.isJoinedByOf(before[0], part, reading),
            part.number.value > before[0].number.value,
            let left = Ratio(part.number.value).subtracting(Ratio(before[0].number.value)),
            let expected = left.rounded(to: 0)?.grouped,
            reading.word(rest.index + 1) == "did" || rest.index - part.index < 9
        {
            let sum = "\(part.number.printed) less \(before[0].number.printed) is \(expected)"
            let isRight = left == printed
            return evidence.claim(
                OtherParts.self, reading.sentence, rest.range, isRight ? .supported : .contradicted, expected: expected,
                arithmetic: sum, isRight ? "it is what is left" : "\(sum), and \(rest.number.printed) is printed")
        }
        // Nothing else may stand between: `52 of these and the other 27`.
        guard !rest.number.isSpelled, said.isEmpty, earlier.count == 1, parts.count < 9,
            parts.contains("of") || parts.first == "were",
            ["these", "those", "them"].contains(where: parts.contains)
        else { return nil }
        return claim(earlier[0], .contradicted)
    }
}
