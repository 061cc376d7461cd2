import Documents
import PerformanceModel
import Reports

/// A section of the paper: its words, its key, and its themes with their tables and commentary.
struct SectionView {
    let section: CheckedSection
    let anchor: String
    /// The number of its first table.
    let firstTable: Int
    let paper: Paper

    static let notForPublication = "Part II: not for publication. "

    var html: HTMLNode {
        HTML.section(.id(anchor), .aria(.labelledby, "\(anchor)-heading")) {
            HTML.h2(.id("\(anchor)-heading")) { section.heading }
            if let why = section.part.privacy {
                HTML.p(.class("panel private")) {
                    HTML.strong { Self.notForPublication }
                    why
                }
            }
            paper.view(section.prose, under: 2).html
            ContentView(content: section.content, paper: paper).html
            if section.hasKey { KeyView(council: paper.council).html }
            themes
        }
    }

    private var themes: [HTMLNode] {
        var number = firstTable
        return section.themes.map { theme in
            defer { number += theme.tables.count }
            return view(of: theme, firstTable: number)
        }
    }

    private func view(of theme: CheckedTheme, firstTable: Int) -> HTMLNode {
        let tables = theme.tables.enumerated().map { index, table in
            TableView(table: table, number: firstTable + index, council: paper.council)
        }
        return HTML.section(.id(CheckedSection.anchor(of: theme, in: anchor))) {
            // A heading printed upright before a table across the page would be left on a page alone.
            HTML.h3(.class(theme.tables.first.map(TableView.isWide) == true ? "wide" : "upright")) {
                theme.theme.title
            }
            for view in tables {
                view.html
                commentary(on: view.table)
            }
            paper.view(theme.commentary, under: 3).html
        }
    }

    /// Under each group's name its own commentary, then that on its measures.
    private func commentary(on table: CheckedTable) -> [HTMLNode] {
        table.groups.flatMap { group -> [HTMLNode] in
            let told = group.commentary.filter { !$0.prose.isEmpty }
            guard !told.isEmpty else { return [] }
            return [HTML.h4 { group.title }]
                + told.flatMap { title, prose -> [HTMLNode] in
                    guard let title else { return paper.view(prose, under: 4).html }
                    return [HTML.h5 { title }] + paper.view(prose, under: 5).html
                }
        }
    }
}
