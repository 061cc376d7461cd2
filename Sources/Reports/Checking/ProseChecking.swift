import Evaluation
import PerformanceModel

extension Checking {
    /// Answers the references of a text and finds the digits nobody vouches for.
    mutating func prose(_ markdown: String, _ place: Place) -> Prose {
        let scope = ReferenceScope(framework: framework, period: report.period, area: report.area)
        var answers: [String: Prose.Printed] = [:]
        for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = Place(file: place.file, line: index + 1, subject: place.subject)
            for piece in Passage(reading: line).pieces {
                switch piece {
                case .words(let words): findings += untracedDigits(in: words, at: place)
                case .sourced: break
                case .reference(let text):
                    if let printed = answer(text, scope, place) { answers[text] = printed }
                }
            }
        }
        return Prose(markdown: markdown, answers: answers)
    }

    private mutating func answer(_ text: String, _ scope: ReferenceScope, _ place: Place) -> Prose.Printed? {
        let reference: Reference
        do {
            reference = try scope.reference(text)
        } catch {
            findings.append(Finding("unknown-reference", .error, at: place, "\(error)"))
            return nil
        }
        guard let measure = framework.measure(reference.figure.measure), let council = framework.council else {
            return nil
        }
        note(reference)
        let answer = book.answer(to: reference)
        if let words = answer.words(for: measure, council: council) {
            return Prose.Printed(reference: reference, text: words)
        }
        let because = if case .absent(_, let because) = answer { because } else { "it cannot be worked out" }
        findings.append(
            Finding("reference-without-value", .error, at: place, "{\(text)} has no value: \(because)"))
        return nil
    }
}
