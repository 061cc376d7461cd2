import PerformanceModel
import Reports

/// Puts rows of the open data together.
struct OpenDataWriter {
    let report: ReleasedReport
    let edition: Edition

    /// One figure of a cell.
    func row(
        _ theme: Theme, _ group: String, _ row: CheckedTable.Row, _ cell: CheckedCell, _ index: Int
    ) -> OpenDataRow {
        let figure = cell.figures[index]
        var data = start(theme, group, row, figure.figure)
        data.column = cell.column.label
        data.periodIsAssumed = figure.periodIsAssumed
        data.status = row.status(of: figure).machineWords
        data.direction = figure.direction.travel?.rawValue ?? "unknown"
        switch figure.content {
        case .value(let value):
            data.value = cell.printedValue(index, of: row.measure) ?? value.rounded(to: row.measure.places)
            data.numerator = value.numerator
            data.denominator = value.denominator
            data.dataStatus = figure.dataStatus.rawValue
            data.symbol = figure.figure.isForecast ? "[f]" : figure.dataStatus.symbol ?? ""
        case .absent(let absence, _):
            data.dataStatus = absence.word
            data.symbol = absence.symbol
        }
        return data
    }

    /// A figure that only a trend shows.
    func row(_ theme: Theme, _ group: String, _ row: CheckedTable.Row, _ point: Trend.Point) -> OpenDataRow {
        var data = start(theme, group, row, point.figure)
        data.column = "Trend"
        data.periodIsAssumed = point.periodIsAssumed
        data.value = point.value.rounded(to: row.measure.places)
        data.numerator = point.value.numerator
        data.denominator = point.value.denominator
        data.dataStatus = point.dataStatus.rawValue
        data.symbol = point.dataStatus.symbol ?? ""
        return data
    }

    private func start(_ theme: Theme, _ group: String, _ row: CheckedTable.Row, _ figure: Figure) -> OpenDataRow {
        var data = OpenDataRow()
        data.council = report.council.title
        data.report = report.report.id.text
        data.version = edition.version.map(String.init) ?? "draft"
        data.theme = theme.title
        data.group = group
        data.measureID = row.measure.id.text
        data.measure = row.label
        data.area = figure.area.text
        data.period = figure.period
        data.statistic = figure.statistic.rawValue
        data.isForecast = figure.isForecast
        data.unit = row.measure.unit.rawValue
        return data
    }
}

extension CheckedCell {
    /// The value of one of its figures with the places of its column.
    ///
    /// Where a number is printed before its rate, the rate is the figure's value and stands second.
    fileprivate func printedValue(_ index: Int, of measure: Measure) -> Quantity? {
        guard case .value(let first, let second, let unit) = content else { return nil }
        let showsNumerator =
            unit != measure.unit || (measure.showsNumerator && figures[0].content.value?.numerator != nil)
        if index == 0 { return showsNumerator ? second : first }
        return showsNumerator ? nil : second
    }
}

extension Absence {
    /// The symbol in brackets; words for which there is none are in the data status.
    fileprivate var symbol: String { printed.hasPrefix("[") ? printed : "" }
}
