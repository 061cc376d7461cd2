import PerformanceModel
import Reading

/// A number of the words that is not the table's.
///
/// The words and the table are often written by two people, and a figure that changed late is changed in one place
/// only. A number is held against the table where its label and its period leave one cell that it can be: where the
/// table has 1,210 visits in Q3, `There were 1,310 visits in Q3` is wrong.
///
/// To mend: print the table's value, or say what the number is instead.
enum Restatements: ProofRule {
    static let name = "restatement"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { Restatement(evidence: evidence, reading: reading, mention: $0).claim }
        }
    }
}
