import Evaluation
import PerformanceModel

/// A key point suggested to the author of a paper, who chooses and edits.
package struct SuggestedKeyPoint: Hashable, Sendable {
    package let point: KeyPoint
    /// Its sentence as it prints now.
    package let printed: String
    /// What other rules say of the same measure.
    package let also: [KeyPoint]
    /// The sections whose words print a figure of the measure already.
    package let toldIn: [String]
    /// What is to be known of its figure: that it is provisional, or its period assumed.
    package let cautions: [String]

    /// Everything an officer is told about it, in sentences.
    package var reasons: [String] {
        [Self.sentence(point)] + also.map { "Also \(Self.sentence($0))" } + cautions
            + (toldIn.isEmpty
                ? [] : ["A figure of it is told already in \(toldIn.map { "'\($0)'" }.joined(separator: " and "))."])
    }

    private static func sentence(_ point: KeyPoint) -> String { "\(point.rule): \(point.because)." }
}

/// Every rule of key points, in the order of the guide.
enum KeyPointRules {
    static let all: [any KeyPointRule.Type] = [
        StatusFlips.self, TargetsCrossed.self, NewSignals.self, Comparators.self, Records.self, BiggestChanges.self,
        WorsenedUnmentioned.self,
    ]
}

/// The key points that could be made of a report, the most important first and each measure once.
///
/// They rest on what everybody may see: no section of Part II and no number left out is told.
///
/// - Parameter released: the report as the public has it.
/// - Returns: sentences whose every reference has an answer.
package func suggestedKeyPoints(of released: ReleasedReport) -> [SuggestedKeyPoint] {
    let evidence = KeyPointEvidence(released)
    let scope = ReferenceScope(
        framework: released.framework, period: released.report.period, area: released.report.area)
    let digits = UntracedDigits()
    let found = KeyPointRules.all.flatMap { $0.points(in: evidence) }.compactMap { point in
        point.printed(in: released.book, scope, digits).map { (point, $0) }
    }
    let printed = Dictionary(found, uniquingKeysWith: { first, _ in first })
    return KeyPointOrder(evidence).ordered(found.map(\.0)).map { points in
        let entry = evidence.measures.first { $0.measure.id == points[0].measure }
        return SuggestedKeyPoint(
            point: points[0], printed: printed[points[0]] ?? "", also: Array(points.dropFirst()),
            toldIn: entry?.toldIn ?? [], cautions: entry?.cautions ?? [])
    }
}

extension KeyPoint {
    /// The sentence as it prints; nothing where a reference has no answer or a digit has no source.
    func printed(
        in book: EvaluatedBook, _ scope: ReferenceScope, _ digits: UntracedDigits = UntracedDigits()
    ) -> String? {
        let place = Place(subject: rule)
        let (prose, missing) = answered(sentence, scope, place, in: book)
        guard missing.isEmpty, findingsInProse(sentence, scope, place, digits).isEmpty else { return nil }
        return Passage(reading: sentence).pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .sourced(let words, _): words
            case .reference(let text): prose.answers[text]?.text ?? ""
            }
        }.joined()
    }
}

extension MeasureInReport {
    fileprivate var cautions: [String] {
        (now.dataStatus == .final ? [] : ["The figure is \(now.dataStatus.rawValue)."])
            + (now.periodIsAssumed ? ["The period of the figure is assumed."] : [])
    }
}
