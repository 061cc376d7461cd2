import PerformanceModel
import Reading

/// Under which theme each table of an old paper stands.
struct PaperThemes {
    /// By the table's place among those of the paper.
    private(set) var titles: [String] = []

    /// A heading with levels under it is a theme where it holds some of the tables and not all.
    ///
    /// Where all headings are of one level, one that stands right over a table begins a theme, and one with sentences
    /// between is of commentary, which goes on with the theme before; unless all tables stand so.
    init(of paper: ReadPaper) {
        let tables = paper.tables
        // Of the headings over a single table, the nearest is its theme.
        let likely = (tables.first?.headings ?? []).dropLast(tables.count == 1 ? 1 : 0)
        let holdingAll = likely.filter { heading in tables.allSatisfy { $0.headings.contains(heading) } }
        let somePrecede = tables.contains(where: \.followsHeading)
        for table in tables {
            let own = table.headings.filter { !holdingAll.contains($0) }
            if own.count == 1, somePrecede, !table.followsHeading, let before = titles.last {
                titles.append(before)
            } else {
                titles.append(own.first ?? table.headings.last ?? "Performance")
            }
        }
    }
}
