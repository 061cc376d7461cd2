import PerformanceModel
import Reading

/// Something said to rise, fall, improve or worsen that did not.
///
/// A direction is held against the period that the words name, or else against the one before where the paper compares
/// so. For better or worse the polarity decides: a percentage that should be high and went from 78.0% to 77.3% is not
/// `improving steadily`. Whoever reads the summary alone acts on the word.
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
