import Documents
import PerformanceModel
import Reports

/// What a section has besides words and tables of figures, for pages.
struct PagedContent {
    let content: CheckedContent
    let paper: Paper

    var blocks: [PagedBlock] {
        paper.parts(of: content).flatMap { part -> [PagedBlock] in
            switch part {
            case .heading(let words): [.heading(level: 2, [.text(words)], anchor: nil)]
            case .line(let words): [.paragraph([.text(words)], .body)]
            case .prose(let prose): paper.paged(prose, under: 2)
            case .table(let table): [.table(paged(table))]
            }
        }
    }

    private func paged(_ table: WordTable) -> PagedTable {
        let rows = table.groups.reduce(0) { $0 + $1.rows.count }
        return PagedTable(
            caption: [.text(table.caption)],
            summary: "\(table.caption): \(rows) \(rows == 1 ? "row" : "rows") by \(table.columns.count) columns.",
            columns: table.columns.enumerated().map { .init([.text($1)], weight: $0 == 0 ? 30 : 16) },
            groups: table.groups.map { group in
                .init(
                    heading: group.heading?.flatMap(inline),
                    rows: group.rows.map { row in
                        .init(heading: row.prefix(1).flatMap(inline), cells: row.dropFirst().map { .init(inline($0)) })
                    })
            })
    }

    private func inline(_ words: WordTable.Words) -> [PagedInline] {
        switch words {
        case .text(let text): return [.text(text)]
        case .prose(let prose): return PagedProse(words: AnsweredWords(prose, in: paper.framework), level: 2).line
        case .measures(let measures):
            if measures.isEmpty { return [.text("–")] }
            return Array(measures.map { [name(of: $0)] }.joined(separator: [.text("; ")]))
        }
    }

    private func name(of measure: Measure) -> PagedInline {
        let label = PagedInline.text(paper.framework.label(of: measure))
        return paper.hasEntry(measure) ? .link([label], to: .place(PaperMeasure.anchor(measure.id))) : label
    }
}
