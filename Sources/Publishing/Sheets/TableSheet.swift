import Documents
import PerformanceModel
import Reports

/// A table of the paper on a sheet: a row a measure, its values as numbers, and what is to be known of them at its end.
struct TableSheet {
    let table: CheckedTable
    let number: Int
    let paper: Paper

    var name: String { "Table \(number)" }
    var title: String { "Table \(number). \(table.title)" }

    var sheet: Sheet {
        Sheet(
            name: name, lines: [.title(title)] + TableNotes(table: table).lines.map { .text($0) },
            table: SheetTable(
                name: "Table_\(number)", columns: columns,
                rows: table.groups.flatMap { group in group.rows.map { row($0, of: group) } }))
    }

    /// The columns that have a second value in a cell of theirs, such as a rate after its number.
    private var withSecond: Set<CheckedTable.Column> {
        Set(
            table.groups.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
                if case .value(_, .some, _) = cell.content { cell.column } else { nil }
            })
    }

    private var columns: [SheetColumn] {
        let withSecond = withSecond
        let own = table.columns.flatMap { column -> [SheetColumn] in
            let basis = table.basis(of: column).map { ", \($0.words)" } ?? ""
            let width = CellView.isNumber(column.shows) ? 14 : 26
            return [SheetColumn(column.label + basis, width: width)]
                + (withSecond.contains(column) ? [SheetColumn("\(column.label), second value", width: 14)] : [])
        }
        return [SheetColumn("Group", width: 34), SheetColumn("Measure", width: 48), SheetColumn("Unit", width: 14)]
            + own + [SheetColumn("Notes on the values", width: 60)]
    }

    private func row(_ row: CheckedTable.Row, of group: CheckedTable.Group) -> [SheetCell] {
        let withSecond = withSecond
        let cells = row.cells.flatMap { cell -> [SheetCell] in
            [self.cell(cell)] + (withSecond.contains(cell.column) ? [second(cell)] : [])
        }
        let notes = row.cells.compactMap { cell in
            CellNotes(cell: cell, measure: row.measure).words.map { "\(cell.column.label): \($0)" }
        }
        return [.text(group.title), .text(row.label), .text(unit(of: row.measure))] + cells
            + [notes.isEmpty ? SheetCell(.empty) : .text(notes.joined(separator: "; "))]
    }

    private func unit(of measure: Measure) -> String {
        measure.showsNumerator ? "number, then \(measure.unit.words)" : measure.unit.words
    }

    private func cell(_ cell: CheckedCell) -> SheetCell {
        switch cell.content {
        case .value(let value, _, _): SheetCell(value)
        case .absent: .text(cell.text)
        case .status(let status):
            .text(status.band == nil ? "Not rated: \(StatusMark(status, council: paper.council).name)" : cell.text)
        case .direction(let direction): .text(direction.travel?.words.capitalisedFirst ?? "Not known")
        case .polarity(let polarity): .text(polarity.words)
        }
    }

    private func second(_ cell: CheckedCell) -> SheetCell {
        if case .value(_, let second?, _) = cell.content { SheetCell(second) } else { SheetCell(.empty) }
    }
}

extension SheetCell {
    /// A number, with commas at its thousands.
    init(_ quantity: Quantity) {
        self.init(.number(SheetNumber(shown: quantity.description, places: Int(quantity.places), form: .grouped)))
    }
}
