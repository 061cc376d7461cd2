import Documents
import PerformanceModel
import Reports

/// What a section of the page has besides words and tables of figures.
struct ContentView {
    let content: CheckedContent
    let paper: Paper

    var html: [HTMLNode] {
        paper.parts(of: content).flatMap { part -> [HTMLNode] in
            switch part {
            case .heading(let words): [HTML.h3 { words }]
            case .line(let words): [HTML.p { words }]
            case .prose(let prose): paper.view(prose, under: 3).html
            case .table(let table): [view(of: table)]
            }
        }
    }

    private func view(of table: WordTable) -> HTMLNode {
        HTML.div(.class("table"), .role("region"), .tabindex(0), .aria(.label, table.caption)) {
            HTML.table(.class("paper"), .role("table")) {
                HTML.caption { table.caption }
                HTML.thead(.role("rowgroup")) {
                    HTML.tr(.role("row")) {
                        for column in table.columns {
                            HTML.th(.class("words"), .scope(.col), .role("columnheader")) { column }
                        }
                    }
                }
                for group in table.groups { body(of: group, table.columns) }
            }
        }
    }

    private func body(of group: WordTable.Group, _ columns: [String]) -> HTMLNode {
        HTML.tbody(.role("rowgroup")) {
            if let heading = group.heading {
                HTML.tr(.class("group"), .role("row")) {
                    HTML.th(.scope(.rowgroup), .role("rowheader"), .colspan(columns.count)) {
                        heading.flatMap(nodes)
                    }
                }
            }
            for row in group.rows {
                HTML.tr(.role("row")) {
                    HTML.th(.scope(.row), .role("rowheader")) { row.prefix(1).flatMap(nodes) }
                    for (column, words) in zip(columns, row).dropFirst() {
                        HTML.td(.class("words"), .role("cell"), .data("label", column)) { HTML.div { nodes(words) } }
                    }
                }
            }
        }
    }

    private func nodes(_ words: WordTable.Words) -> [HTMLNode] {
        switch words {
        case .text(let text): return [.text(text)]
        case .prose(let prose): return paper.view(prose, under: 3).line
        case .measures(let measures):
            if measures.isEmpty { return [.text("–")] }
            return Array(measures.map { [name(of: $0)] }.joined(separator: [.text("; ")]))
        }
    }

    private func name(of measure: Measure) -> HTMLNode {
        let label = paper.framework.label(of: measure)
        guard paper.hasEntry(measure) else { return .text(label) }
        return HTML.a(.href("#\(PaperMeasure.anchor(measure.id))")) { label }
    }
}

extension Paper {
    /// Whether a measure has an entry at the end of the paper.
    func hasEntry(_ measure: Measure) -> Bool { measures.contains { $0.measure.id == measure.id } }
}
