package import Documents
import PerformanceModel

/// The feed of a council's published versions, the newest first.
///
/// - Parameters:
///   - papers: every report with its versions.
///   - council: whose they are.
///   - id: what the feed is known by for ever, wherever the site is.
///   - address: where the site stands; without it, the links lead on from where the feed is.
///   - program: what makes it: `Plumbline 0.1.0`.
/// - Returns: the feed.
package func feed(
    of papers: [SitePaper], council: String, id: String, at address: SiteAddress?, program: String
) -> AtomFeed {
    let links = PageLinks.files(from: address?.text ?? "")
    let entries = papers.flatMap { paper in
        paper.versions.map { version in
            AtomFeed.Entry(
                title: "\(version.title), version \(version.number)", id: version.id, day: version.day.description,
                page: version.address(of: paper.report, links),
                summary: version.revisionNote.isEmpty ? "First version." : version.revisionNote.joined(separator: " "))
        }
    }
    return AtomFeed(
        title: "Performance papers of \(council)", id: id, author: council, generator: program,
        address: address == nil ? nil : links.feed, page: links.address(of: .overview),
        entries: entries.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
            .map(\.element))
}
