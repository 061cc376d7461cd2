import Evaluation
import PerformanceModel
import Register
import Reports

/// What the public is shown, kept while nothing is written, since every published paper is read for it.
actor PublicBook {
    private var kept: (state: State, figures: PageFigures)?

    /// The last entry, and how many versions the public may see.
    struct State: Hashable {
        let head: Int
        let versions: Int
    }

    func figures(in state: State) -> PageFigures? { kept.flatMap { $0.state == state ? $0.figures : nil } }
    func keep(_ figures: PageFigures, in state: State) { kept = (state, figures) }
}

extension Office {
    /// The figures as an audience has them: members every one, and the public those that published papers print.
    func figures(for audience: Audience) async throws -> PageFigures {
        guard audience == .public else { return PageFigures(ofEverything: try await evaluatedBook()) }
        let versions = try await versions(for: .public)
        let state = PublicBook.State(head: try await register.head().number, versions: versions.count)
        if let kept = await publicBook.figures(in: state) { return kept }
        let figures = try await figures(ofReaders: versions.map(\.version))
        await publicBook.keep(figures, in: state)
        return figures
    }

    /// The figures as those have them who have read some versions and nothing else.
    ///
    /// Of a report only the last version counts: what a correction took out of it is shown no more.
    func figures(ofReaders versions: [PublishedVersion]) async throws -> PageFigures {
        let last = versions.filter { one in !versions.contains { $0.report == one.report && $0.version > one.version } }
        let papers = try await published(in: last)
        let now = try await evaluatedBook()
        return PageFigures(
            of: papers, in: papers.last?.book ?? now, keeping: now.framework.confidential.flatMap(\.figures))
    }
}
