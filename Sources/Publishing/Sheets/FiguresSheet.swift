import Documents
import PerformanceModel
import Reports

/// Every figure of the paper in a row of its own, with the columns of the open data.
struct FiguresSheet {
    let paper: Paper

    let name = "Figures"
    let title = "Every figure of the paper, one a row"

    var sheet: Sheet {
        let columns = OpenDataColumn.all
        let rows = openDataRows(of: paper.released, as: paper.edition)
        return Sheet(
            name: name, lines: [.title(title)],
            table: SheetTable(
                name: name, columns: columns.map { SheetColumn($0.title, width: $0.isNumber ? 14 : 20) },
                rows: rows.map { row in columns.map { $0.cell(row) } }))
    }
}

extension OpenDataColumn {
    fileprivate func cell(_ row: OpenDataRow) -> SheetCell {
        switch value(row) {
        case .text(""), nil: SheetCell(.empty)
        case .text(let text): .text(text)
        case .number(let number): SheetCell(number)
        case .truth(let isTrue): .text(isTrue ? "Yes" : "No")
        }
    }
}
