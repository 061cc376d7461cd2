import Documents
import PerformanceModel
import Reports

/// How to read the paper, for pages: what its words and marks mean, its status rules, and its other sources.
struct PagedNotes {
    let paper: Paper

    var blocks: [PagedBlock] {
        let notes = ReadingNotes(paper: paper)
        return [.heading(level: 1, [.text(ReadingNotes.heading)], anchor: "reading")]
            + ReadingNotes.terms.map(Self.term) + rules(notes) + sources
    }

    private static func term(_ name: String, _ meaning: String) -> PagedBlock {
        .paragraph([.strong([.text("\(name): ")]), .text(meaning)], .body)
    }

    private func rules(_ notes: ReadingNotes) -> [PagedBlock] {
        let used = notes.usedRules
        guard !used.isEmpty else { return [] }
        return [.heading(level: 2, [.text(ReadingNotes.rulesHeading)], anchor: nil)]
            + used.map { rule in
                Self.term(
                    "\(rule.citation.capitalisedFirst): \(rule.title)",
                    rule.words(for: paper.council, in: paper.framework))
            }
    }

    private var sources: [PagedBlock] {
        guard !paper.sourced.isEmpty else { return [] }
        let items = paper.sourced.map {
            PagedList.Item([.text("\u{201C}\($0.words)\u{201D}: \($0.source)")])
        }
        return [
            .heading(level: 2, [.text(ReadingNotes.sourcesHeading)], anchor: nil),
            .list(PagedList(isOrdered: true, items: items)),
        ]
    }
}
