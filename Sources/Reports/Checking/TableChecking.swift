import Evaluation
import PerformanceModel

extension Checking {
    mutating func table(_ table: ReportTable) -> CheckedTable {
        let columns = table.columns.map { CheckedTable.Column(id: $0.id, label: $0.label, shows: $0.shows) }
        var groups: [CheckedTable.Group] = []
        for rows in table.groups {
            let measures = measures(rows)
            if measures.isEmpty {
                findings.append(
                    Finding(
                        "empty-group", .error, at: Place(subject: table.title),
                        "no measure of \(title(of: rows)) is shown in a table; remove it from the report or add one"))
            }
            let checked = measures.map { row($0, table, columns) }
            groups.append(
                CheckedTable.Group(title: title(of: rows), rows: checked, commentary: commentary(on: rows, measures)))
        }
        findings += unused(table, groups.flatMap(\.rows).map(\.measure.id))
        return CheckedTable(
            title: table.title, columns: columns, groups: groups, notes: table.notes,
            symbols: symbols(in: groups.flatMap(\.rows).flatMap(\.cells)))
    }

    /// Cells that are to hold another figure, in rows the table does not have.
    private func unused(_ table: ReportTable, _ shown: [MeasureID]) -> [Finding] {
        table.overrides.filter { !shown.contains($0.measure) }.map { override in
            Finding(
                "unused-cell", .error, at: Place(subject: table.title),
                "a cell of '\(override.measure)' is set, but the table '\(table.title)' does not show that measure")
        }
    }

    private func title(of rows: ReportTable.Rows) -> String {
        switch rows {
        case .group(let id): framework.group(id)?.title ?? id.text
        case .unit(let id, _): framework.unit(id)?.title ?? id.text
        }
    }

    private mutating func commentary(
        on rows: ReportTable.Rows, _ measures: [Measure]
    ) -> [(title: String?, prose: Prose)] {
        var all: [(title: String?, prose: Prose)] = []
        if case .group(let id) = rows, let prose = commentary(.group(id)) { all.append((nil, prose)) }
        for measure in measures {
            if let prose = commentary(.measure(measure.id)) { all.append((measure.title, prose)) }
        }
        return all
    }

    private mutating func row(
        _ measure: Measure, _ table: ReportTable, _ columns: [CheckedTable.Column]
    ) -> CheckedTable.Row {
        let composite = framework.composite(of: measure.id)
        let isRated = composite.map { $0.lead == measure.id } ?? true
        // A judgement may stand before the figure it judges.
        var figures: [String: CheckedCell] = [:]
        for (column, heading) in zip(table.columns, columns) {
            guard case .figure(let proposal) = column.shows else { continue }
            figures[column.id] = figureCell(
                measure, proposal, table.override(measure.id, column.id), column, heading)
        }
        let cells = zip(table.columns, columns).compactMap { column, heading in
            switch column.shows {
            case .figure: figures[column.id]
            case .change(let from, let to): changeCell(measure, from, to, column, heading)
            case .difference(let area, let period): differenceCell(measure, area, period, column, heading)
            case .status(let of):
                judgedCell(heading, figures[of]) { .status(isRated ? $0.status : .unrated(.contextOnly)) }
            case .direction(let of): judgedCell(heading, figures[of]) { .direction($0.direction) }
            case .polarity:
                CheckedCell(
                    column: heading, text: measure.polarity.shortWords, content: .polarity(measure.polarity),
                    figures: [], references: [])
            }
        }
        for reference in cells.flatMap(\.references) { note(reference) }
        return CheckedTable.Row(measure: measure, composite: composite, cells: cells)
    }

    /// A judgement of the figure in another cell of the row.
    private func judgedCell(
        _ heading: CheckedTable.Column, _ cell: CheckedCell?, _ judge: (EvaluatedFigure) -> CheckedCell.Content
    ) -> CheckedCell {
        guard let figure = cell?.figures.first else {
            return CheckedCell(
                column: heading, text: Absence.notAvailable.printed,
                content: .absent(.notAvailable, because: "there is no figure to judge"), figures: [], references: [])
        }
        let content = judge(figure)
        let (text, aspect): (String, Reference.Aspect) =
            switch content {
            case .status(.rated(let band, _)): (framework.council?.name(of: band) ?? band.usualName, .status)
            case .status(.unrated(let reason)): ("– \(reason.words)", .status)
            case .direction(let direction):
                (direction.travel.map { "\($0.mark) \($0.words)" } ?? "– not known", .direction)
            default: ("", .value)
            }
        return CheckedCell(
            column: heading, text: text, content: content, figures: [figure],
            references: [Reference(figure.figure, aspect)])
    }
}
