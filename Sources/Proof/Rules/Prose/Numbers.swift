import PerformanceModel
import Reading

/// A number that no rule could hold against anything.
///
/// It may be right: its source lies outside the paper.
///
/// To mend: nothing, or name the source beside it.
enum Numbers: ProofRule {
    static let name = "number"
    static let severity = Finding.Severity.note

    static func claims(in evidence: Evidence) -> [Claim] { claims(besides: [], in: evidence) }

    static func claims(besides judged: [Claim], in evidence: Evidence) -> [Claim] {
        var known: Set<ProsePlace> = []
        for claim in judged { if let place = claim.place { known.insert(place) } }
        return evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                let place = ProsePlace(paragraph: reading.sentence.paragraph, range: mention.range)
                guard !known.contains(place), !(mention.number.isSpelled && mention.number.value == 1) else {
                    return nil
                }
                return evidence.claim(Numbers.self, reading.sentence, mention.range, .unchecked, because(mention))
            }
        }
    }

    private static func because(_ mention: SentenceReading.Mention) -> String {
        switch mention.role {
        case .definition: "it defines something, and no label says it"
        case .place(let name): "the tables hold no figure of \(name)"
        case .target, .comparator: "the tables hold no such target or comparator"
        case .change: "no figure of the tables can be told to be the one that changed"
        case .value, .from, .to: "no figure of the tables can be told to be the one meant"
        }
    }
}
