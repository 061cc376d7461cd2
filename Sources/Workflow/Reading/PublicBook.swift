import Evaluation
import PerformanceModel
import Register
import Reports

/// The book of the public, kept while nothing is written, since every published paper is read for it.
actor PublicBook {
    private var kept: (head: Int, book: EvaluatedBook)?

    func book(at head: Int) -> EvaluatedBook? { kept.flatMap { $0.head == head ? $0.book : nil } }
    func keep(_ book: EvaluatedBook, at head: Int) { kept = (head, book) }
}

extension Office {
    /// The figures as an audience has them: members every one, and the public those that published papers show.
    func book(for audience: Audience) async throws -> EvaluatedBook {
        guard audience == .public else { return try await evaluatedBook() }
        let head = try await register.head().number
        if let kept = await publicBook.book(at: head) { return kept }
        let published = try await publishedBefore()
        var book = try await evaluatedBook()
        if let latest = published.max(by: { $0.book.number < $1.book.number }) { book = latest.book }
        book = book.showing(only: published.map { ($0.shown, $0.book) })
        await publicBook.keep(book, at: head)
        return book
    }
}
