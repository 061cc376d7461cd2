import PerformanceModel
import Reading

/// A table of an old paper as it was taken: its columns and rows, with the figures of each.
struct PaperTable {
    struct Row {
        let measure: Measure
        let figures: [RowFigures.Printed]
    }

    let table: ReadTable
    let columns: PaperColumns
    let theme: String
    var rows: [Row] = []
}

/// The report that prints an old paper's tables again.
struct PaperReport {
    let tables: [PaperTable]
    let definitions: DefinitionDrafting

    func report(_ id: ReportID, title: String, _ period: Period, committee: String?) -> Report {
        var themes: [ReportTheme] = []
        for table in tables where !table.rows.isEmpty {
            guard let theme = table.rows.first.flatMap({ definitions.theme(of: $0.measure.group) }) else { continue }
            let made = self.table(table)
            if let last = themes.last, last.theme == theme {
                themes[themes.count - 1] = ReportTheme(theme: theme, tables: last.tables + [made])
            } else {
                themes.append(ReportTheme(theme: theme, tables: [made]))
            }
        }
        let section = ReportSection(
            heading: "Performance", part: .partI, text: "", file: "report.yaml", hasKey: false, themes: themes)
        return Report(
            id: id, title: title, committee: committee ?? "Committee not stated", period: period,
            area: definitions.area,
            contact: "", sections: [section])
    }

    private func table(_ table: PaperTable) -> ReportTable {
        let columns = self.columns(table)
        var groups: [GroupID] = []
        for row in table.rows where !groups.contains(row.measure.group) { groups.append(row.measure.group) }
        let ids = Dictionary(columns.map { ($0.place, $0.column.id) }, uniquingKeysWith: { first, _ in first })
        let overrides = table.rows.flatMap { row in
            table.columns.proposed.sorted { $0.key < $1.key }.compactMap { place, proposed in
                ids[place].flatMap { override(row, place, $0, proposed.figure) }
            }
        }
        let title = table.table.title.isEmpty ? groups.first.map(definitions.title) ?? table.theme : table.table.title
        return ReportTable(
            title: title.squeezed, columns: columns.map(\.column), groups: groups.map(ReportTable.Rows.group),
            overrides: overrides, notes: [])
    }

    /// A cell that holds something else than its column proposes.
    private func override(
        _ row: PaperTable.Row, _ place: Int, _ column: String, _ proposed: ReportTable.Proposal
    ) -> ReportTable.Override? {
        let own = row.figures.filter { $0.column.index == place }
        let (first, second) = (own.first { !$0.isSecond }?.figure, own.first(where: \.isSecond)?.figure)
        let instead = first.flatMap { $0 == proposed ? nil : $0 }
        guard instead != nil || second != nil else { return nil }
        return ReportTable.Override(measure: row.measure.id, column: column, instead: instead, also: second)
    }

    private func columns(_ table: PaperTable) -> [(place: Int, column: ReportTable.Column)] {
        var made: [(place: Int, column: ReportTable.Column)] = []
        let figures = table.table.actualColumns.filter { table.columns.proposed[$0.index] != nil }
        for column in table.table.columns {
            let taken = Set(made.map(\.column.id))
            guard let shows = shows(column, table, figures, made),
                let id: ReportID = Slug.identifier(of: column.heading, otherwise: "column", notAmong: taken)
            else { continue }
            let label = column.heading.isEmpty ? "Figure" : column.heading
            made.append((column.index, ReportTable.Column(id: id.text, label: label, shows: shows)))
        }
        return made
    }

    private func shows(
        _ column: ReadColumn, _ table: PaperTable, _ figures: [ReadColumn],
        _ made: [(place: Int, column: ReportTable.Column)]
    ) -> ReportTable.Shows? {
        let latest = made.last { made in figures.last?.index == made.place }?.column.id
        switch column.meaning {
        case .polarity: return .polarity
        case .status: return latest.map(ReportTable.Shows.status)
        case .direction: return latest.map(ReportTable.Shows.direction)
        case .change:
            let periods = figures.suffix(2).compactMap { table.columns.proposed[$0.index]?.figure.period }
            return periods.count == 2 ? .change(from: periods[0], to: periods[1]) : nil
        default: return table.columns.proposed[column.index].map { .figure($0.figure) }
        }
    }
}
