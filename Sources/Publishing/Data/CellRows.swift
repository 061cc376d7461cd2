import PerformanceModel
package import Reports

/// The values of a report's tables as rows of text, one a cell, under a header.
///
/// Period, data status and status are those of the cell's own figure, which is its first.
///
/// - Parameter report: the report as checked.
/// - Returns: the header and then the cells in the order of the paper.
package func cellRows(of report: CheckedReport) -> [[String]] {
    var rows = [
        [
            "theme", "group", "measure", "column", "text", "value", "second_value", "unit", "period", "data_status",
            "status",
        ]
    ]
    for theme in report.sections.flatMap(\.themes) {
        for group in theme.tables.flatMap(\.groups) {
            for row in group.rows {
                for cell in row.cells where cell.isValue {
                    rows.append([theme.theme.title, group.title, row.label] + cell.row(in: row))
                }
            }
        }
    }
    return rows
}

extension CheckedCell {
    fileprivate func row(in row: CheckedTable.Row) -> [String] {
        var (value, second, unit) = ("", "", row.measure.unit)
        if case .value(let own, let other, let itsUnit) = content {
            (value, second, unit) = (own.description, other?.description ?? "", itsUnit)
        }
        let figure = figures.first
        return [
            column.label, text, value, second, unit.rawValue, figure?.machinePeriod ?? "", dataStatus,
            figure.map { row.status(of: $0).machineWords } ?? "",
        ]
    }

    private var dataStatus: String {
        if case .absent(let absence, _) = content { return absence.word }
        return figures.first.map { $0.figure.isForecast ? "forecast" : $0.dataStatus.rawValue } ?? ""
    }
}

extension EvaluatedFigure {
    /// `2017-18-Q3`, and `2017-18-Q3?` where it is assumed.
    fileprivate var machinePeriod: String { "\(figure.period)" + (periodIsAssumed ? "?" : "") }
}

extension CheckedTable.Row {
    /// A figure's status in this row: of a composite row only the lead measure is rated.
    func status(of figure: EvaluatedFigure) -> Status {
        composite.map { $0.lead == measure.id } ?? true ? figure.status : .unrated(.contextOnly)
    }
}

extension Status {
    /// `on-track`, or `unrated: no target`.
    var machineWords: String {
        switch self {
        case .rated(let band, _): band.rawValue
        case .unrated(let reason): "unrated: \(reason.words)"
        }
    }
}
