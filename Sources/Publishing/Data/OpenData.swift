import Documents
import PerformanceModel
import Reports

/// The figures a report prints as a CSV file: one row a figure, tidy, safe to open in a spreadsheet.
func openData(_ rows: [OpenDataRow]) -> [UInt8] {
    let columns = OpenDataColumn.all
    let fields = rows.map { row in columns.map { $0.value(row)?.field ?? "" } }
    return Array(CSVWriter(lineEnd: .crlf, safeForSpreadsheets: true).text(of: [columns.map(\.name)] + fields).utf8)
}

/// The figures a report prints, one a row: first the cells of the tables, in order, then those only the trends show.
func openDataRows(of report: ReleasedReport, as edition: Edition) -> [OpenDataRow] {
    var rows: [OpenDataRow] = []
    var printed: Set<Figure> = []
    let writer = OpenDataWriter(report: report, edition: edition)
    for theme in report.sections.flatMap(\.themes) {
        for group in theme.tables.flatMap(\.groups) {
            for row in group.rows {
                for cell in row.cells where cell.printsFigures {
                    for index in cell.figures.indices {
                        printed.insert(cell.figures[index].figure)
                        rows.append(writer.row(theme.theme, group.title, row, cell, index))
                    }
                }
            }
        }
    }
    for (theme, group, row) in report.rowsWithTrends {
        let trend = report.trends.first { $0.measure.id == row.measure.id }
        for point in trend?.points ?? [] where printed.insert(point.figure).inserted {
            rows.append(writer.row(theme, group, row, point))
        }
    }
    return rows
}

extension ReleasedReport {
    /// The first row of each measure in the sections released.
    fileprivate var rowsWithTrends: [(Theme, String, CheckedTable.Row)] {
        var seen: Set<MeasureID> = []
        return sections.flatMap(\.themes).flatMap { theme in
            theme.tables.flatMap(\.groups).flatMap { group in
                group.rows.filter { seen.insert($0.measure.id).inserted }.map { (theme.theme, group.title, $0) }
            }
        }
    }
}
