import Evaluation
import PerformanceModel
import Register
import Reports

extension Office {
    /// Every version of every report that readers have, oldest first, with the figures it shows.
    ///
    /// A paper is read together with all that went before it, those held back among them: what one leaves out, two may
    /// tell.
    func publishedBefore() async throws -> [PublishedEarlier] {
        try await published(in: try await register.versions(of: nil).map(\.version))
    }

    /// Some versions, oldest first, with the figures each shows.
    func published(in versions: [PublishedVersion]) async throws -> [PublishedEarlier] {
        var published: [PublishedEarlier] = []
        let inOrder = versions.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for version in inOrder.map(\.element) {
            let manifest = try await manifest(of: version)
            // An old paper prints what was known on its day, whatever was known by the time it was brought in.
            let book =
                manifest?.broughtIn == true
                ? EvaluatedBook(try await register.book(asKnownOn: version.day))
                : try await evaluatedBook(asKnownAt: version.asKnownAt)
            func figures(_ names: [String]?) throws -> Set<Figure> {
                Set(try (names ?? []).compactMap { try book.figure(named: $0) })
            }
            published.append(
                PublishedEarlier(
                    name: version.name, book: book, shown: try figures(manifest?.shown),
                    printed: PrintedFigures(
                        whole: try figures(manifest?.printed), valueOnly: try figures(manifest?.printedAlone),
                        withheld: try figures(manifest?.withheld)),
                    current: try figures(manifest?.current), judged: try figures(manifest?.judged)))
        }
        return published
    }
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
