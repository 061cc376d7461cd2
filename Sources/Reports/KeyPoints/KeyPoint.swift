package import PerformanceModel

/// A sentence that could stand among the key points of a paper, with the rule that suggests it and the sum behind it.
package struct KeyPoint: Hashable, Sendable {
    /// The name of the rule: `status-flip`.
    package let rule: String
    package let measure: MeasureID
    package let verdict: Verdict
    /// One line of Markdown, with references in braces.
    package let sentence: String
    /// The arithmetic, for officers: its numbers are typed and follow no figure.
    package let because: String

    /// Whether what it tells is for the better, by the measure's polarity.
    package enum Verdict: String, Word {
        case worse, better
        /// Without polarity, never better or worse.
        case neither

        package static var meaning: String { "verdict of a key point" }

        /// For the end of a sentence.
        var clause: String {
            switch self {
            case .worse: ", a change for the worse"
            case .better: ", a change for the better"
            case .neither: ""
            }
        }
    }
}

/// One kind of key point and when it is suggested.
///
/// A rule's doc comment is its entry in the guide: what it suggests, when, and an example.
protocol KeyPointRule: Sendable {
    /// Its name, which lists and the guide use.
    static var name: String { get }

    /// Every key point of its kind in a report.
    static func points(in evidence: KeyPointEvidence) -> [KeyPoint]
}

extension KeyPointRule {
    static func point(
        _ entry: MeasureInReport, _ verdict: KeyPoint.Verdict, _ sentence: String, because: String
    ) -> KeyPoint {
        KeyPoint(rule: name, measure: entry.measure.id, verdict: verdict, sentence: sentence, because: because)
    }
}
