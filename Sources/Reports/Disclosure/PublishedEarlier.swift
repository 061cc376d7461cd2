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
    /// Those of them that it prints or draws.
    package let printed: PrintedFigures
    /// The figure that each of its measures stands at.
    package let current: Set<Figure>
    /// The figure that each measure of its tables is judged by.
    package let judged: Set<Figure>

    package init(
        name: String, book: EvaluatedBook, shown: Set<Figure>, printed: PrintedFigures = .none,
        current: Set<Figure> = [], judged: Set<Figure> = []
    ) {
        self.name = name
        self.book = book
        self.shown = shown
        self.printed = printed
        self.current = current
        self.judged = judged
    }

    /// The book as its readers had it: what it says of a figure, it said in the paper.
    ///
    /// - Parameters:
    ///   - marked: what is kept from the public in Part II, of any paper.
    ///   - framework: the definitions that say what is guarded; the book's own where nothing is said.
    /// - Returns: the book, whose guarded figures are those that the paper tells.
    package func readersBook(
        keeping marked: some Sequence<Figure>, by framework: Framework? = nil
    ) -> EvaluatedBook {
        let framework = framework ?? book.framework
        let rule = framework.council?.disclosure ?? DisclosureRule()
        let guarding = DisclosureGuard(framework, rule: rule, marked: Set(marked))
        return book.showing(shown, leavingOut: []) { guarding.guards($0) }
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
        difference(readersBook(of: earlier), answers, over: answers.references)
    }

    /// The book of an earlier version as those have it who have read it and no more.
    func readersBook(of earlier: PublishedEarlier) -> EvaluatedBook {
        // Also what was confidential then, and is not any more.
        let marked = confidential.figures + framework.confidential.flatMap(\.figures)
        return earlier.readersBook(keeping: marked, by: framework)
    }
}
