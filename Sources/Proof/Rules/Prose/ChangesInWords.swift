import PerformanceModel
import Reading

/// A change in words that does not follow from its two figures.
///
/// The change is what a reader takes away, and the figures stay behind in the table. `Decreased by 644 days (-14.2%)`
/// needs a base of 4,547, and the table has 4,511. The base is the earlier period that the words name, or the one
/// before; where another base of the table would fit, the finding says which.
///
/// To mend: work the change out from the old value, and name the period it is from.
enum ChangesInWords: ProofRule {
    static let name = "change"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                guard case .change(let direction) = mention.role else { return nil }
                return ChangeInWords(evidence: evidence, reading: reading, mention: mention, direction: direction).claim
            }
        }
    }
}
