import Documents
import PerformanceModel
import Reports

/// A section of the paper for pages: its words, its key, and its themes with their tables and commentary.
struct PagedSection {
    let section: CheckedSection
    let anchor: String
    /// The number of its first table.
    let firstTable: Int
    let paper: Paper

    var blocks: [(isWide: Bool, block: PagedBlock)] {
        let content = PagedContent(content: section.content, paper: paper).blocks
        let start = [heading] + privacy + paper.paged(section.prose, under: 1) + content + (section.hasKey ? key : [])
        var number = firstTable
        return start.map { (false, $0) }
            + section.themes.flatMap { theme in
                defer { number += theme.tables.count }
                return blocks(of: theme, firstTable: number)
            }
    }

    private var heading: PagedBlock { .heading(level: 1, [.text(section.heading)], anchor: anchor) }

    private var privacy: [PagedBlock] {
        guard let why = section.part.privacy else { return [] }
        return [.paragraph([.strong([.text(SectionView.notForPublication)]), .text(why)], .warning)]
    }

    private var key: [PagedBlock] {
        let statuses =
            Status.Band.allCases.map { StatusMark($0, council: paper.council).paged }
            + [StatusMark.unrated(KeyView.unrated).paged]
        let travels = Direction.Travel.allCases.map { DirectionMark($0).paged }
        func line(_ name: String, _ marks: [[PagedInline]]) -> PagedBlock {
            .paragraph(
                [.strong([.text("\(name): ")])] + marks.joined(separator: [.text("; ")]) + [.text(".")], .panel)
        }
        return [
            line("Status", statuses), line("Direction of travel", travels), .paragraph([.text(KeyView.words)], .note),
        ]
    }

    /// A theme with a wide table stands across the page as a whole: a page turned for a few sentences, or for one table
    /// among others, would be left all but empty.
    private func blocks(of theme: CheckedTheme, firstTable: Int) -> [(isWide: Bool, block: PagedBlock)] {
        let anchor = CheckedSection.anchor(of: theme, in: anchor)
        let title = PagedBlock.heading(level: 2, [.text(theme.theme.title)], anchor: anchor)
        let tables = theme.tables.enumerated().flatMap { index, table in
            PagedTableView(table: table, number: firstTable + index, paper: paper).blocks + commentary(on: table)
        }
        let isWide = theme.tables.contains { TableView.isWide($0) }
        return ([title] + tables + paper.paged(theme.commentary, under: 2)).map { (isWide, $0) }
    }

    private func commentary(on table: CheckedTable) -> [PagedBlock] {
        table.groups.flatMap { group -> [PagedBlock] in
            let told = group.commentary.filter { !$0.prose.isEmpty }
            guard !told.isEmpty else { return [] }
            return [.heading(level: 3, [.text(group.title)], anchor: nil)]
                + told.flatMap { title, prose -> [PagedBlock] in
                    guard let title else { return paper.paged(prose, under: 3) }
                    return [.heading(level: 4, [.text(title)], anchor: nil)] + paper.paged(prose, under: 4)
                }
        }
    }
}
