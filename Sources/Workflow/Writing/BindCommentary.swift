import Evaluation
import Intake
import PerformanceModel
package import Register

/// A commentary with its bindings as somebody confirmed them.
package struct BoundCommentary: Sendable {
    package let receipt: Receipt
    /// The words as they are kept: each bound number is its reference in braces.
    package let text: String
    /// How many numbers were bound.
    package let count: Int
}

extension Office {
    /// What each typed number of a commentary is found to be; nothing is written.
    ///
    /// - Throws: ``Refused`` where the file's header or subject is not understood.
    package func bindings(of file: SentFile) async throws -> CommentaryBindings {
        try draft(of: file, in: EvaluatedBook(try await register.book())).bindings
    }

    /// Writes a commentary with each number that is one figure alone, or that was chosen, as its reference.
    ///
    /// - Parameters:
    ///   - file: the commentary, in plain words.
    ///   - choices: which figure a number is that can be several.
    ///   - act: who confirms the bindings, why and when.
    /// - Returns: the receipt, and the words with their references.
    /// - Throws: ``Refused`` where a choice does not fit, or a number is left that nobody vouches for.
    package func bind(_ file: SentFile, choosing choices: [BindingChoice], _ act: Act) async throws -> BoundCommentary {
        let draft = try draft(of: file, in: EvaluatedBook(try await register.book()))
        let chosen = try choices.flatMap { try draft.chosen($0) }
        let bound = draft.bindings.numbers.compactMap { number -> (BoundNumber, Candidate)? in
            if let choice = chosen.first(where: { $0.number.isSamePlace(as: number) }) {
                return (number, choice.candidate)
            }
            if case .one(let candidate) = number.binding { return (number, candidate) }
            return nil
        }
        let text = draft.text(binding: bound)
        let receipt = try await comment(on: draft.subject, draft.text.scope.period, text, at: draft.text.place, act)
        return BoundCommentary(receipt: receipt, text: text, count: bound.count)
    }

    /// A file of commentary read against a book.
    func draft(of file: SentFile, in book: EvaluatedBook) throws -> CommentaryDraft {
        let reading = CommentaryReading(reading: file.bytes, name: file.name)
        guard let subject = reading.subject, let period = reading.period, reading.findings.isEmpty else {
            throw Refused(findings: reading.findings)
        }
        return try draft(
            of: reading.text, about: subject, period, at: Place(file: file.name, line: reading.firstLine), in: book)
    }

    func draft(
        of text: String, about subject: CommentarySubject, _ period: Period, at place: Place, in book: EvaluatedBook
    ) throws -> CommentaryDraft {
        guard let council = book.framework.council, book.framework.has(subject) else {
            throw Refused("unknown-subject", at: place, "there is no \(subject)")
        }
        let scope = ReferenceScope(framework: book.framework, period: period, area: council.area)
        let written = WrittenText(markdown: text, place: place, scope: scope, heading: "")
        return CommentaryDraft(
            subject: subject, text: written, bindings: CommentaryBindings(of: written, about: subject, in: book),
            search: BindingSearch(book: book, scope: scope, figures: RegisterFigures(book, upTo: period), subject: []))
    }
}
