import Evaluation
import PerformanceModel

/// A measure that worsened and of which no words of the paper print a figure.
///
/// A reader finds it in the table and asks why. It has worsened where its status did, or its direction of travel says
/// so on its own basis; whether words speak of it is known by their references. Write a commentary, or take the
/// sentence: `Carer assessments completed fell from 1,406 in Q2 2017/18 to 1,246 in Q3 2017/18, a change for the
/// worse.`
enum WorsenedUnmentioned: KeyPointRule {
    static let name = "worsened-unmentioned"

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        evidence.measures.compactMap { entry in
            guard entry.toldIn.isEmpty, let movement = worsening(entry, evidence) else { return nil }
            let group = evidence.book.framework.group(entry.measure.group)?.title ?? entry.measure.group.text
            return point(
                entry, .worse, "\(entry.subject) \(entry.moved(movement)), a change for the worse.",
                because: "\(entry.now.direction.wordsWithBasis), and neither a section nor the commentary on "
                    + "\(group) prints a figure of it; \(entry.good)")
        }
    }

    /// The movement that the direction of travel judges, or the one under a status that fell.
    private static func worsening(_ entry: MeasureInReport, _ evidence: KeyPointEvidence) -> Movement? {
        if case .moved(.worsening, let since, _) = entry.now.direction {
            let movement = Movement(from: since, to: entry.now.figure, of: entry.measure, in: evidence.book)
            if movement?.verdict == .worse { return movement }
        }
        guard let band = entry.status.band, let before = entry.before?.status.band, band.isWorse(than: before) else {
            return nil
        }
        return entry.sinceBefore
    }
}
