package import Evaluation
package import PerformanceModel

/// What is wrong with a text whatever its figures say: references not known or left open, and digits without a source.
///
/// - Parameters:
///   - markdown: the text.
///   - scope: what its references are read against.
///   - place: where it stands, with the line it begins on where that is not the first.
///   - offering: what to write for a typed word at a place, where that is known.
/// - Returns: one error for each.
package func findingsInProse(
    _ markdown: String, _ scope: ReferenceScope, _ place: Place,
    offering: (Place, Substring) -> String? = { _, _ in nil }
) -> [Finding] {
    findingsInProse(markdown, scope, place, UntracedDigits(), offering)
}

func findingsInProse(
    _ markdown: String, _ scope: ReferenceScope, _ place: Place, _ digits: UntracedDigits,
    _ offering: (Place, Substring) -> String? = { _, _ in nil }
) -> [Finding] {
    lines(of: markdown, place).flatMap { line, place in
        let passage = Passage(reading: line)
        let leftOpen = passage.leftOpen.map { text in
            Finding(
                "open-reference", .error, at: place,
                "'\(text)' is left open on its line; close the brace there, or write \\{ for a plain one")
        }
        return (leftOpen.map { [$0] } ?? [])
            + passage.pieces.flatMap { findings(in: $0, scope, place, digits, offering) }
    }
}

private func findings(
    in piece: Passage.Piece, _ scope: ReferenceScope, _ place: Place, _ digits: UntracedDigits,
    _ offering: (Place, Substring) -> String?
) -> [Finding] {
    switch piece {
    case .words(let words): return digits.findings(in: words, at: place, offering: offering)
    case .sourced: return []
    case .reference(let text):
        do {
            _ = try scope.reference(text)
            return []
        } catch {
            return [Finding("unknown-reference", .error, at: place, "\(error)")]
        }
    }
}

private func lines(of markdown: String, _ place: Place) -> [(Substring, Place)] {
    markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { index, line in
        (line, Place(file: place.file, line: (place.line ?? 1) + index, subject: place.subject))
    }
}

extension Checking {
    static let numberLeftOut = "number-left-out"

    /// Answers the references of a text and finds the digits nobody vouches for.
    mutating func prose(_ markdown: String, _ place: Place, from origin: Prose.Origin? = nil) -> Prose {
        let scope = ReferenceScope(framework: framework, period: report.period, area: report.area)
        findings += findingsInProse(markdown, scope, place, digits)
        let (prose, missing) = answered(markdown, scope, place, in: book, leavingOut: leftOut, from: origin)
        findings += missing
        for reference in Passage(reading: markdown).references.compactMap({ try? scope.reference($0) }) {
            note(reference)
        }
        return prose
    }
}

/// A text with its references answered, and an error for each that is known and has no value.
///
/// - Parameters:
///   - markdown: the text.
///   - scope: what its references are read against.
///   - place: where it stands.
///   - book: what answers.
///   - leftOut: where it is for the public, the figures of which nothing is told. What has no answer is then a query,
///     since its sentence was written with one.
///   - origin: where the words are kept.
/// - Returns: the text with its answers, and the errors.
package func answered(
    _ markdown: String, _ scope: ReferenceScope, _ place: Place, in book: EvaluatedBook,
    leavingOut leftOut: Set<Figure>? = nil, from origin: Prose.Origin? = nil
) -> (Prose, [Finding]) {
    var answers: [(text: String, printed: Prose.Printed)] = []
    var findings: [Finding] = []
    for (line, place) in lines(of: markdown, place) {
        for text in Passage(reading: line).references {
            guard let reference = try? scope.reference(text), let council = book.framework.council,
                let measure = book.framework.measure(reference.figure.measure)
            else { continue }
            let answer = book.answer(to: reference)
            let isLeftOut = reference.aspect != .target && leftOut?.contains(reference.figure) == true
            if !isLeftOut, let words = answer.words(for: measure, council: council) {
                answers.append((text, Prose.Printed(reference: reference, text: words)))
                continue
            }
            if leftOut != nil {
                answers.append((text, Prose.Printed(reference: reference, text: Absence.confidential.printed)))
                findings.append(
                    Finding(
                        Checking.numberLeftOut, .query, at: place,
                        "{\(text)} prints as [c], so that no small or confidential number is told; write "
                            + "'\(line.prefix(80))' so that it can be read without"))
                continue
            }
            let because = if case .absent(_, let because) = answer { because } else { "it cannot be worked out" }
            findings.append(
                Finding("reference-without-value", .error, at: place, "{\(text)} has no value: \(because)"))
        }
    }
    return (Prose(markdown: markdown, answers: answers, origin: origin), findings)
}
