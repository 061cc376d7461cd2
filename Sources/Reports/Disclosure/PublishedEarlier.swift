package import Evaluation
package import PerformanceModel

/// A version of a report published before, which readers still have.
package struct PublishedEarlier: Sendable {
    /// `version 1 of q3-2017-18`.
    package let name: String
    /// The book it was published from.
    package let book: EvaluatedBook
    /// The figures whose values can be had from it.
    package let shown: Set<Figure>

    package init(name: String, book: EvaluatedBook, shown: Set<Figure>) {
        self.name = name
        self.book = book
        self.shown = shown
    }
}

/// What a published report says at each reference it prints, and nothing else.
package struct PublishedAnswers: ReferenceAnswering {
    package let number: Int
    /// In the order of the paper.
    package let references: [Reference]
    private let answers: [Reference: Answer]

    init(to references: [Reference], in book: EvaluatedBook) {
        number = book.number
        self.references = references
        answers = Dictionary(
            references.map { ($0, book.answer(to: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    package func answer(to reference: Reference) -> Answer {
        answers[reference] ?? .absent(.notAvailable, because: "the report does not print it")
    }
}

extension ReleasedReport {
    /// What reads differently from an earlier version, to who has read no more than was shown in either.
    package func differences(from earlier: PublishedEarlier) -> [Difference] {
        let rule = council.disclosure ?? DisclosureRule()
        // Also what was confidential then, and is not any more.
        let marked = Set(confidential.figures + framework.confidential.flatMap(\.figures))
        let guarding = DisclosureGuard(framework, rule: rule, marked: marked)
        let before = earlier.book.showing(earlier.shown, leavingOut: []) { guarding.guards($0) }
        return difference(before, answers, over: answers.references)
    }
}
