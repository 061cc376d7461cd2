import Evaluation
import Intake
import PerformanceModel

extension EvaluatedBook {
    /// One note where the 95% limits that a publisher prints are not those worked out from what it prints beside them.
    ///
    /// The printed ones are not kept: every interval shown is worked out by one method. They are compared at the
    /// measure's places, since publishers round their counts and populations.
    func notes(on printed: [Figure: PrintedLimits], in file: String) -> [Finding] {
        let differing = printed.compactMap { figure, limits in
            difference(of: limits, from: figure).map { (line: limits.line, sum: $0) }
        }
        guard let first = differing.min(by: { $0.line < $1.line }) else { return [] }
        return [
            Finding(
                "limits-disagree", .note, at: Place(file: file, line: first.line),
                "in \(differing.count == 1 ? "1 row" : "\(differing.count) rows") the 95% limits printed are not those "
                    + "worked out here, which are the ones shown",
                arithmetic: first.sum)
        ]
    }

    /// `400.1 to 409.1 are printed, and 400.6 to 408.6 worked out by Byar`; nothing where they agree.
    private func difference(of printed: PrintedLimits, from figure: Figure) -> String? {
        guard let measure = framework.measure(figure.measure), let ours = evaluate(figure).meaning.interval.value
        else { return nil }
        let theirs = [printed.lower, printed.upper].map { Ratio($0).rounded(to: measure.places)?.grouped }
        let worked = [ours.lower, ours.upper].map { Quantity(nearest: $0, places: measure.places)?.grouped }
        guard theirs != worked else { return nil }
        func span(_ ends: [String?]) -> String { ends.map { $0 ?? "?" }.joined(separator: " to ") }
        return "\(span(theirs)) are printed, and \(span(worked)) worked out by \(ours.method)"
    }
}
