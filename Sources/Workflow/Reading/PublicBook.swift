import Evaluation
import PerformanceModel
import Register
import Reports

/// The book of the public, kept while nothing is written, since every published paper is read for it.
actor PublicBook {
    private var kept: (state: State, book: EvaluatedBook)?

    /// The last entry, and how many versions the public may see.
    struct State: Hashable {
        let head: Int
        let versions: Int
    }

    func book(in state: State) -> EvaluatedBook? { kept.flatMap { $0.state == state ? $0.book : nil } }
    func keep(_ book: EvaluatedBook, in state: State) { kept = (state, book) }
}

extension Office {
    /// The figures as an audience has them: members every one, and the public those that published papers show.
    func book(for audience: Audience) async throws -> EvaluatedBook {
        guard audience == .public else { return try await evaluatedBook() }
        let versions = try await versions(for: .public)
        let state = PublicBook.State(head: try await register.head().number, versions: versions.count)
        if let kept = await publicBook.book(in: state) { return kept }
        let book = try await book(ofReaders: versions.map(\.version))
        await publicBook.keep(book, in: state)
        return book
    }

    /// The figures as those have them who have read some versions and nothing else.
    func book(ofReaders versions: [PublishedVersion]) async throws -> EvaluatedBook {
        let published = try await published(in: versions)
        var book = try await evaluatedBook()
        if let latest = published.last { book = latest.book }
        return book.showing(only: published.map { ($0.shown, $0.book) })
    }
}
