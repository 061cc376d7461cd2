import Evaluation
import PerformanceModel
import Register
import Reports

extension Office {
    /// Every version of every report that readers have, oldest first, with the figures it shows.
    ///
    /// A paper is read together with all that went before it: what one leaves out, two may tell.
    func publishedBefore() async throws -> [PublishedEarlier] {
        var published: [PublishedEarlier] = []
        for version in try await register.versions(of: nil).map(\.version) {
            let book = try await evaluatedBook(asKnownAt: version.asKnownAt)
            let shown = try await manifest(of: version)?.shown ?? []
            published.append(
                PublishedEarlier(
                    name: version.name, book: book, shown: Set(try shown.compactMap { try book.figure(named: $0) })))
        }
        return published
    }
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

/// The book of the public, kept while nothing is written, since every published paper is read for it.
actor PublicBook {
    private var kept: (head: Int, book: EvaluatedBook)?

    func book(at head: Int) -> EvaluatedBook? { kept.flatMap { $0.head == head ? $0.book : nil } }
    func keep(_ book: EvaluatedBook, at head: Int) { kept = (head, book) }
}

extension PublishedVersion {
    /// `version 1 of q3-2017-18`.
    var name: String { "version \(version) of \(report)" }
}

extension EvaluatedBook {
    /// The figure that a manifest names, in the framework of its day.
    fileprivate func figure(named text: String) throws(ReferenceError) -> Figure? {
        guard let area = framework.council?.area else { return nil }
        let anyDay = Period.asAt(Day(number: 0))
        return try ReferenceScope(framework: framework, period: anyDay, area: area).reference(text).figure
    }
}
