import PerformanceModel
import Reports

/// A commentary before it is written to the register.
struct CommentaryDraft {
    let subject: CommentarySubject
    let text: WrittenText
    let bindings: CommentaryBindings
    let search: BindingSearch

    /// What is wrong with the text, with what to write for each typed number that was found.
    var findings: [Finding] {
        findingsInProse(text.markdown, text.scope, text.place) { place, word in
            bindings.offer(at: place.line, word, in: place.file ?? "FILE")
        }
    }

    /// What somebody chose a number to be.
    ///
    /// - Throws: ``Refused`` where no such number is typed there, or the reference is unknown or prints other words.
    func chosen(_ choice: BindingChoice) throws -> [(number: BoundNumber, candidate: Candidate)] {
        let place = Place(file: text.place.file, line: choice.line)
        let numbers = bindings.numbers.filter { $0.line == choice.line && $0.isTyped(as: choice.number) }
        guard let number = numbers.first else {
            throw Refused(
                "unknown-choice", at: place,
                "no number '\(choice.number)' is typed on line \(choice.line); choose by the line and the number that "
                    + "'plumbline bind' shows")
        }
        let reference: Reference
        do { reference = try text.scope.reference(choice.reference) } catch {
            throw Refused("unknown-reference", at: place, "\(error)")
        }
        guard let candidate = search.candidate(reference), search.prints(reference, number.typed) else {
            let words = search.candidate(reference).map { "prints '\($0.words)'" } ?? "has no value"
            throw Refused(
                "other-words", at: place,
                "{\(choice.reference)} \(words), and '\(number.printed)' is typed; correct the words or choose another")
        }
        return numbers.map { ($0, candidate) }
    }

    /// The text with some of its numbers as references.
    func text(binding bound: [(number: BoundNumber, candidate: Candidate)]) -> String {
        let first = text.place.line ?? 1
        let lines = text.markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().map { index, line in
            let here = bound.filter { $0.number.line == first + index }
            guard !here.isEmpty else { return String(line) }
            return Passage(reading: line).pieces.enumerated().map { piece, content in
                guard case .words(let words) = content else { return content.written }
                return replaced(words, here.filter { $0.number.piece == piece })
            }
            .joined()
        }
        .joined(separator: "\n")
    }

    /// The words with each number, from the last to the first, taken out for its reference.
    private func replaced(_ words: String, _ bound: [(number: BoundNumber, candidate: Candidate)]) -> String {
        let bytes = Array(words.utf8)
        var end = bytes.count
        var written = ""
        for (number, candidate) in bound.sorted(by: { $0.number.start > $1.number.start }) {
            let after = number.start + candidate.words.utf8.count
            let rest = Passage.Piece.words(String(decoding: bytes[after..<end], as: UTF8.self)).written
            written = "{\(candidate.text)}" + rest + written
            end = number.start
        }
        return Passage.Piece.words(String(decoding: bytes[..<end], as: UTF8.self)).written + written
    }
}

extension BoundNumber {
    func isSamePlace(as other: Self) -> Bool { line == other.line && piece == other.piece && start == other.start }

    /// Whether a number as somebody writes it on the command line is this one: `34.8` or `34.8%`.
    func isTyped(as number: String) -> Bool { printed == number || printed == number + "%" }
}
